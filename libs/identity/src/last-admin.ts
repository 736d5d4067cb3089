import { Conflict } from '#kernel';
import { rows, type Tx } from '#platform';

// Any fixed number does: two who take away each other's rights wait for one another.
const ADMIN_LOCK = 727_190;

/** Takes turns with everybody else who takes rights away. Call it before anything is read. */
export async function queueForAdmins(tx: Tx): Promise<void> {
  await rows(tx, 'select pg_advisory_xact_lock($1)', [ADMIN_LOCK]);
}

/** Refuses to take the rights of the last person who can look after people everywhere. Throws Conflict. */
export async function requireAnotherAdmin(tx: Tx, personId: string): Promise<void> {
  const admins = await rows<{ id: string }>(
    tx,
    `select p.id from identity.role_grant g join identity.person p on p.id = g.person_id
     where g.role = 'admin' and g.network_id is null and p.disabled_at is null limit 2`,
  );
  if (admins.length !== 1 || admins[0]!.id !== personId) return;
  throw new Conflict('people.last-admin', 'This is the last administrator. Make somebody else administrator first.');
}
