import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type PlainDate } from '#kernel';

/** The published rate of a day; it holds until the next published one. */
@Entity({ schema: 'money', name: 'spot_rate' })
export class SpotRate {
  @PrimaryColumn('uuid')
  id: string;

  @VersionColumn()
  version: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('text')
  currency: string;

  @Column('date', { name: 'on_date' })
  onDate: PlainDate;

  @Column('numeric', { precision: 18, scale: 8 })
  rate: string;

  @Column('text', { nullable: true })
  source: string | null;

  @Column('boolean')
  demo: boolean;
}
