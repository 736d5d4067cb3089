import { visible } from '#identity';
import { type PlainDate } from '#kernel';
import { documents, findPage, firstRow, type Found, type Position, type Searched, searchFor, type Tx, Where } from '#platform';
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
}

const COLUMNS = `
  d.id, d.version, o.code, o.name, o.kind, d.programme, d.outlook_note, d.outlook_on, d.renewal_note,
  coalesce((select jsonb_agg(jsonb_build_object('code', s.source_code, 'name', s.source_name,
              'share', trim_scale(s.share)::text, 'estimated', s.estimated) order by s.share desc, s.source_code)
            from pipeline.ultimate_source s where s.donor_id = d.id), '[]') as ultimate_sources`;
const JOINS = 'join pipeline.donor d on d.id = o.id';

const SEARCHED: Searched = {
  found: 'donors_found',
  id: 'o.id',
  matches: (patterns) => `exists (select from pipeline.donor d where d.id = o.id and d.searched like all (${patterns}))`,
};

/** A page of donors by name. `q` is looked for in names, aliases, codes and programmes. */
export async function listDonors(
  tx: Tx,
  { q }: { q?: string },
  slice: { after: Position | null; limit: number },
): Promise<Found<DonorRow>> {
  const search = await searchFor(tx, SEARCHED, q);
  const seen = `o.archived_at is null and exists (select from pipeline.donor d where d.id = o.id and ${visible('donor', 'd')})`;
  const where = new Where(seen).and(search.where('?'), search.parameter);
  const shown = { table: 'organisations.organisation o', columns: COLUMNS, joins: JOINS, where };
  return findPage(tx, { ...shown, key: 'o.name collate access.sorted', keyType: 'text' }, slice);
}

export function findDonor(tx: Tx, id: string): Promise<DonorRow | null> {
  return firstRow<DonorRow>(
    tx,
    `select ${COLUMNS} from organisations.organisation o ${JOINS} where d.id = $1 and ${visible('donor', 'd')}`,
    [id],
  );
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
