import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

export const NODE_KINDS = ['resource', 'direction', 'outcome', 'activity_area', 'principle', 'goal', 'impact'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** One thing that a strategic plan names, under the plan's code and with our own label. */
@Entity({ schema: 'strategy', name: 'node' })
export class StrategyNode {
  @PrimaryColumn('uuid')
  id: string;

  @VersionColumn()
  version: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('uuid', { name: 'plan_id' })
  planId: string;

  @Column('text')
  kind: NodeKind;

  @Column('text')
  code: string;

  @Column('smallint')
  position: number;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: string | null;

  @Column('text', { name: 'label_en' })
  labelEn: string;

  @Column('text', { name: 'label_fr' })
  labelFr: string;
}
