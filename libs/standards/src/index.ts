export { StandardsModule } from './standards.module.js';
export { StandardsService } from './standards.service.js';
export { type AssessedPartnership, AssessmentsService } from './assessments.service.js';
export { ScoringService } from './scoring.service.js';
export { EvidenceService } from './evidence.service.js';
export { ActionsService } from './actions.service.js';
export { SubmissionService } from './submission.service.js';
export { ReviewsService } from './reviews.service.js';
export { ASSESSED_BANDS, type AssessedBand, Assessment, ASSESSMENT_STATES, type AssessmentState } from './assessment.entity.js';
export {
  ActionDoneInput,
  ActionInput,
  AnswerInput,
  ApprovalInput,
  EvidenceInput,
  GateAnswerInput,
  ReasonInput,
  StartAssessmentInput,
} from './assessment.inputs.js';
export {
  AssessmentDossierView,
  type AssessmentRow,
  AssessmentView,
  ParticipantView,
  SavedActionView,
  SavedAnswerView,
  SavedEvidenceView,
  toAssessmentView,
} from './assessment.views.js';
export { ProfileView, StandardVersionCardView, StandardVersionView } from './standard.views.js';
export { type AssessmentFilter, countWaiting, listAssessments } from './assessments.queries.js';
export { findProfile, type GateQuestion, listProfiles, type ProfileRow } from './standards.queries.js';
export { type AssessedGate, gateFactsOf } from './gate-facts.queries.js';
export { SCORECARD_1_0_0, SCORECARD_1_0_0_LABELS } from './data/scorecard-1.0.0/card.js';
export {
  assessmentsEndedBy,
  informantNotesApprovedBy,
  removeAssessments,
  removeInformantNotes,
} from './assessment-retention.queries.js';
