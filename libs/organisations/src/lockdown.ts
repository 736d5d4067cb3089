import { Forbidden } from '#kernel';
import { firstRow, type Tx } from '#platform';

/** Refuses what must not leave the house while the region of this organisation is locked (domain.md 6.4, lockdown). */
export async function requireUnlocked(tx: Tx, organisationId: string): Promise<void> {
  const found = await firstRow<{ locked: boolean }>(tx, 'select access.locked($1) as locked', [organisationId]);
  if (found?.locked) {
    throw new Forbidden('access.locked', 'This region is locked: contacts and files cannot be read until two people lift it.');
  }
}
