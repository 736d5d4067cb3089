import { rows, type Tx } from '#platform';

/** Codes of the donors whose ultimate sources are estimated or not known at all: their shares are a guess. */
export async function donorsWithEstimatedSources(tx: Tx): Promise<string[]> {
  const found = await rows<{ code: string }>(
    tx,
    `select o.code from pipeline.donor d join organisations.organisation o on o.id = d.id
     where not exists (select from pipeline.ultimate_source s where s.donor_id = d.id and not s.estimated)
        or exists (select from pipeline.ultimate_source s where s.donor_id = d.id and s.estimated)
     order by o.code`,
  );
  return found.map((row) => row.code);
}
