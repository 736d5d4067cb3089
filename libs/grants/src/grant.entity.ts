import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { isSecured, type PlainDate, RuleBroken, type Stage } from '#kernel';
import type { FxMethod } from './domain/grant-sums.js';

export const GRANT_ROLES = ['direct', 'consortium_lead', 'consortium_member', 'sub_recipient'] as const;
export type GrantRole = (typeof GRANT_ROLES)[number];

export const ACTIVITY_SCOPES = ['global', 'regional', 'national', 'local'] as const;
export type ActivityScope = (typeof ACTIVITY_SCOPES)[number];

/** Money from one donor outside the family to one network, from a first thought to the last report (domain.md 3.2). */
@Entity({ schema: 'grants', name: 'grant' })
export class Grant {
  @PrimaryColumn('uuid') id: string;
  @VersionColumn() version: number;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;

  @Column('text') code: string;
  @Column('text') title: string;
  @Column('uuid', { name: 'donor_id' }) donorId: string;
  @Column('uuid', { name: 'recipient_id' }) recipientId: string;
  @Column('text') role: GrantRole;
  @Column('text') stage: Stage;
  @Column('date', { name: 'signed_on', nullable: true }) signedOn: PlainDate | null;

  @Column('text') currency: string;
  @Column('numeric', { precision: 18, scale: 3 }) amount: string;
  @Column('date', { name: 'starts_on' }) startsOn: PlainDate;
  @Column('date', { name: 'ends_on' }) endsOn: PlainDate;
  @Column('text') allocation: 'days' | 'budget_lines';
  @Column('text', { name: 'fx_method' }) fxMethod: FxMethod;

  @Column('numeric', { name: 'contract_rate', precision: 18, scale: 8, nullable: true }) contractRate: string | null;

  @Column('numeric', { name: 'probability_override_value', precision: 18, scale: 8, nullable: true })
  probabilityOverrideValue: string | null;

  @Column('date', { name: 'probability_override_expires_on', nullable: true }) probabilityOverrideExpiresOn: PlainDate | null;
  @Column('text', { name: 'probability_override_reason', nullable: true }) probabilityOverrideReason: string | null;

  @Column('text', { name: 'ref_donor', nullable: true }) refDonor: string | null;
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId: string | null;
  @Column('uuid', { name: 'backup_owner_id', nullable: true }) backupOwnerId: string | null;
  @Column('uuid', { name: 'grant_manager_id', nullable: true }) grantManagerId: string | null;
  @Column('uuid', { name: 'renewal_of_id', nullable: true }) renewalOfId: string | null;

  @Column('text', { nullable: true }) restrictions: string | null;
  @Column('text', { nullable: true }) notes: string | null;
  @Column('text', { name: 'activity_scope', nullable: true }) activityScope: ActivityScope | null;
  @Column('text', { name: 'goal_codes', array: true }) goalCodes: string[];
  @Column('text', { name: 'outcome_codes', array: true }) outcomeCodes: string[];
  @Column('text') sensitivity: 'open' | 'internal' | 'restricted' | 'sealed';
  @Column('boolean') demo: boolean;

  /** Money arrives only after both signatures. */
  requireSecured(): void {
    if (!isSecured(this.stage)) {
      throw new RuleBroken('grants.not-secured', 'This grant is not signed yet. Record the award first.');
    }
  }
}
