import { moneyOf } from '#kernel';
import type { NeedRow } from './needs.queries.js';
import type { PlanningRateRow, SpotRateRow } from './rates.queries.js';

/** An amount of one currency, as text. */
export class MoneyView {
  /** @example 1234.50 */ amount: string;
  /** @example EUR */ currency: string;
}

/** One version of a need. */
export class NeedView {
  id: string;
  networkId: string;
  networkName: string;
  networkLevel: string | null;
  type: string;
  year: number;
  amount: MoneyView;
  adoptedOn: string;
  note: string | null;
  /** the version that counts today */ inForce: boolean;
}

export class PlanningRateView {
  id: string;
  version: number;
  year: number;
  currency: string;
  rate: string;
  source: string | null;
  setOn: string | null;
}

export class SpotRateView {
  id: string;
  version: number;
  currency: string;
  on: string;
  rate: string;
  source: string | null;
}

export class MoneySettingsView {
  version: number;
  reportingCurrency: string;
  /** pipeline stage → share */ stageProbabilities: Record<string, string>;
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
