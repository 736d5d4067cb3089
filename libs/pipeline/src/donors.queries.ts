import { visible } from '#identity';
import { type PlainDate } from '#kernel';
import { documents, firstRow, type Position, rows, type Searched, searchFor, type Tx } from '#platform';
import type { UltimateSource } from './domain/ultimate-sources.js';

/** A donor with its ultimate sources. */
export interface DonorRow {
  id: string;
  version: number;
  code: string;
  name: string;
  kind: string;
  programme: string | null;
  outlookNote: string | null;
  outlookOn: PlainDate | null;
  renewalNote: string | null;
  ultimateSources: UltimateSource[];
  sortKey: string;
}

const SELECT_DONOR = `
  select d.id, d.version, o.code, o.name, o.kind, d.programme, d.outlook_note,
         d.outlook_on, d.renewal_note, lower(o.name) as sort_key,
         coalesce((select jsonb_agg(jsonb_build_object('code', s.source_code, 'name', s.source_name,
                     'share', trim_scale(s.share)::text, 'estimated', s.estimated) order by s.share desc, s.source_code)
                   from pipeline.ultimate_source s where s.donor_id = d.id), '[]') as ultimate_sources
  from pipeline.donor d join organisations.organisation o on o.id = d.id`;

const SEARCHED: Searched = { found: 'donors_found', id: 'd.id', text: 'd.searched' };

/** A page of donors by name. `q` is looked for in names, aliases, codes and programmes. */
export async function listDonors(
  tx: Tx,
  filter: { q?: string },
  slice: { after: Position | null; limit: number },
): Promise<DonorRow[]> {
  const search = await searchFor(tx, SEARCHED, filter.q);
  return rows<DonorRow>(
    tx,
    `${SELECT_DONOR}
     where ${visible('donor', 'd')} and o.archived_at is null and ${search.where('$1')}
       and ($2::text is null or (lower(o.name), d.id) > ($2, $3::uuid))
     order by lower(o.name), d.id limit $4`,
    [search.parameter, slice.after?.key ?? null, slice.after?.id ?? null, slice.limit + 1],
  );
}

export function findDonor(tx: Tx, id: string): Promise<DonorRow | null> {
  return firstRow<DonorRow>(tx, `${SELECT_DONOR} where d.id = $1 and ${visible('donor', 'd')}`, [id]);
}

/** A donor as the portfolio format writes it. */
export interface PortfolioDonor {
  code: string;
  name: string;
  ultimate_sources: Record<string, string>;
}

/** Every donor in the order of entry. One whose sources are not known stands for itself. */
export function portfolioDonors(tx: Tx): Promise<PortfolioDonor[]> {
  return documents<PortfolioDonor>(
    tx,
    `select o.code, o.name,
            coalesce((select jsonb_object_agg(s.source_code, trim_scale(s.share)::text)
                      from pipeline.ultimate_source s where s.donor_id = d.id),
                     jsonb_build_object(o.code, '1')) as ultimate_sources
     from pipeline.donor d join organisations.organisation o on o.id = d.id order by d.entry_number`,
  );
}
