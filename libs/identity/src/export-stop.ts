import { Forbidden } from '#kernel';
import { type Tx } from '#platform';
import { anyLocked } from './lockdown.queries.js';

/**
 * Refuses what leaves the house while the region of one of these organisations is locked, whoever asks (domain.md 6.4).
 * Throws Forbidden.
 */
export async function refuseExportWhileLocked(tx: Tx, organisationIds: readonly string[]): Promise<void> {
  if (!(await anyLocked(tx, organisationIds))) return;
  throw new Forbidden('lockdown.exports-stopped', 'Nothing leaves the house while this region is locked. Two people lift it.');
}
