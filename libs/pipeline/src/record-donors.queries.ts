import { rows, type Tx } from '#platform';

/** What a portfolio says about a donor: the record of the organisation, and source code → share as text. */
export interface RecordedDonor {
  id: string;
  ultimateSources: Record<string, string>;
}

/**
 * Records donors and their ultimate sources as facts of an import (decisions.md 7), in the order given. A portfolio names
 * its sources by code only, so the code stands for the name. What was known of these donors' sources is replaced.
 */
export async function recordDonors(tx: Tx, list: readonly RecordedDonor[]): Promise<void> {
  const ids = list.map(({ id }) => id);
  await rows(
    tx,
    `insert into pipeline.donor (id) select id from unnest($1::uuid[]) with ordinality as r (id, place) order by place
     on conflict (id) do nothing`,
    [ids],
  );
  await rows(tx, 'delete from pipeline.ultimate_source where donor_id = any ($1)', [ids]);
  const sources = list.flatMap(({ id, ultimateSources }) =>
    Object.entries(ultimateSources).map(([code, share]) => ({ donor_id: id, source_code: code, source_name: code, share })),
  );
  await rows(
    tx,
    `insert into pipeline.ultimate_source (donor_id, source_code, source_name, share)
     select donor_id, source_code, source_name, share
     from jsonb_to_recordset($1::jsonb) as r (donor_id uuid, source_code text, source_name text, share numeric)`,
    [JSON.stringify(sources)],
  );
}
