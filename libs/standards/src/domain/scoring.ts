import type { PlainDate } from '#kernel';
import { criteriaActedOn, type PlannedAction } from './action-plan.js';
import { assess, type Assessed, countAnswered, type CountedSoFar } from './assess.js';
import { cappedScore } from './capped-score.js';
import { readScorecard } from './read-scorecard.js';
import type { Answer } from './scorecard.js';
import { readScorecardTerms } from './scorecard-terms.js';

/** What an assessor said about one criterion. Neither a score nor "not applicable" means: not answered yet. */
export interface GivenAnswer {
  criterion: string;
  score: number | null;
  notApplicable: boolean;
}

/** Everything that decides the result of one assessment. `card` is a scorecard document. */
export interface Scoring {
  card: unknown;
  answers: readonly GivenAnswer[];
  evidence: readonly { criterion: string }[];
  actions: readonly PlannedAction[];
}

/**
 * The result of an assessment as it stands, on the way as well as at its approval: scores without evidence are capped,
 * actions count when they are complete and due within the limit counted from `from`. All threes with evidence on every
 * criterion but B3 gives B3 = 1 and so less than 75 %.
 */
export function resultOf(scoring: Scoring, from: PlainDate): Assessed {
  const { actionPlanMaxDays } = readScorecardTerms(scoring.card);
  return assess(readScorecard(scoring.card), countedAnswers(scoring), criteriaActedOn(scoring.actions, from, actionPlanMaxDays));
}

/** What the answers given so far amount to, with unproven scores capped as in the result. */
export function soFarOf(scoring: Pick<Scoring, 'card' | 'answers' | 'evidence'>): CountedSoFar {
  return countAnswered(readScorecard(scoring.card), countedAnswers(scoring));
}

function countedAnswers({ answers, evidence }: Pick<Scoring, 'answers' | 'evidence'>): Map<string, Answer> {
  return new Map(answers.map((given) => [given.criterion, countedAnswer(given, evidence)]));
}

/** The answer as it counts: 4 without any evidence on the criterion is 1. */
export function countedAnswer(given: GivenAnswer, evidence: readonly { criterion: string }[]): Answer {
  const own = evidence.filter((item) => item.criterion === given.criterion);
  return given.notApplicable ? 'na' : cappedScore(given.score, own.length);
}
