import { ApiProperty } from '@nestjs/swagger';
import type { LockdownRow } from './lockdown.queries.js';

/** A lockdown as those see it who may lock and lift. */
export class LockdownView {
  @ApiProperty() id: string;
  @ApiProperty() networkId: string;
  @ApiProperty() networkName: string;
  @ApiProperty() reason: string;
  @ApiProperty({ enum: ['locked', 'lift_asked', 'lifted'] }) state: 'locked' | 'lift_asked' | 'lifted';
  @ApiProperty() lockedById: string;
  @ApiProperty() lockedByName: string;
  @ApiProperty({ type: String, format: 'date-time' }) lockedAt: Date;
  @ApiProperty({ type: String, nullable: true, description: 'the second person; null: there was nobody else' })
  toldName: string | null;
  @ApiProperty({ type: String, nullable: true }) liftAskedById: string | null;
  @ApiProperty({ type: String, nullable: true }) liftAskedByName: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) liftAskedAt: Date | null;
  @ApiProperty({ type: String, nullable: true }) liftedByName: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) liftedAt: Date | null;
}

/** What everybody is told: that a region is locked in which they work. */
export class LockdownNoticeView {
  @ApiProperty({ description: 'a region in which the reader works is locked' }) locked: boolean;
  @ApiProperty({ type: [LockdownView], description: 'those that the reader may lift' }) open: LockdownView[];
}

export function toLockdownView({ position: _, ...row }: LockdownRow): LockdownView {
  const state = row.liftedAt !== null ? 'lifted' : row.liftAskedAt !== null ? 'lift_asked' : 'locked';
  return { ...row, state };
}
