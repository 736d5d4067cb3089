import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type PlainDate, RuleBroken } from '#kernel';

export const ORGANISATION_KINDS = [
  'network',
  'ally_ngo',
  'kp_network',
  'multilateral',
  'donor',
  'service_provider',
  'fiscal_host',
  'public_body',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const LEVELS = ['global', 'regional', 'national', 'local'] as const;
export type Level = (typeof LEVELS)[number];

export const SENSITIVITIES = ['open', 'internal', 'restricted', 'sealed'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

export const MEMBERSHIP_STATUSES = ['none', 'applicant', 'active', 'suspended', 'ended'] as const;
export type MembershipStatus = (typeof MEMBERSHIP_STATUSES)[number];

/** An organisation of any kind: a peer-led network, an ally, a donor, a host. Never a person. */
@Entity({ schema: 'organisations', name: 'organisation' })
export class Organisation {
  @PrimaryColumn('uuid') id: string;
  @VersionColumn() version: number;
  @Column('text') code: string;
  @Column('text') name: string;
  @Column('text') kind: OrganisationKind;
  @Column('text', { nullable: true }) level: Level | null;
  @Column('boolean') thematic: boolean;
  @Column('uuid', { nullable: true }) parentId: string | null;
  @Column('text', { array: true }) workingLanguages: string[];
  @Column('text') sensitivity: Sensitivity;
  @Column('text', { nullable: true }) website: string | null;
  @Column('text', { nullable: true }) summary: string | null;
  @Column('numeric', { precision: 18, scale: 3, nullable: true }) unrestrictedReserveAmount: string | null;
  @Column('date', { nullable: true }) memberSinceOn: PlainDate | null;
  @Column('text') membershipStatus: MembershipStatus;
  /** The network that keeps the record; null: kept for the whole family. */
  @Column('uuid', { nullable: true }) keptById: string | null;
  @Column('boolean') demo: boolean;
  @Column('timestamptz', { nullable: true }) archivedAt: Date | null;

  /** A network always says at which level it stands: the gap report is drawn by level (decisions.md 3). */
  requireLevel(): void {
    if (this.kind === 'network' && this.level === null) {
      throw new RuleBroken(
        'organisations.network-needs-level',
        'A network needs its level: global, regional, national or local.',
      );
    }
  }

  /** An archived organisation is read, not edited. */
  requireOpen(): void {
    if (this.archivedAt !== null) {
      throw new RuleBroken('organisations.archived', 'This organisation is archived. Restore it before you change it.');
    }
  }
}
