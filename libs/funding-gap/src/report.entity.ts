import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type PlainDate, RuleBroken } from '#kernel';

/**
 * A compiled report with the inputs it was compiled from. Nothing in it ever changes; it can be frozen once, and then
 * serves as the baseline that later edits and rates never touch (domain.md 4.3, decisions.md 4).
 */
@Entity({ schema: 'funding_gap', name: 'report' })
export class Report {
  @PrimaryColumn('uuid')
  id: string;

  @VersionColumn()
  version: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('uuid', { name: 'scope_id' })
  scopeId: string;

  @Column('text', { name: 'scope_name' })
  scopeName: string;

  @Column('smallint', { name: 'report_year' })
  reportYear: number;

  @Column('date', { name: 'as_of_on' })
  asOfOn: PlainDate;

  @Column('smallint', { name: 'baseline_year' })
  baselineYear: number;

  @Column('date', { name: 'baseline_as_of_on' })
  baselineAsOfOn: PlainDate;

  @Column('text', { name: 'reporting_currency' })
  reportingCurrency: string;

  @Column('timestamptz', { name: 'compiled_at' })
  compiledAt: Date;

  @Column('uuid', { name: 'compiled_by_id', nullable: true })
  compiledById: string | null;

  @Column('uuid', { name: 'supersedes_id', nullable: true })
  supersedesId: string | null;

  @Column('boolean')
  frozen: boolean;

  @Column('timestamptz', { name: 'frozen_at', nullable: true })
  frozenAt: Date | null;

  @Column('uuid', { name: 'frozen_by_id', nullable: true })
  frozenById: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('boolean')
  demo: boolean;

  /** A report is frozen once and for good. */
  requireNotFrozen(): void {
    if (this.frozen) {
      throw new RuleBroken('funding-gap.frozen-already', 'This report is frozen already. Compile a new one to correct it.');
    }
  }
}
