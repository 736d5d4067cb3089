import { lockRecord, missingRecord, type RecordType, type Permission } from '#identity';
import { type Actor, NotFound } from '#kernel';
import { rows, type Tx } from '#platform';
import { Grant } from './grant.entity.js';

/** Grants as records that people act upon. */
export const GRANT: RecordType<Grant> = {
  kind: 'grant',
  entity: Grant,
  subject: 'grant',
  missing: ['grants.not-found', 'There is no such grant.'],
};

/**
 * The grant, locked until the end of the transaction: two acts on one grant come one after the other. Throws NotFound for
 * one that the actor cannot see, Forbidden where the permission does not hold for its recipient.
 */
export function lockGrant(tx: Tx, actor: Actor, permission: Permission, id: string): Promise<Grant> {
  return lockRecord(tx, actor, GRANT, { id, permission });
}

/** One at a time hands out the next code. */
export async function nextCode(tx: Tx, table: 'grant' | 'subgrant', prefix: string): Promise<string> {
  await rows(tx, `select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`grants.${table}.code`]);
  const [last] = await rows<{ number: number }>(
    tx,
    `select coalesce(max(substring(code from '\\d+$')::int), 0) as number from grants.${table} where code ~ ('^' || $1 || '\\d{3,6}$')`,
    [prefix],
  );
  return `${prefix}${String(last!.number + 1).padStart(3, '0')}`;
}

export function grantNotFound(): NotFound {
  return missingRecord(GRANT);
}
