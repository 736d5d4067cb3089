import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type PlainDate, RuleBroken } from '#kernel';
import { isUnsubmitted, type RequirementAct, type RequirementState, stateAfter } from './domain/requirement-state.js';

/** Something that a donor wants by a day: a report, an audit, a workplan (domain.md 3.4). */
@Entity({ schema: 'grants', name: 'requirement' })
export class Requirement {
  @PrimaryColumn('uuid') id: string;
  @VersionColumn() version: number;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('uuid', { name: 'grant_id' }) grantId: string;
  @Column('uuid', { name: 'rule_id', nullable: true }) ruleId: string | null;
  @Column('text') kind: string;
  @Column('text') label: string;
  @Column('date', { name: 'period_from', nullable: true }) periodFrom: PlainDate | null;
  @Column('date', { name: 'period_to', nullable: true }) periodTo: PlainDate | null;
  @Column('date', { name: 'due_on' }) dueOn: PlainDate;

  /** Somebody moved the day by hand: a new schedule leaves it where it is. */
  @Column('boolean', { name: 'due_moved' }) dueMoved: boolean;

  @Column('text') state: RequirementState;
  @Column('date', { name: 'submitted_on', nullable: true }) submittedOn: PlainDate | null;
  @Column('date', { name: 'accepted_on', nullable: true }) acceptedOn: PlainDate | null;
  @Column('text', { name: 'closing_reason', nullable: true }) closingReason: string | null;
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId: string | null;

  /** Takes the act's step. Throws RuleBroken where it is not possible in this state. */
  after(act: RequirementAct): RequirementState {
    const next = stateAfter(this.state, act);
    if (next !== null) return next;
    throw new RuleBroken('grants.requirement-state', `This is not possible: the requirement is ${this.state.replace('_', ' ')}.`);
  }

  /** Days and labels change until something was handed in. */
  requireUnsubmitted(): void {
    if (!isUnsubmitted(this.state)) {
      throw new RuleBroken('grants.requirement-submitted', 'This requirement was handed in or closed and keeps its day.');
    }
  }
}
