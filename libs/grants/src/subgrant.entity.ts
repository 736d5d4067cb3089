import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Money of a grant passed on: inside the family, through a host, or out of it (domain.md 3.7). */
@Entity({ schema: 'grants', name: 'subgrant' })
export class Subgrant {
  @PrimaryColumn('uuid') id: string;
  @VersionColumn() version: number;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('text') code: string;
  @Column('uuid', { name: 'root_grant_id' }) rootGrantId: string;
  @Column('uuid', { name: 'parent_subgrant_id', nullable: true }) parentSubgrantId: string | null;
  @Column('uuid', { name: 'from_id' }) fromId: string;
  @Column('uuid', { name: 'to_id' }) toId: string;
  @Column('uuid', { name: 'via_host_id', nullable: true }) viaHostId: string | null;
  @Column('numeric', { name: 'host_fee_rate', precision: 18, scale: 8 }) hostFeeRate: string;
  @Column('text') currency: string;
  @Column('boolean') demo: boolean;
}
