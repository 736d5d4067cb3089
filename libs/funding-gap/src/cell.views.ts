import type { FundingType } from '#kernel';
import { MoneyView } from '#money';
import type { Band, FxMethod } from './domain/index.js';

/** A receipt of a grant and the rate at which the bank changed it. */
export class ReceiptView {
  receivedOn: string;
  amount: MoneyView;
  bankRate: string;
}

/** What of a grant is changed at a published rate. */
export class AtSpotView {
  amount: MoneyView;
  rate: string;
  /** the day of the published rate */ publishedOn: string;
}

/** Where the rate of a grant comes from. */
export class RateOriginView {
  method: FxMethod;
  rate: string;
  receipts: ReceiptView[];
  atSpot: AtSpotView | null;
}

/** How the year's part of a grant came about. */
export class BasisView {
  method: 'days' | 'budget_lines';
  /** share of the funding type */ typeShare: string | null;
  daysInYear: number | null;
  daysOfGrant: number | null;
}

/** How much of a grant counts in the band, and why. */
export class WeightView {
  value: string;
  reason: 'secured' | 'signed_later' | 'lost' | 'not_secured' | 'stage_probability' | 'override' | 'whole';
}

/** A grant of which the cell holds a part. */
export class GrantPartView {
  code: string;
  /** the record as it is today */ grantId: string | null;
  /** of the record as it is today */ title: string | null;
  donorName: string;
  /** when the report was compiled */ stage: string;
  award: MoneyView;
  /** the part of this year and type */ allocated: MoneyView;
  basis: BasisView;
  weight: WeightView;
  rate: RateOriginView;
  /** allocated × rate × weight */ amount: MoneyView;
}

/** Money passed on to the network, or by it (then the amount is negative). */
export class SubgrantPartView {
  code: string;
  direction: 'in' | 'out';
  rootGrantCode: string;
  rootGrantId: string | null;
  rootGrantTitle: string | null;
  donorName: string;
  fromName: string;
  toName: string;
  viaHostName: string | null;
  line: MoneyView;
  feeRate: string;
  rate: RateOriginView;
  amount: MoneyView;
}

/** The version of the need that was in force on the report day. */
export class NeedVersionView {
  amount: MoneyView;
  adoptedOn: string;
  planningRate: string;
}

/** One cell of a report, taken apart: the parts add up to its funding. */
export class CellDetailView {
  reportId: string;
  network: string;
  networkName: string;
  type: FundingType;
  band: Band;
  stated: boolean;
  needVersion: NeedVersionView | null;
  need: MoneyView | null;
  funding: MoneyView;
  gap: MoneyView | null;
  surplus: MoneyView | null;
  grants: GrantPartView[];
  subgrants: SubgrantPartView[];
}
