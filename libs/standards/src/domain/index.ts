export {
  type Answer,
  type Answers,
  type Band,
  BANDS,
  type Criterion,
  type CriterionRule,
  CRITERION_RULES,
  type Scorecard,
  type ScorecardDomain,
  type ScorecardStatus,
  SCORECARD_STATUSES,
} from './scorecard.js';
export { readScorecard } from './read-scorecard.js';
export { readCases, type ScorecardCase } from './read-cases.js';
export { assess, type Assessed } from './assess.js';
export { calculateScorecard, formatAssessed } from './calculate-scorecard.js';
export { cappedScore } from './capped-score.js';
export { readScorecardTerms, type ScorecardTerms, validUntil } from './scorecard-terms.js';
export { criteriaActedOn, isComplete, type PlannedAction } from './action-plan.js';
export { gateToActive, type GateFacts, type GateReason } from './gate-to-active.js';
export { cardForProfile } from './card-for-profile.js';
export { resultOf } from './scoring.js';
