import type { Changes } from '#audit';
import { type Acts, lockRecord } from '#identity';
import { type Actor, InvalidInput, NotFound, personIdOf } from '#kernel';
import { type Tx } from '#platform';
import { Assessment } from './assessment.entity.js';
import { ASSESSMENT } from './assessment-record.js';
import { readScorecard } from './domain/read-scorecard.js';
import type { Scorecard } from './domain/scorecard.js';

/** An assessment that this person is scoring, locked, with its card. */
export interface OpenScoring {
  assessment: Assessment;
  card: Scorecard;
  personId: string;
}

/** What a save made of an assessment: what the log says, and of the assessment itself the fields that change. */
interface Scored {
  told: Changes;
  fields?: Partial<Assessment>;
}

/**
 * One act of scoring. Whoever saves first becomes the assessor; every save raises the version that is later handed in.
 * Throws NotFound, RuleBroken when it was handed in, Forbidden for others. Returns the assessment as it is now.
 */
export async function score(
  acts: Acts,
  tx: Tx,
  actor: Actor,
  { id, act }: { id: string; act: string },
  save: (scoring: OpenScoring) => Promise<Scored>,
): Promise<Assessment> {
  const scoring = await openForScoring(tx, actor, id);
  let told: Changes = {};
  const { version } = scoring.assessment;
  return acts.follow(tx, actor, ASSESSMENT, scoring.assessment, { act, version, told: () => told }, async () => {
    const saved = await save(scoring);
    told = saved.told;
    return { state: 'in_assessment', assessorId: scoring.personId, ...saved.fields };
  });
}

/** Locks an assessment for a change of its scoring. */
async function openForScoring(tx: Tx, actor: Actor, id: string): Promise<OpenScoring> {
  const assessment = await lockRecord(tx, actor, ASSESSMENT, { id, permission: 'assessments.score' });
  const personId = personIdOf(actor);
  assessment.requireScoredBy(personId);
  return { assessment, card: readScorecard(assessment.card), personId: personId! };
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
