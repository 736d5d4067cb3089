import type { FundingType } from '#kernel';
import { MoneyView } from '#money';
import type { Level } from './domain/index.js';

/** Funding against need in one band. Gap, surplus and coverage are null where no need was stated. */
export class BandView {
  funding: MoneyView;
  gap: MoneyView | null;
  surplus: MoneyView | null;
  /** also null where the stated need is 0: not applicable */ coverage: string | null;
}

/** Need and funding of a cell or of cells together. The gap of a group is the sum of the gaps of its cells. */
export class FiguresView {
  /** false: no need was adopted, which is unknown and not 0 */ stated: boolean;
  need: MoneyView | null;
  committed: BandView;
  expected: BandView;
  optimistic: BandView;
}

/** Cells together, and how many of the networks in it stated no need. */
export class GroupView extends FiguresView {
  networksNotStated: number;
}

/** Consolidated figures of a band: money from outside the family, and what of it left the family again. */
export class ConsolidatedView {
  external: MoneyView;
  leakage: MoneyView;
  /** need minus funding, with surplus set against gaps: not the gap */ netPosition: MoneyView;
}

export class ConsolidatedBandsView {
  committed: ConsolidatedView;
  expected: ConsolidatedView;
  optimistic: ConsolidatedView;
}

/** One funding type of one network. */
export class CellView extends FiguresView {
  type: FundingType;
}

/** Amount and share of one donor or source. */
export class ShareView {
  code: string;
  name: string;
  amount: MoneyView;
  share: string;
}

/** How much hangs on how few. */
export class ConcentrationView {
  /** the largest first */ parts: ShareView[];
  largest: string | null;
  largestShare: string | null;
  hhi: string | null;
  effectiveNumber: string | null;
}

/** A row of the matrix. */
export class NetworkView {
  code: string;
  name: string;
  /** the record as it is today */ organisationId: string | null;
  userLed: boolean;
  total: GroupView;
  cells: CellView[];
  coreCoverage: string | null;
  runwayMonths: string | null;
  reserve: MoneyView;
  /** by root donor */ concentration: ConcentrationView;
}

export class LevelView {
  level: Level;
  total: GroupView;
  networks: NetworkView[];
}

export class TypeView {
  type: FundingType;
  total: GroupView;
}
