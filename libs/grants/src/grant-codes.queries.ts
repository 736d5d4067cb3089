import { firstRow, rows, type Tx } from '#platform';

/** A grant to point at: its id and what people call it. */
export interface GrantName {
  id: string;
  title: string;
}

/** The grants that have these codes, by code. */
export async function grantNamesByCode(tx: Tx, codes: string[]): Promise<Map<string, GrantName>> {
  const found = await rows<GrantName & { code: string }>(tx, 'select id, code, title from grants.grant where code = any ($1)', [
    codes,
  ]);
  return new Map(found.map(({ code, ...name }) => [code, name]));
}

/** Whether a grant that is not lost continues this one. */
export async function hasLiveRenewal(tx: Tx, grantId: string): Promise<boolean> {
  const found = await rows<object>(tx, `select 1 from grants.grant where renewal_of_id = $1 and stage_group <> 'lost' limit 1`, [
    grantId,
  ]);
  return found.length > 0;
}

/** One at a time is handed the next code of this prefix. */
export async function nextCode(tx: Tx, prefix: string): Promise<string> {
  const last = await firstRow<{ number: number }>(tx, 'select grants.last_number($1) as number', [prefix]);
  return `${prefix}${String(last!.number + 1).padStart(3, '0')}`;
}
