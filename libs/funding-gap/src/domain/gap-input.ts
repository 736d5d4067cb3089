import type { Fraction, FundingLine, FundingType, PipelineStage, PlainDate, Stage } from '#kernel';

/**
 * What the funding-gap report is computed from: one portfolio of networks, needs, grants and sub-grants with its rates.
 * Amounts are in the currency beside them, rates are units of the reporting currency for one unit of the foreign one
 * (0.93 turns USD 100.00 into EUR 93.00), shares lie between 0 and 1. Source: domain.md 4.1.
 */
export interface GapInput {
  settings: Settings;
  networks: Network[];
  intermediaries: Intermediary[];
  donors: Donor[];
  needs: NeedVersion[];
  grants: Grant[];
  subgrants: Subgrant[];
}

export const LEVELS = ['global', 'regional', 'national'] as const;
export type Level = (typeof LEVELS)[number];

export const BANDS = ['committed', 'expected', 'optimistic'] as const;
export type Band = (typeof BANDS)[number];
export type ByBand<T> = Record<Band, T>;

export function perBand<T>(of: (band: Band) => T): ByBand<T> {
  return { committed: of('committed'), expected: of('expected'), optimistic: of('optimistic') };
}

export const FX_METHODS = ['same_currency', 'contract', 'weighted_receipts', 'spot'] as const;
export type FxMethod = (typeof FX_METHODS)[number];

export interface Settings {
  reportingCurrency: string;
  reportYear: number;
  asOf: PlainDate;
  baselineYear: number;
  baselineAsOf: PlainDate;
  stageProbability: Record<PipelineStage, Fraction>;
  planningRates: { year: number; currency: string; rate: Fraction }[];
  spotRates: SpotRate[];
}

export interface SpotRate {
  currency: string;
  date: PlainDate;
  rate: Fraction;
}

export interface Network {
  code: string;
  name: string;
  level: Level;
  userLed: boolean;
  /** In the reporting currency. */
  unrestrictedReserve: Fraction;
}

export interface Intermediary {
  code: string;
  name: string;
}

export interface Donor {
  code: string;
  name: string;
  /** Whose money it is in the end: source → share, adding up to 1. */
  ultimateSources: Map<string, Fraction>;
}

export interface NeedVersion {
  network: string;
  type: FundingType;
  year: number;
  currency: string;
  amount: Fraction;
  adoptedOn: PlainDate;
}

export interface Tranche {
  amount: Fraction;
  due: PlainDate | null;
  received: PlainDate | null;
  rate: Fraction | null;
  condition: string | null;
}

export interface Grant {
  id: string;
  donor: string;
  recipient: string;
  stage: Stage;
  signedOn: PlainDate | null;
  probabilityOverride: { value: Fraction; expiresOn: PlainDate } | null;
  currency: string;
  amount: Fraction;
  start: PlainDate;
  end: PlainDate;
  allocation: 'days' | 'budget_lines';
  typeSplit: ReadonlyMap<FundingType, Fraction>;
  budgetLines: readonly FundingLine[];
  fxMethod: FxMethod;
  contractRate: Fraction | null;
  tranches: readonly Tranche[];
}

export interface Subgrant {
  id: string;
  rootGrant: string;
  parentSubgrant: string | null;
  from: string;
  to: string;
  /** The receiver is an intermediary: the whole line is leakage. */
  leavesFamily: boolean;
  viaHost: string | null;
  hostFeeRate: Fraction;
  currency: string;
  lines: readonly FundingLine[];
}
