import { Conflict } from '#kernel';
import { type Tx } from '#platform';
import { someAdmins } from './person-roles.queries.js';

/** Refuses to take the rights of the last person who can look after people everywhere. Throws Conflict. */
export async function requireAnotherAdmin(tx: Tx, personId: string): Promise<void> {
  const admins = await someAdmins(tx);
  if (admins.length !== 1 || admins[0] !== personId) return;
  throw new Conflict('people.last-admin', 'This is the last administrator. Make somebody else administrator first.');
}
