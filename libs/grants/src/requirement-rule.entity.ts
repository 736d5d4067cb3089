import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RuleAnchor, RulePeriod, ScheduleRule } from './domain/requirement-schedule.js';

/** A clause of a contract from which dated requirements follow (domain.md 3.3). */
@Entity({ schema: 'grants', name: 'requirement_rule' })
export class RequirementRule implements ScheduleRule {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'grant_id' }) grantId: string;
  @Column('text') kind: string;
  @Column('text') label: string;
  @Column('text') period: RulePeriod;
  @Column('text') cycle: 'grant' | 'calendar';
  @Column('text') anchor: RuleAnchor;
  @Column('smallint', { name: 'offset_months' }) offsetMonths: number;
  @Column('smallint', { name: 'offset_days' }) offsetDays: number;
  @Column('boolean', { name: 'to_month_end' }) toMonthEnd: boolean;
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId: string | null;
}
