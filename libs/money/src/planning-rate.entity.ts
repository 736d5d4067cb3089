import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type PlainDate } from '#kernel';

/** Units of the reporting currency for one unit of a foreign one, set once a year by finance; needs are converted at it. */
@Entity({ schema: 'money', name: 'planning_rate' })
export class PlanningRate {
  @PrimaryColumn('uuid')
  id: string;

  @VersionColumn()
  version: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('smallint')
  year: number;

  @Column('text')
  currency: string;

  @Column('numeric', { precision: 18, scale: 8 })
  rate: string;

  @Column('text', { nullable: true })
  source: string | null;

  @Column('date', { name: 'set_on', nullable: true })
  setOn: PlainDate | null;

  @Column('boolean')
  demo: boolean;
}
