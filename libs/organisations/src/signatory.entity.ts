import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where the sealed legal name lies. */
export const LEGAL_NAME_PLACE = { table: 'organisations.signatory', column: 'legal_name_sealed' };

/** Somebody who signs for an organisation: an alias or role, and the legal name apart, sealed. */
@Entity({ schema: 'organisations', name: 'signatory' })
export class Signatory {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') organisationId: string;
  /** The network that keeps the record; null: kept for the whole family. */
  @Column('uuid', { nullable: true }) keptById: string | null;
  @Column('text') alias: string;
  @Column('text') legalNameSealed: string;
  @Column('uuid') addedBy: string;
}
