import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { PlainDate } from '#kernel';

/** Where the sealed text of a complaint lies. */
export const TEXT_PLACE = { table: 'partnerships.complaint', column: 'text_sealed' };

/** A complaint about a partner. */
@Entity({ schema: 'partnerships', name: 'complaint' })
export class Complaint {
  @PrimaryColumn('uuid')
  id: string;

  @VersionColumn()
  version: number;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  /** The network that keeps the record; null: kept for the whole family. */
  @Column('uuid', { name: 'kept_by_id', nullable: true })
  keptById: string | null;

  @Column('date', { name: 'received_on' })
  receivedOn: PlainDate;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: PlainDate | null;

  /** Null once its period of retention was over. */
  @Column('text', { name: 'text_sealed', nullable: true })
  textSealed: string | null;

  @Column('uuid', { name: 'added_by' })
  addedBy: string;
}
