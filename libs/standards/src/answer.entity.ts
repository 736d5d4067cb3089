import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** What the assessor said about one criterion. It has a version of its own: saving one criterion never blocks another. */
@Entity({ schema: 'standards', name: 'answer' })
export class CriterionAnswer {
  @PrimaryColumn('uuid') assessmentId: string;
  @PrimaryColumn('text') criterion: string;
  @VersionColumn() version: number;
  @Column('smallint', { nullable: true }) score: number | null;
  @Column('boolean') notApplicable: boolean;
  @Column('text', { nullable: true }) note: string | null;
  @Column('uuid') answeredBy: string;
}
