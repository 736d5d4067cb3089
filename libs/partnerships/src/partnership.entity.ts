import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type PlainDate, RuleBroken } from '#kernel';

export const PARTNER_CATEGORIES = [
  'kp_network',
  'health',
  'human_rights',
  'harm_reduction',
  'drug_policy',
  'prison_reform',
  'other',
] as const;
export type PartnerCategory = (typeof PARTNER_CATEGORIES)[number];

/** `under_review` is never stored: it is an active partnership whose gate is closed today (decisions.md 10). */
export const PARTNERSHIP_STATUSES = ['proposed', 'active', 'under_review', 'suspended', 'ended'] as const;
export type PartnershipStatus = (typeof PARTNERSHIP_STATUSES)[number];

/** What is done together with another organisation, and what it contributes to our goals (domain.md 1.7). */
@Entity({ schema: 'partnerships', name: 'partnership' })
export class Partnership {
  @PrimaryColumn('uuid') id: string;
  @VersionColumn() version: number;
  @Column('uuid') organisationId: string;
  @Column('text') profileCode: string;
  @Column('text') title: string;
  @Column('text', { nullable: true }) purpose: string | null;
  @Column('text') contributionToGoal: string;
  @Column('text', { array: true }) goalCodes: string[];
  @Column('text', { array: true }) categories: PartnerCategory[];
  @Column('smallint', { nullable: true }) priorityRank: number | null;
  @Column('boolean') carriesMoney: boolean;
  @Column('text') status: Exclude<PartnershipStatus, 'under_review'>;
  @Column('text', { nullable: true }) statusReason: string | null;
  /** The network that keeps the record; null: kept for the whole family. */
  @Column('uuid', { nullable: true }) keptById: string | null;
  @Column('uuid') ownerId: string;
  @Column('uuid') proposerId: string;
  @Column('date', { nullable: true }) startsOn: PlainDate | null;
  @Column('date', { nullable: true }) endedOn: PlainDate | null;
  @Column('boolean') demo: boolean;

  /** An ended partnership is read, not changed. */
  requireNotEnded(): void {
    if (this.status === 'ended') {
      throw new RuleBroken('partnerships.ended', 'This partnership has ended. Propose a new one to work together again.');
    }
  }

  /** A proposed partnership becomes active, a suspended one does again. */
  requireMayBecomeActive(): void {
    this.requireNotEnded();
    if (this.status === 'active') throw new RuleBroken('partnerships.already-active', 'This partnership is active already.');
  }

  requireActive(): void {
    if (this.status !== 'active') {
      throw new RuleBroken('partnerships.not-active', 'Only an active partnership can be suspended.');
    }
  }
}
