import { newId } from '#platform';
import { SCORECARD_1_0_0, SCORECARD_1_0_0_LABELS } from '#standards';
import { insertRows } from '../insert-rows.js';
import type { SeedWork } from '../seed-database.js';

/** The first scorecard as a proposal: it may be used until a board adopts it or another one. */
export function placeScorecard({ tx }: SeedWork): Promise<number> {
  const { standard, version, status } = SCORECARD_1_0_0;
  const row = { id: newId(), standard, version_number: version, status, card: SCORECARD_1_0_0, labels: SCORECARD_1_0_0_LABELS };
  return insertRows(tx, 'standards.standard_version', [row], { unlessThere: ['standard', 'version_number'] });
}
