import { type Actor, InvalidInput, NotFound, personIdOf } from '#kernel';
import { type Tx, updateVersioned } from '#platform';
import { Assessment } from './assessment.entity.js';
import { lockAssessment } from './assessments.queries.js';
import { readScorecard } from './domain/read-scorecard.js';
import type { Scorecard } from './domain/scorecard.js';

/** An assessment that this person is scoring, locked, with its card. */
export interface OpenScoring {
  assessment: Assessment;
  card: Scorecard;
  personId: string;
}

/** Locks an assessment for a change of its scoring. Throws NotFound, RuleBroken when handed in, Forbidden for others. */
export async function openForScoring(tx: Tx, actor: Actor, id: string): Promise<OpenScoring> {
  const assessment = await lockAssessment(tx, actor, 'assessments.score', id);
  const personId = personIdOf(actor);
  assessment.requireScoredBy(personId);
  return { assessment, card: readScorecard(assessment.card), personId: personId! };
}

/** Whoever saves first becomes the assessor; every save raises the version that is later handed in. */
export async function markScored(
  tx: Tx,
  { assessment, personId }: OpenScoring,
  changes: { gateAnswers?: Record<string, boolean> } = {},
): Promise<void> {
  const { id, version } = assessment;
  const marked = { state: 'in_assessment' as const, assessorId: personId, ...changes };
  Object.assign(assessment, marked, { version: await updateVersioned(tx, Assessment, { id, version }, marked) });
}

/** Throws NotFound for a criterion that the card has not. */
export function requireCriterion(card: Scorecard, criterion: string): void {
  if (!card.criteria.some(({ id }) => id === criterion)) {
    throw new NotFound('assessments.criterion-unknown', 'The scorecard of this assessment has no such criterion.');
  }
}

/** Throws InvalidInput for a score that the scale of the card has not. */
export function requireOnScale(card: Scorecard, score: number | null): void {
  if (score === null || score <= card.top) return;
  const message = `must be a whole number from 0 to ${card.top}`;
  throw new InvalidInput('assessments.score-off-scale', `A score ${message}.`, [
    { pointer: '/score', code: 'off-scale', message },
  ]);
}
