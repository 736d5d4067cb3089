import { rows, type Tx } from '#platform';

/** Code → id of the grants that have these codes. */
export async function grantIdsByCode(tx: Tx, codes: string[]): Promise<Map<string, string>> {
  const found = await rows<{ id: string; code: string }>(tx, 'select id, code from grants.grant where code = any ($1)', [codes]);
  return new Map(found.map(({ id, code }) => [code, id]));
}

/** Whether a grant that is not lost continues this one. */
export async function hasLiveRenewal(tx: Tx, grantId: string): Promise<boolean> {
  const found = await rows<object>(
    tx,
    `select 1 from grants.grant where renewal_of_id = $1 and stage not in ('declined', 'withdrawn', 'lapsed') limit 1`,
    [grantId],
  );
  return found.length > 0;
}
