import { affected, rows, type Tx } from '#platform';
import type { Role } from './domain/permissions.js';

/** A role and the place for which it is held: one network with those below it, or (null) everywhere. */
export interface PlacedRole {
  role: Role;
  networkId: string | null;
}

/** Gives a role; false when it is held there already. */
export async function insertRole(tx: Tx, personId: string, { role, networkId }: PlacedRole): Promise<boolean> {
  const sql = 'insert into identity.role_grant (person_id, role, network_id) values ($1, $2, $3) on conflict do nothing';
  return (await affected(tx, sql, [personId, role, networkId])) === 1;
}

/** Takes a role away; false when it is not held there. */
export async function deleteRole(tx: Tx, personId: string, { role, networkId }: PlacedRole): Promise<boolean> {
  const sql = 'delete from identity.role_grant where person_id = $1 and role = $2 and network_id is not distinct from $3::uuid';
  return (await affected(tx, sql, [personId, role, networkId])) === 1;
}

// Any fixed number does: two who take away each other's rights wait for one another.
const ADMIN_LOCK = 727_190;

/** Takes turns with everybody else who takes rights away. Call it before anything is read. */
export async function queueForAdmins(tx: Tx): Promise<void> {
  await rows(tx, 'select pg_advisory_xact_lock($1)', [ADMIN_LOCK]);
}

/** Up to two of those who can look after people everywhere. */
export async function someAdmins(tx: Tx): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select p.id from identity.role_grant g join identity.person p on p.id = g.person_id
     where g.role = 'admin' and g.network_id is null and p.disabled_at is null limit 2`,
  );
  return found.map(({ id }) => id);
}
