import { ApiProperty } from '@nestjs/swagger';
import { ASSESSED_BANDS, ASSESSMENT_STATES, type StoredResult } from './assessment.entity.js';
import type { AssessmentRow } from './assessments.queries.js';
import type { CountedSoFar } from './domain/assess.js';
import { percentText } from './domain/calculate-scorecard.js';
import { BANDS } from './domain/scorecard.js';
import { EVIDENCE_KINDS } from './evidence.entity.js';
import { CardTextView, CardView } from './standard.views.js';

/** Somebody who takes part. */
export class ParticipantView {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
}

/** An assessment in a list. */
export class AssessmentView {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() organisationId: string;
  @ApiProperty() organisationName: string;
  @ApiProperty({ type: String, nullable: true }) partnershipId: string | null;
  @ApiProperty() profileCode: string;
  @ApiProperty() standard: string;
  @ApiProperty({ example: '1.0.0' }) standardVersion: string;
  @ApiProperty({ description: 'made under a version that no board has adopted' }) provisional: boolean;
  @ApiProperty({ enum: ASSESSMENT_STATES }) state: string;
  @ApiProperty() carriesMoney: boolean;
  @ApiProperty({ enum: ASSESSED_BANDS, nullable: true }) band: string | null;
  @ApiProperty({ type: String, nullable: true, example: '75.00', description: 'per cent' }) overall: string | null;
  @ApiProperty() proposer: ParticipantView;
  @ApiProperty({ type: ParticipantView, nullable: true }) assessor: ParticipantView | null;
  @ApiProperty({ type: ParticipantView, nullable: true }) reviewer: ParticipantView | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) submittedAt: Date | null;
  @ApiProperty({ type: String, nullable: true }) approvedOn: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'the last valid day' }) validUntilOn: string | null;
  @ApiProperty() answeredCount: number;
  @ApiProperty() criteriaCount: number;
}

export class DomainResultView {
  @ApiProperty({ example: 'F' }) domain: string;
  @ApiProperty({ type: String, nullable: true, example: '26.67' }) percent: string | null;
}

/** A result with everything that explains the band. */
export class ResultView {
  @ApiProperty({ enum: BANDS }) band: string;
  @ApiProperty({ type: String, nullable: true, example: '75.00' }) overall: string | null;
  @ApiProperty({ type: [DomainResultView] }) domains: DomainResultView[];
  @ApiProperty({ type: [String] }) failedRedLines: string[];
  @ApiProperty({ type: [String] }) belowMeetsThreshold: string[];
  @ApiProperty({ type: [String] }) weakDomains: string[];
  @ApiProperty({ type: [String] }) missing: string[];
  @ApiProperty({ type: [String] }) naNotAllowed: string[];
  @ApiProperty() tooMuchNa: boolean;
}

/** What the answers given so far amount to. There is no band before the last one. */
export class SoFarView {
  @ApiProperty({ type: String, nullable: true, example: '75.00' }) overall: string | null;
  @ApiProperty({ type: [DomainResultView] }) domains: DomainResultView[];
  @ApiProperty({ type: [String] }) failedRedLines: string[];
  @ApiProperty({ type: [String] }) belowMeetsThreshold: string[];
  @ApiProperty({ type: [String] }) weakDomains: string[];
}

/** What was said about one criterion. Its version is the one to send with the next change of it. */
export class AnswerView {
  @ApiProperty({ example: 'G1' }) criterion: string;
  @ApiProperty() version: number;
  @ApiProperty({ type: Number, nullable: true }) score: number | null;
  @ApiProperty() notApplicable: boolean;
  @ApiProperty({ type: String, nullable: true }) note: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'the score as it counts' }) countedScore: number | null;
  @ApiProperty({ description: 'counts less than it says, because there is no evidence' }) capped: boolean;
}

export class EvidenceView {
  @ApiProperty() id: string;
  @ApiProperty() criterion: string;
  @ApiProperty({ enum: EVIDENCE_KINDS }) kind: string;
  @ApiProperty() description: string;
  @ApiProperty({ type: String, nullable: true, description: 'null where there is none, and for those who may not read it' })
  informantNote: string | null;
  @ApiProperty({ type: String, nullable: true }) url: string | null;
  @ApiProperty({ type: String, nullable: true }) datedOn: string | null;
  @ApiProperty({ type: String, nullable: true }) expiresOn: string | null;
  @ApiProperty() expired: boolean;
  @ApiProperty() sensitivity: string;
}

export class ActionView {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty({ type: String, nullable: true }) criterion: string | null;
  @ApiProperty({ type: String, nullable: true }) domain: string | null;
  @ApiProperty() description: string;
  @ApiProperty({ type: ParticipantView, nullable: true }) owner: ParticipantView | null;
  @ApiProperty({ type: String, nullable: true }) dueOn: string | null;
  @ApiProperty({ type: String, nullable: true }) evidenceExpected: string | null;
  @ApiProperty({ type: String, nullable: true }) doneOn: string | null;
  @ApiProperty({ description: 'has owner, evidence expected and a due date within the limit' }) complete: boolean;
}

export class AnsweredQuestionView {
  @ApiProperty() code: string;
  @ApiProperty() text: CardTextView;
  @ApiProperty({ type: Boolean, nullable: true }) answer: boolean | null;
}

/** What the person who asks may do next. */
export class AssessmentStepsView {
  @ApiProperty() score: boolean;
  @ApiProperty() submit: boolean;
  @ApiProperty() review: boolean;
  @ApiProperty() withdraw: boolean;
  @ApiProperty() suspend: boolean;
}

/** An assessment with all that its page shows. */
export class AssessmentDossierView extends AssessmentView {
  @ApiProperty({ type: String, nullable: true }) correctionReason: string | null;
  @ApiProperty({ type: String, nullable: true }) decisionReason: string | null;
  @ApiProperty({ type: String, nullable: true }) suspendedOn: string | null;
  @ApiProperty({ type: String, nullable: true }) suspensionReason: string | null;
  @ApiProperty() card: CardView;
  @ApiProperty({ type: [AnswerView] }) answers: AnswerView[];
  @ApiProperty({ type: [EvidenceView] }) evidence: EvidenceView[];
  @ApiProperty({ type: [ActionView] }) actions: ActionView[];
  @ApiProperty({ type: [AnsweredQuestionView] }) gateQuestions: AnsweredQuestionView[];
  @ApiProperty() result: ResultView;
  @ApiProperty() soFar: SoFarView;
  @ApiProperty() may: AssessmentStepsView;
}

/** One saved criterion, and what it made of the whole. */
export class SavedAnswerView extends AnswerView {
  @ApiProperty({ description: 'the version to hand in' }) assessmentVersion: number;
  @ApiProperty() result: ResultView;
  @ApiProperty() soFar: SoFarView;
}

export class SavedActionView extends ActionView {
  @ApiProperty() assessmentVersion: number;
  @ApiProperty() result: ResultView;
  @ApiProperty() soFar: SoFarView;
}

export class SavedEvidenceView extends EvidenceView {
  @ApiProperty() assessmentVersion: number;
  @ApiProperty() result: ResultView;
  @ApiProperty() soFar: SoFarView;
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
