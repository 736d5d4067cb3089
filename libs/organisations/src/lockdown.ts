import { Forbidden } from '#kernel';
import { type Tx } from '#platform';
import { isLocked } from './organisation-reach.queries.js';

/** Refuses what must not leave the house while the region of this organisation is locked (domain.md 6.4, lockdown). */
export async function requireUnlocked(tx: Tx, organisationId: string): Promise<void> {
  if (!(await isLocked(tx, organisationId))) return;
  throw new Forbidden('access.locked', 'This region is locked: contacts and files cannot be read until two people lift it.');
}
