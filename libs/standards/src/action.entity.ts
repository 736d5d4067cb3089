import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type PlainDate } from '#kernel';
import type { PlannedAction } from './domain/action-plan.js';

/** What a partner undertakes to mend: one criterion or one domain, by whom, until when, and how it will be seen. */
@Entity({ schema: 'standards', name: 'action' })
export class Action {
  @PrimaryColumn('uuid') id: string;
  @VersionColumn() version: number;
  @Column('uuid') assessmentId: string;
  @Column('text', { nullable: true }) criterion: string | null;
  @Column('text', { nullable: true }) domain: string | null;
  @Column('text') description: string;
  @Column('uuid', { nullable: true }) ownerId: string | null;
  @Column('date', { nullable: true }) dueOn: PlainDate | null;
  @Column('text', { nullable: true }) evidenceExpected: string | null;
  @Column('date', { nullable: true }) doneOn: PlainDate | null;

  /** The same as the rules of the scorecard read it. */
  get planned(): PlannedAction {
    const { criterion, domain, ownerId: owner, dueOn, evidenceExpected } = this;
    return { criterion, domain, owner, dueOn, evidenceExpected };
  }
}
