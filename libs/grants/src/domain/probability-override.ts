import { addDays, type PlainDate } from '#kernel';
import type { Problem } from './grant-sums.js';

/**
 * A probability set by hand needs a reason and ends by itself (domain.md 3.1): a feeling about a donor is worth something
 * for a quarter, then somebody looks again. Set on 2024-06-15 it may hold until 2024-09-13.
 */
export const OVERRIDE_DAYS = 90;

export function overrideProblem(override: { expiresOn: PlainDate }, today: PlainDate): Problem | null {
  const last = addDays(today, OVERRIDE_DAYS);
  if (override.expiresOn >= today && override.expiresOn <= last) return null;
  const message = `must lie between today and ${last}`;
  return { pointer: '/probabilityOverride/expiresOn', code: 'grants.override-too-long', message };
}
