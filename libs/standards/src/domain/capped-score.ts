import type { Answer } from './scorecard.js';

const NEEDS_EVIDENCE_FROM = 2;

/**
 * The score as it counts (domain.md 2.2, process rule 2): a score of 2 or more without any evidence item counts as 1.
 * 4 with no evidence is 1, 4 with one item stays 4; "na" and "not answered" stay what they are.
 */
export function cappedScore(score: Answer, evidenceCount: number): Answer {
  const unproven = typeof score === 'number' && score >= NEEDS_EVIDENCE_FROM && evidenceCount === 0;
  return unproven ? NEEDS_EVIDENCE_FROM - 1 : score;
}
