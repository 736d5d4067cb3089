import type { Permission } from '#identity';
import { firstRow, type Tx } from '#platform';

/** Whether the region of an organisation is locked. */
export async function isLocked(tx: Tx, organisationId: string): Promise<boolean> {
  return (await firstRow<{ locked: boolean }>(tx, 'select access.locked($1) as locked', [organisationId]))!.locked;
}

/** Whether an organisation has to do with a network in which the acting person holds this permission. */
export async function isRelated(tx: Tx, organisationId: string, permission: Permission): Promise<boolean> {
  const sql = 'select $1::uuid = any (access.related_organisations($2)) as related';
  return (await firstRow<{ related: boolean }>(tx, sql, [organisationId, permission]))!.related;
}
