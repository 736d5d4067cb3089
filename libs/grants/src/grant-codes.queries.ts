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

const LAST_NUMBER = (table: 'grant' | 'subgrant') => `
  select coalesce(max(substring(code from '\\d+$')::int), 0) as number from grants.${table} where code ~ ('^' || $1 || '\\d{3,6}$')`;

/** One at a time hands out the next code. */
export async function nextCode(tx: Tx, table: 'grant' | 'subgrant', prefix: string): Promise<string> {
  await rows(tx, `select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`grants.${table}.code`]);
  const last = await firstRow<{ number: number }>(tx, LAST_NUMBER(table), [prefix]);
  return `${prefix}${String(last!.number + 1).padStart(3, '0')}`;
}
