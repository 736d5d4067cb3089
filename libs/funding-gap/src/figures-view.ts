import { FUNDING_TYPES, type FundingType, moneyOf } from '#kernel';
import { BANDS, type Band, type GapReportJson } from './domain/index.js';
import type { BandView, CellView, ConcentrationView, ConsolidatedBandsView, FiguresView, GroupView } from './figures.views.js';

type GroupJson = GapReportJson['by_network'][string];
type BlockJson = GapReportJson['concentration']['immediate_donor'];

/** Which cells have no adopted need: what is not stated is shown as unknown, never as 0 or 100 % (decisions.md 5). */
export class Unstated {
  private readonly keys: ReadonlySet<string>;

  constructor(cells: readonly { network: string; type: string }[]) {
    this.keys = new Set(cells.map(({ network, type }) => `${network} ${type}`));
  }

  has(network: string, type: string): boolean {
    return this.keys.has(`${network} ${type}`);
  }

  /** The network stated no need of any type. */
  hasAll(network: string): boolean {
    return FUNDING_TYPES.every((type) => this.has(network, type));
  }
}

export function groupView(group: GroupJson, currency: string, networks: { all: number; notStated: number }): GroupView {
  return { ...figuresView(group, currency, networks.notStated < networks.all), networksNotStated: networks.notStated };
}

export function figuresView(figures: GroupJson, currency: string, stated: boolean): FiguresView {
  return {
    stated,
    need: stated ? moneyOf(figures.need, currency) : null,
    ...perBand((band) => bandView(figures[band], currency, stated)),
  };
}

/** A cell with its coverage, which the output format leaves out for single cells. */
export function cellView(
  cell: GapReportJson['cells'][number],
  coverage: Record<Band, string | null>,
  currency: string,
  stated: boolean,
): CellView {
  const bands = perBand((band) => ({ ...cell[band], coverage: coverage[band] }));
  return { type: cell.type as FundingType, ...figuresView({ need: cell.need, ...bands }, currency, stated) };
}

export function consolidatedView(total: GapReportJson['total'], currency: string): ConsolidatedBandsView {
  return perBand((band) => ({
    external: moneyOf(total[band].consolidated_external, currency),
    leakage: moneyOf(total[band].leakage_to_intermediaries, currency),
    netPosition: moneyOf(total[band].net_position_need_minus_funding, currency),
  }));
}

/** The largest part first; equal parts stay in the order of their codes. */
export function concentrationView(block: BlockJson, currency: string, nameOf: (code: string) => string): ConcentrationView {
  const parts = Object.entries(block.amounts).map(([code, amount]) => ({
    code,
    name: nameOf(code),
    amount: moneyOf(amount, currency),
    share: block.shares[code]!,
  }));
  return {
    // All shares are written with one digit before the point, so they sort as text.
    parts: parts.sort((a, b) => (a.share === b.share ? 0 : a.share < b.share ? 1 : -1)),
    largest: block.largest,
    largestShare: block.largest_share,
    hhi: block.hhi,
    effectiveNumber: block.effective_number,
  };
}

function bandView(band: GroupJson['committed'], currency: string, stated: boolean): BandView {
  return {
    funding: moneyOf(band.funding, currency),
    gap: stated ? moneyOf(band.gap, currency) : null,
    surplus: stated ? moneyOf(band.surplus, currency) : null,
    coverage: stated ? band.coverage : null,
  };
}

function perBand<T>(of: (band: Band) => T): Record<Band, T> {
  return Object.fromEntries(BANDS.map((band) => [band, of(band)])) as Record<Band, T>;
}
