import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { Forbidden, type PlainDate, RuleBroken } from '#kernel';
import type { CardDocument } from './domain/card-for-profile.js';
import type { formatAssessed } from './domain/calculate-scorecard.js';
import type { GateQuestion } from './standards.queries.js';

export const ASSESSMENT_STATES = [
  'draft',
  'in_assessment',
  'in_review',
  'reconciliation',
  'approved',
  'rejected',
  'withdrawn',
  'expired',
  'superseded',
  'suspended',
] as const;
/** `expired` is never stored: it is an approved assessment after its last valid day. */
export type AssessmentState = (typeof ASSESSMENT_STATES)[number];

export const ASSESSED_BANDS = ['meets', 'conditional', 'does_not_meet'] as const;
export type AssessedBand = (typeof ASSESSED_BANDS)[number];

/** A result as it is kept: the output of the scorecard calculation. */
export type StoredResult = ReturnType<typeof formatAssessed>;

const BEING_SCORED: readonly AssessmentState[] = ['draft', 'in_assessment'];
const OPEN: readonly AssessmentState[] = ['draft', 'in_assessment', 'in_review', 'reconciliation'];

/** One partner measured against one version of the standards, by people who check each other (domain.md 2.2). */
@Entity({ schema: 'standards', name: 'assessment' })
export class Assessment {
  @PrimaryColumn('uuid') id: string;
  @VersionColumn() version: number;
  @Column('uuid') organisationId: string;
  @Column('uuid', { nullable: true }) partnershipId: string | null;
  @Column('uuid') standardVersionId: string;
  @Column('text') profileCode: string;
  @Column('jsonb') card: CardDocument;
  @Column('jsonb') gateQuestions: GateQuestion[];
  @Column('jsonb') gateAnswers: Record<string, boolean>;
  @Column('boolean') carriesMoney: boolean;
  @Column('boolean') provisional: boolean;
  @Column('text', { nullable: true }) correctionReason: string | null;
  @Column('text') state: AssessmentState;
  @Column('uuid') ownerId: string;
  @Column('uuid') proposerId: string;
  @Column('uuid', { nullable: true }) assessorId: string | null;
  @Column('uuid', { nullable: true }) reviewerId: string | null;
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null;
  @Column('date', { nullable: true }) approvedOn: PlainDate | null;
  @Column('date', { nullable: true }) validUntilOn: PlainDate | null;
  @Column('text', { nullable: true }) band: AssessedBand | null;
  @Column('numeric', { precision: 5, scale: 2, nullable: true }) overall: string | null;
  @Column('jsonb', { nullable: true }) result: StoredResult | null;
  @Column('boolean') opensGate: boolean;
  @Column('text', { nullable: true }) decisionReason: string | null;
  @Column('date', { nullable: true }) suspendedOn: PlainDate | null;
  @Column('text', { nullable: true }) suspensionReason: string | null;

  /** The state as people see it on this day: the last valid day is still valid, the day after shows `expired`. */
  stateOn(today: PlainDate): AssessmentState {
    const lapsed = this.state === 'approved' && this.validUntilOn !== null && this.validUntilOn < today;
    return lapsed ? 'expired' : this.state;
  }

  get beingScored(): boolean {
    return BEING_SCORED.includes(this.state);
  }

  get open(): boolean {
    return OPEN.includes(this.state);
  }

  /** The proposer may assess only while no money is in the partnership; one person scores an assessment (decisions.md 9). */
  mayBeScoredBy(personId: string | null): boolean {
    if (personId === null || (this.carriesMoney && personId === this.proposerId)) return false;
    return this.assessorId === null || this.assessorId === personId;
  }

  /** Always a second person; with money a third, who is not the proposer either (decisions.md 9). */
  mayBeReviewedBy(personId: string | null): boolean {
    return personId !== null && personId !== this.assessorId && !(this.carriesMoney && personId === this.proposerId);
  }

  /** Throws RuleBroken once it was handed in, Forbidden for a person who may not score it. */
  requireScoredBy(personId: string | null): void {
    if (!this.beingScored) {
      throw new RuleBroken('assessments.handed-in', 'This assessment was handed in. Start a new one to correct it.');
    }
    if (this.carriesMoney && personId === this.proposerId) {
      throw new Forbidden('assessments.proposer-may-not-assess', 'Money is involved: somebody other than the proposer assesses.');
    }
    if (!this.mayBeScoredBy(personId)) {
      throw new Forbidden('assessments.other-assessor', 'Another person is scoring this assessment.');
    }
  }

  /** Throws RuleBroken when it is not in review, Forbidden for a person who may not decide on it. */
  requireReviewedBy(personId: string | null): void {
    if (this.state !== 'in_review') {
      throw new RuleBroken('assessments.not-in-review', 'Only an assessment that is in review can be decided on.');
    }
    if (personId === this.assessorId) {
      throw new Forbidden('assessments.second-person-needed', 'A second person decides: you scored this assessment.');
    }
    if (!this.mayBeReviewedBy(personId)) {
      throw new Forbidden('assessments.third-person-needed', 'Money is involved: somebody other than the proposer decides.');
    }
  }
}
