import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type PlainDate, RuleBroken } from '#kernel';
import { mayBecome, type TrancheState } from './domain/tranche-state.js';

/** A part of the award that is paid at once, often only when a report is accepted (domain.md 3.4). */
@Entity({ schema: 'grants', name: 'tranche' })
export class Tranche {
  @PrimaryColumn('uuid') id: string;
  @VersionColumn() version: number;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('uuid', { name: 'grant_id' }) grantId: string;
  @Column('smallint') position: number;
  @Column('numeric', { precision: 18, scale: 3 }) amount: string;
  @Column('date', { name: 'due_on', nullable: true }) dueOn: PlainDate | null;
  @Column('date', { name: 'received_on', nullable: true }) receivedOn: PlainDate | null;

  /** Units of the reporting currency for one unit of the grant's, as the bank converted it. */
  @Column('numeric', { name: 'bank_rate', precision: 18, scale: 8, nullable: true }) bankRate: string | null;

  @Column('text', { nullable: true }) condition: string | null;
  @Column('text') state: TrancheState;

  requireMayBecome(to: TrancheState): void {
    if (this.state === to || mayBecome(this.state, to)) return;
    throw new RuleBroken('grants.tranche-state', `A tranche that is ${said(this.state)} does not become ${said(to)}.`);
  }

  /** What arrived is a fact: only the receipt itself can be put right. */
  requireOutstanding(): void {
    if (this.state === 'received') {
      throw new RuleBroken('grants.tranche-received', 'This tranche was received. Correct the receipt instead.');
    }
  }
}

function said(state: TrancheState): string {
  return state.replace('_', ' ');
}
