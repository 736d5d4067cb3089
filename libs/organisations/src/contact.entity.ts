import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type PlainDate, RuleBroken } from '#kernel';

export const CHANNEL_TYPES = ['email', 'phone', 'signal', 'other'] as const;
export type ChannelType = (typeof CHANNEL_TYPES)[number];

/** Where the sealed channel lies. */
export const CHANNEL_PLACE = { table: 'organisations.contact', column: 'channel_sealed' };

/**
 * How to reach an organisation: an alias or a role, and one safe channel. Nothing about the person's life has a place
 * here (domain.md 6.2 and 6.3).
 */
@Entity({ schema: 'organisations', name: 'contact' })
export class Contact {
  @PrimaryColumn('uuid') id: string;
  @VersionColumn() version: number;
  @Column('uuid') organisationId: string;
  /** The network that keeps the record; null: kept for the whole family. */
  @Column('uuid', { nullable: true }) keptById: string | null;
  @Column('text') displayName: string;
  @Column('text', { nullable: true }) roleAtOrganisation: string | null;
  @Column('text', { nullable: true }) channelType: ChannelType | null;
  /** How to reach the person, sealed. */
  @Column('text', { nullable: true }) channelSealed: string | null;
  /** By which an exact channel is found again. */
  @Column('text', { nullable: true }) channelIndex: string | null;
  @Column('text', { nullable: true }) safeHours: string | null;
  @Column('boolean') doNotWrite: boolean;
  @Column('text') language: string;
  @Column('date', { nullable: true }) consentOn: PlainDate | null;
  @Column('text', { nullable: true }) consentScope: string | null;
  @Column('date', { nullable: true }) reviewOn: PlainDate | null;
  /** The last day of the role. */
  @Column('date', { nullable: true }) endedOn: PlainDate | null;
  /** Left of a person who is erased. */
  @Column('bigint', { nullable: true }) formerNumber: string | null;

  /** Throws RuleBroken once the person is erased. */
  requireNotErased(): void {
    if (this.formerNumber !== null)
      throw new RuleBroken('contacts.erased', 'This person is erased. Nothing can be entered here.');
  }
}
