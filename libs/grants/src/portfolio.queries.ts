import { type FundingType, type PlainDate, type Stage } from '#kernel';
import { documents, rows, type Tx } from '#platform';
import type { Line } from './domain/allocation.js';
import type { FxMethod } from './domain/grant-sums.js';

/** Money for one year and type, in the currency of the grant. */
export type PortfolioLine = Line;

/**
 * A grant as the portfolio format writes it: parties by code, amounts as text without superfluous zeros. A file may leave
 * out or empty what is optional; what is read from the records is always there.
 */
export interface PortfolioGrant {
  id: string;
  donor: string;
  recipient: string;
  stage: Stage;
  signed_on?: PlainDate | null;
  probability_override?: { value: string; expires_on: PlainDate } | null;
  currency: string;
  amount: string;
  start: PlainDate;
  end: PlainDate;
  allocation: 'days' | 'budget_lines';
  type_split?: Partial<Record<FundingType, string>> | null;
  budget_lines?: PortfolioLine[] | null;
  fx_method: FxMethod;
  contract_rate?: string | null;
  tranches?: PortfolioTranche[] | null;
}

export interface PortfolioTranche {
  amount: string;
  due?: PlainDate | null;
  received?: PlainDate | null;
  rate?: string | null;
  condition?: string | null;
}

export interface PortfolioSubgrant {
  id: string;
  root_grant: string;
  parent_subgrant?: string | null;
  from: string;
  to: string;
  via_host?: string | null;
  host_fee_rate?: string | null;
  currency: string;
  lines: PortfolioLine[];
}

/** Every grant of every stage in the order of entry. A cancelled tranche is left out: the format knows none. */
export function portfolioGrants(tx: Tx): Promise<PortfolioGrant[]> {
  return documents<PortfolioGrant>(
    tx,
    `select g.code as id, donor.code as donor, recipient.code as recipient, g.stage, g.signed_on::text as signed_on,
            case when g.probability_override_value is not null then jsonb_build_object(
              'value', trim_scale(g.probability_override_value)::text,
              'expires_on', g.probability_override_expires_on) end as probability_override,
            g.currency, trim_scale(g.amount)::text as amount, g.starts_on::text as start, g.ends_on::text as "end", g.allocation,
            (select jsonb_object_agg(s.type, trim_scale(s.share)::text) from grants.type_share s where s.grant_id = g.id) as type_split,
            (select jsonb_agg(jsonb_build_object('year', l.year, 'type', l.type, 'amount', trim_scale(l.amount)::text)
               order by l.year, array_position(array['core', 'advocacy', 'service_delivery'], l.type))
             from grants.budget_line l where l.grant_id = g.id) as budget_lines,
            g.fx_method, trim_scale(g.contract_rate)::text as contract_rate,
            coalesce((select jsonb_agg(jsonb_build_object('amount', trim_scale(t.amount)::text, 'due', t.due_on,
                        'received', t.received_on, 'rate', trim_scale(t.bank_rate)::text, 'condition', t.condition) order by t.position)
                      from grants.tranche t where t.grant_id = g.id and t.state <> 'cancelled'), '[]') as tranches
     from grants.grant g
     join organisations.organisation donor on donor.id = g.donor_id
     join organisations.organisation recipient on recipient.id = g.recipient_id
     order by g.entry_number`,
  );
}

/** Everything that is passed on, in the order of entry. */
export function portfolioSubgrants(tx: Tx): Promise<PortfolioSubgrant[]> {
  return documents<PortfolioSubgrant>(
    tx,
    `select s.code as id, g.code as root_grant, parent.code as parent_subgrant, giver.code as "from", receiver.code as "to",
            host.code as via_host, trim_scale(s.host_fee_rate)::text as host_fee_rate, s.currency,
            coalesce((select jsonb_agg(jsonb_build_object('year', l.year, 'type', l.type, 'amount', trim_scale(l.amount)::text)
                        order by l.year, array_position(array['core', 'advocacy', 'service_delivery'], l.type))
                      from grants.subgrant_line l where l.subgrant_id = s.id), '[]') as lines
     from grants.subgrant s
     join grants.grant g on g.id = s.root_grant_id
     left join grants.subgrant parent on parent.id = s.parent_subgrant_id
     join organisations.organisation giver on giver.id = s.from_id
     join organisations.organisation receiver on receiver.id = s.to_id
     left join organisations.organisation host on host.id = s.via_host_id
     order by s.entry_number`,
  );
}

/** Hosts and receivers outside the family, in the order in which sub-grants first name them. */
export function portfolioIntermediaries(tx: Tx): Promise<{ code: string; name: string }[]> {
  return rows(
    tx,
    `select o.code, o.name from grants.subgrant s join organisations.organisation o on o.id in (s.to_id, s.via_host_id)
     where o.kind <> 'network' group by o.id order by min(s.entry_number), o.code`,
  );
}
