export {
  type Answer,
  type Answers,
  type Band,
  BANDS,
  type Criterion,
  type CriterionRule,
  type Scorecard,
  type ScorecardDomain,
  type ScorecardStatus,
} from './scorecard.js';
export { readScorecard } from './read-scorecard.js';
export { type ScorecardCase } from './read-cases.js';
export { assess, type Assessed } from './assess.js';
export { calculateScorecard, formatAssessed } from './calculate-scorecard.js';
export { readScorecardTerms, type ScorecardTerms, validUntil } from './scorecard-terms.js';
export { isComplete, type PlannedAction } from './action-plan.js';
export { gateToActive, type GateFacts, type GateReason } from './gate-to-active.js';
export { cardForProfile } from './card-for-profile.js';
export { resultOf } from './scoring.js';
