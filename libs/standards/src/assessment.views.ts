import type { AssessedBand, AssessmentState, StoredResult } from './assessment.entity.js';
import type { CountedSoFar } from './domain/assess.js';
import { percentText } from './domain/calculate-scorecard.js';
import { CardTextView, CardView } from './standard.views.js';
import type { EvidenceKind } from './evidence.entity.js';
import type { Band } from './domain/scorecard.js';

/** Somebody who takes part. */
export class ParticipantView {
  id: string;
  name: string;
}

/** An assessment in a list. */
export class AssessmentView {
  id: string;
  version: number;
  organisationId: string;
  organisationName: string;
  partnershipId: string | null;
  profileCode: string;
  standard: string;
  /** @example 1.0.0 */ standardVersion: string;
  /** made under a version that no board has adopted */ provisional: boolean;
  state: AssessmentState;
  carriesMoney: boolean;
  band: AssessedBand | null;
  /** per cent @example 75.00 */ overall: string | null;
  proposer: ParticipantView;
  assessor: ParticipantView | null;
  reviewer: ParticipantView | null;
  submittedAt: Date | null;
  approvedOn: string | null;
  /** the last valid day */ validUntilOn: string | null;
  answeredCount: number;
  criteriaCount: number;
}

/** An assessment in a list, as it is read. */
export type AssessmentRow = Omit<AssessmentView, 'proposer' | 'assessor' | 'reviewer'> & {
  proposerId: string;
  proposerName: string;
  assessorId: string | null;
  assessorName: string | null;
  reviewerId: string | null;
  reviewerName: string | null;
};

export class DomainResultView {
  /** @example F */ domain: string;
  /** @example 26.67 */ percent: string | null;
}

/** A result with everything that explains the band. */
export class ResultView {
  band: Band;
  /** @example 75.00 */ overall: string | null;
  domains: DomainResultView[];
  failedRedLines: string[];
  belowMeetsThreshold: string[];
  weakDomains: string[];
  missing: string[];
  naNotAllowed: string[];
  tooMuchNa: boolean;
}

/** What the answers given so far amount to. There is no band before the last one. */
export class SoFarView {
  /** @example 75.00 */ overall: string | null;
  domains: DomainResultView[];
  failedRedLines: string[];
  belowMeetsThreshold: string[];
  weakDomains: string[];
}

/** What was said about one criterion. Its version is the one to send with the next change of it. */
export class AnswerView {
  /** @example G1 */ criterion: string;
  version: number;
  score: number | null;
  notApplicable: boolean;
  note: string | null;
  /** the score as it counts */ countedScore: number | null;
  /** counts less than it says, because there is no evidence */ capped: boolean;
}

export class EvidenceView {
  id: string;
  criterion: string;
  kind: EvidenceKind;
  description: string;
  /** null where there is none, and for those who may not read it */ informantNote: string | null;
  url: string | null;
  datedOn: string | null;
  expiresOn: string | null;
  expired: boolean;
  sensitivity: string;
}

export class ActionView {
  id: string;
  version: number;
  criterion: string | null;
  domain: string | null;
  description: string;
  owner: ParticipantView | null;
  dueOn: string | null;
  evidenceExpected: string | null;
  doneOn: string | null;
  /** has owner, evidence expected and a due date within the limit */ complete: boolean;
}

export class AnsweredQuestionView {
  code: string;
  text: CardTextView;
  answer: boolean | null;
}

/** What the person who asks may do next. */
export class AssessmentStepsView {
  score: boolean;
  submit: boolean;
  review: boolean;
  withdraw: boolean;
  suspend: boolean;
}

/** An assessment with all that its page shows. */
export class AssessmentDossierView extends AssessmentView {
  correctionReason: string | null;
  decisionReason: string | null;
  suspendedOn: string | null;
  suspensionReason: string | null;
  card: CardView;
  answers: AnswerView[];
  evidence: EvidenceView[];
  actions: ActionView[];
  gateQuestions: AnsweredQuestionView[];
  result: ResultView;
  soFar: SoFarView;
  may: AssessmentStepsView;
}

/** One saved criterion, and what it made of the whole. */
export class SavedAnswerView extends AnswerView {
  /** the version to hand in */ assessmentVersion: number;
  result: ResultView;
  soFar: SoFarView;
}

export class SavedActionView extends ActionView {
  assessmentVersion: number;
  result: ResultView;
  soFar: SoFarView;
}

export class SavedEvidenceView extends EvidenceView {
  assessmentVersion: number;
  result: ResultView;
  soFar: SoFarView;
}

export function toAssessmentView(row: AssessmentRow): AssessmentView {
  const { proposerId, proposerName, assessorId, assessorName, reviewerId, reviewerName, ...rest } = row;
  return {
    ...rest,
    proposer: { id: proposerId, name: proposerName },
    assessor: participant(assessorId, assessorName),
    reviewer: participant(reviewerId, reviewerName),
  };
}

/** Someone who takes part, or null where nobody does yet. */
export function participant(id: string | null, name: string | null | undefined): ParticipantView | null {
  return id === null ? null : { id, name: name ?? '' };
}

/** A result for people: domains as a list in the order of the card. */
export function toResultView(result: StoredResult, card: CardView): ResultView {
  const { domains } = result;
  return {
    band: result.band,
    overall: result.overall,
    domains: domains === null ? [] : card.domains.map(({ id }) => ({ domain: id, percent: domains[id] ?? null })),
    failedRedLines: result.failed_red_lines,
    belowMeetsThreshold: result.below_meets_threshold,
    weakDomains: result.weak_domains,
    missing: result.missing,
    naNotAllowed: result.na_not_allowed,
    tooMuchNa: result.too_much_na,
  };
}

/** What is counted so far for people: domains as a list in the order of the card. */
export function toSoFarView({ overall, domains, ...lists }: CountedSoFar): SoFarView {
  return {
    overall: percentText(overall),
    domains: [...domains].map(([domain, share]) => ({ domain, percent: percentText(share) })),
    ...lists,
  };
}
