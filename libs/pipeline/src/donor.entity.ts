import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type PlainDate } from '#kernel';

/** An organisation seen as payer from outside the family. Its id is the organisation's own. */
@Entity({ schema: 'pipeline', name: 'donor' })
export class Donor {
  @PrimaryColumn('uuid')
  id: string;

  @VersionColumn()
  version: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('text', { nullable: true })
  programme: string | null;

  @Column('text', { name: 'outlook_note', nullable: true })
  outlookNote: string | null;

  @Column('date', { name: 'outlook_on', nullable: true })
  outlookOn: PlainDate | null;

  @Column('text', { name: 'renewal_note', nullable: true })
  renewalNote: string | null;
}
