import { Forbidden } from '#kernel';
import { firstRow, type Tx } from '#platform';

/**
 * Refuses what leaves the house while the region of one of these organisations is locked, whoever asks (domain.md 6.4).
 * Throws Forbidden.
 */
export async function refuseExportWhileLocked(tx: Tx, organisationIds: readonly string[]): Promise<void> {
  const sql = 'select access.locked_organisations() && $1::uuid[] as locked';
  const { locked } = (await firstRow<{ locked: boolean }>(tx, sql, [[...organisationIds]]))!;
  if (!locked) return;
  throw new Forbidden('lockdown.exports-stopped', 'Nothing leaves the house while this region is locked. Two people lift it.');
}
