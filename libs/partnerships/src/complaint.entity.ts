import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { PlainDate } from '#kernel';

/** Where the sealed text of a complaint lies. */
export const TEXT_PLACE = { table: 'partnerships.complaint', column: 'text_sealed' };

/** A complaint about a partner. */
@Entity({ schema: 'partnerships', name: 'complaint' })
export class Complaint {
  @PrimaryColumn('uuid') id: string;
  @VersionColumn() version: number;
  @Column('uuid') organisationId: string;
  /** The network that keeps the record; null: kept for the whole family. */
  @Column('uuid', { nullable: true }) keptById: string | null;
  @Column('date') receivedOn: PlainDate;
  @Column('date', { nullable: true }) closedOn: PlainDate | null;
  /** Null once its period of retention was over. */
  @Column('text', { nullable: true }) textSealed: string | null;
  @Column('uuid') addedBy: string;
}
