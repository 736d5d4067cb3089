import { MoneyView } from '#money';

/** A grant as it was when the report was compiled. */
export class ReportedGrantView {
  code: string;
  /** the record as it is today */ grantId: string | null;
  /** of the record as it is today */ title: string | null;
  donorName: string;
  recipientName: string;
  endsOn: string;
}

export class CliffWindowView {
  from: string;
  to: string;
  secured: MoneyView;
}

/** Secured money of the next twelve months against that of the twelve after. */
export class CliffView {
  first: CliffWindowView;
  second: CliffWindowView;
  /** share that is lost; negative where money rises */ drop: string | null;
  /** secured and ending within twelve months */ ending: ReportedGrantView[];
}

/** Committed income of the year against the baseline. */
export class GrowthView {
  key: string;
  baseline: MoneyView;
  current: MoneyView;
  change: MoneyView;
  /** null: new, there was none in the baseline year */ growth: string | null;
}

export class GrowthTableView {
  total: GrowthView;
  byType: GrowthView[];
  byLevel: GrowthView[];
  byNetwork: GrowthView[];
}

/** Did funding rise: as it came in, and without what exchange rates did. */
export class OutcomeView {
  nominal: GrowthTableView;
  constantRate: GrowthTableView;
  fxEffectOnChange: MoneyView;
}

export class InvariantView {
  name: string;
  holds: boolean;
}

export class UnstatedView {
  network: string;
  type: string;
}

export class OldRateView {
  currency: string;
  date: string;
}

/** What a reader must know about the figures before relying on them. Records by their codes. */
export class DataQualityView {
  unstated: UnstatedView[];
  networksWithoutNeed: string[];
  donorsWithEstimatedSources: string[];
  grantsWithoutBankRate: string[];
  grantsSignedLater: string[];
  oldSpotRates: OldRateView[];
  subgrantsLeavingScope: string[];
  grantsOutsideScope: number;
}

/** The frozen report that this one is measured against, where there is one. */
export class FrozenBaselineView {
  reportId: string;
  /** committed external income as it was frozen */ external: MoneyView;
  /** true: records of the baseline year were changed since it was frozen */ differs: boolean;
}
