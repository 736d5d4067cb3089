import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { PlainDate } from '#kernel';
import type { IncidentSeverity } from './incident.inputs.js';

/** Where the sealed notes of an incident lie. */
export const NOTES_PLACE = { table: 'partnerships.representation_incident', column: 'notes_sealed' };

/** A claim of an organisation to represent people whom it does not. */
@Entity({ schema: 'partnerships', name: 'representation_incident' })
export class Incident {
  @PrimaryColumn('uuid') id: string;
  @VersionColumn() version: number;
  @Column('uuid') organisationId: string;
  /** The network that keeps the record; null: kept for the whole family. */
  @Column('uuid', { nullable: true }) keptById: string | null;
  @Column('date') occurredOn: PlainDate;
  @Column('text') severity: IncidentSeverity;
  @Column('date', { nullable: true }) resolvedOn: PlainDate | null;
  @Column('text', { nullable: true }) notesSealed: string | null;
}
