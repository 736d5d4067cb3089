import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** What the assessor said about one criterion. It has a version of its own: saving one criterion never blocks another. */
@Entity({ schema: 'standards', name: 'answer' })
export class CriterionAnswer {
  @PrimaryColumn('uuid', { name: 'assessment_id' })
  assessmentId: string;

  @PrimaryColumn('text')
  criterion: string;

  @VersionColumn()
  version: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('smallint', { nullable: true })
  score: number | null;

  @Column('boolean', { name: 'not_applicable' })
  notApplicable: boolean;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid', { name: 'answered_by' })
  answeredBy: string;
}
