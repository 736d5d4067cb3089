import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

export const NODE_KINDS = ['resource', 'direction', 'outcome', 'activity_area', 'principle', 'goal', 'impact'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** One thing that a strategic plan names, under the plan's code and with our own label. */
@Entity({ schema: 'strategy', name: 'node' })
export class StrategyNode {
  @PrimaryColumn('uuid') id: string;
  @VersionColumn() version: number;
  @Column('uuid') planId: string;
  @Column('text') kind: NodeKind;
  @Column('text') code: string;
  @Column('smallint') position: number;
  @Column('uuid', { nullable: true }) parentId: string | null;
  @Column('text') labelEn: string;
  @Column('text') labelFr: string;
}
