import { ApiProperty } from '@nestjs/swagger';
import { moneyOf } from '#kernel';
import type { NeedRow } from './needs.queries.js';
import type { PlanningRateRow, SpotRateRow } from './rates.queries.js';

/** An amount of one currency, as text. */
export class MoneyView {
  @ApiProperty({ example: '1234.50' }) amount: string;
  @ApiProperty({ example: 'EUR' }) currency: string;
}

/** One version of a need. */
export class NeedView {
  @ApiProperty() id: string;
  @ApiProperty() networkId: string;
  @ApiProperty() networkName: string;
  @ApiProperty({ type: String, nullable: true }) networkLevel: string | null;
  @ApiProperty() type: string;
  @ApiProperty() year: number;
  @ApiProperty() amount: MoneyView;
  @ApiProperty() adoptedOn: string;
  @ApiProperty({ type: String, nullable: true }) note: string | null;
  @ApiProperty({ description: 'the version that counts today' }) inForce: boolean;
}

export class PlanningRateView {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() year: number;
  @ApiProperty() currency: string;
  @ApiProperty() rate: string;
  @ApiProperty({ type: String, nullable: true }) source: string | null;
  @ApiProperty({ type: String, nullable: true }) setOn: string | null;
}

export class SpotRateView {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() currency: string;
  @ApiProperty() on: string;
  @ApiProperty() rate: string;
  @ApiProperty({ type: String, nullable: true }) source: string | null;
}

export class MoneySettingsView {
  @ApiProperty() version: number;
  @ApiProperty() reportingCurrency: string;
  @ApiProperty({ type: Object, additionalProperties: { type: 'string' }, description: 'pipeline stage → share' })
  stageProbabilities: Record<string, string>;
}

export function toNeedView(row: NeedRow): NeedView {
  const { amount, currency, sortKey: _, ...rest } = row;
  return { ...rest, amount: moneyOf(amount, currency) };
}

export function toPlanningRateView({ sortKey: _, ...view }: PlanningRateRow): PlanningRateView {
  return view;
}

export function toSpotRateView({ sortKey: _, ...view }: SpotRateRow): SpotRateView {
  return view;
}
