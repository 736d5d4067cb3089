import { visible } from '#identity';
import { type FundingType, type PlainDate } from '#kernel';
import { documents, type Position, rows, type Tx } from '#platform';

/** A version of a need as lists show it. */
export interface NeedRow {
  id: string;
  networkId: string;
  networkName: string;
  networkLevel: string | null;
  type: FundingType;
  year: number;
  currency: string;
  amount: string;
  adoptedOn: PlainDate;
  note: string | null;
  inForce: boolean;
  sortKey: string;
}

export interface NeedFilter {
  networkId?: string;
  year?: number;
  type?: FundingType;
  /** Only the versions that count today. */
  inForce?: boolean;
}

/** Versions of needs: latest year first, then by network and type, the latest version first. */
export function listNeeds(
  tx: Tx,
  today: PlainDate,
  filter: NeedFilter,
  slice: { after: Position | null; limit: number },
): Promise<NeedRow[]> {
  return rows<NeedRow>(
    tx,
    `select * from (
       select n.id, n.network_id, o.name as network_name, o.level as network_level, n.type, n.year, n.currency,
              n.amount, n.adopted_on, n.note,
              n.adopted_on = max(n.adopted_on) filter (where n.adopted_on <= $1::date)
                over (partition by n.network_id, n.type, n.year) as in_force,
              concat_ws(chr(1), 3000 - n.year, lower(o.name), n.type, lpad((date '2200-01-01' - n.adopted_on)::text, 6, '0'))
                collate "C" as sort_key
       from money.need n join organisations.organisation o on o.id = n.network_id
       where ${visible('need', 'n')} and ($2::uuid is null or n.network_id = $2) and ($3::int is null or n.year = $3) and ($4::text is null or n.type = $4)
     ) version
     where (not $5::boolean or in_force) and ($6::text is null or (sort_key, id) > ($6 collate "C", $7::uuid))
     order by sort_key, id limit $8`,
    [
      today,
      filter.networkId ?? null,
      filter.year ?? null,
      filter.type ?? null,
      filter.inForce ?? false,
      slice.after?.key ?? null,
      slice.after?.id ?? null,
      slice.limit + 1,
    ],
  );
}

/** A version of a need as the portfolio format writes it. */
export interface PortfolioNeed {
  network: string;
  type: FundingType;
  year: number;
  currency: string;
  amount: string;
  adopted_on: PlainDate;
}

/** Every version of every need, in the order of entry, networks by code. */
export function portfolioNeeds(tx: Tx): Promise<PortfolioNeed[]> {
  return documents<PortfolioNeed>(
    tx,
    `select o.code as network, n.type, n.year, n.currency, trim_scale(n.amount)::text as amount, n.adopted_on::text as adopted_on
     from money.need n join organisations.organisation o on o.id = n.network_id order by n.entry_number`,
  );
}
