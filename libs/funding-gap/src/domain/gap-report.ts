import { Fraction, FUNDING_TYPES, type FundingType } from '#kernel';
import { cellsOf, groupOf, groupsBy, type Cell, type Coverage, type Group } from './cells.js';
import { cliffOf, type Cliff } from './cliff.js';
import { byImmediateDonor, byRootDonor, byUltimateSource, type Concentration } from './concentration.js';
import { Figure } from './figure.js';
import { perBand, type ByBand, type GapInput, type Level, type Settings } from './gap-input.js';
import { outcome4c, type Outcome4c } from './growth.js';
import { Income, type Receipt } from './income.js';
import { invariantsOf, type Invariants } from './invariants.js';
import { levelsOf } from './levels.js';
import { Needs } from './needs.js';
import { positionsOf, receiptsAddedIn, type Position } from './positions.js';
import { RateTable } from './rates.js';

export interface TotalBand extends Coverage {
  coverage: Figure | null;
  consolidatedExternal: Figure;
  leakageToIntermediaries: Figure;
  netPositionNeedMinusFunding: Figure;
}

/** The funding-gap report for outcome 4c, in exact figures; `formatGapReport` writes it down. */
export interface GapReport {
  settings: Settings;
  effectiveRates: ReadonlyMap<string, Fraction>;
  nativeByYear: ReadonlyMap<string, readonly { year: number; amount: Fraction }[]>;
  cells: readonly Cell[];
  byNetwork: ReadonlyMap<string, Group>;
  byType: ReadonlyMap<FundingType, Group>;
  byLevel: ReadonlyMap<Level, Group>;
  total: { need: Figure; bands: ByBand<TotalBand> };
  coreCoverageCommitted: ReadonlyMap<string, Figure | null>;
  userLedShareOfConsolidated: Figure | null;
  concentration: {
    immediateDonor: Concentration;
    ultimateSource: Concentration;
    perNetworkRootDonor: ReadonlyMap<string, Concentration>;
  };
  cliff: Cliff;
  runwayMonthsUnrestricted: ReadonlyMap<string, Figure | null>;
  outcome4c: Outcome4c;
  invariants: Invariants;
}

/**
 * Computes the report of one year: how much of each network's need is covered, and did income grow against the baseline
 * (domain.md 4.1 to 4.4). Needs of 839,500.00 with committed funding of 414,394.75, 12,958.12 of which is surplus in one
 * cell, leave a gap of 438,063.37.
 */
export function computeGapReport(input: GapInput): GapReport {
  const { settings, networks } = input;
  const rates = new RateTable(settings);
  const positions = positionsOf(input, rates);
  const committed = receiptsAddedIn('committed', positions);
  const income = incomeByBand(positions, committed);
  const cells = cellsOf(networks, new Needs(input, rates), income);
  const byNetwork = groupsBy(
    cells,
    networks.map((network) => network.code),
    (cell) => cell.network,
  );
  return {
    settings,
    effectiveRates: new Map(positions.map(({ grant, rate }) => [grant.id, rate])),
    nativeByYear: new Map(positions.map(({ grant, years }) => [grant.id, years])),
    cells,
    byNetwork,
    byType: groupsBy(cells, FUNDING_TYPES, (cell) => cell.type),
    byLevel: groupsBy(cells, levelsOf(networks), (cell) => cell.level),
    total: totalOfCells(cells, income),
    ...indicatorsOf(input, cells, byNetwork, income.committed.external),
    concentration: concentrationsOf(input, committed),
    cliff: cliffOf(positions, settings.asOf),
    outcome4c: outcome4c(input, positions, rates, income.committed),
    invariants: invariantsOf(input, positions, cells, income),
  };
}

function incomeByBand(positions: readonly Position[], receipts: readonly Receipt[]): ByBand<Income> {
  const committed = Income.of(receipts);
  const expected = committed.plus(Income.of(receiptsAddedIn('expected', positions)));
  const optimistic = expected.plus(Income.of(receiptsAddedIn('optimistic', positions)));
  return { committed, expected, optimistic };
}

function totalOfCells(cells: readonly Cell[], income: ByBand<Income>): GapReport['total'] {
  const { need, bands } = groupOf(cells);
  return {
    need,
    bands: perBand((band) => ({
      ...bands[band],
      consolidatedExternal: income[band].external,
      leakageToIntermediaries: income[band].leakage,
      netPositionNeedMinusFunding: need.minus(bands[band].funding),
    })),
  };
}

type Indicators = Pick<GapReport, 'coreCoverageCommitted' | 'runwayMonthsUnrestricted' | 'userLedShareOfConsolidated'>;

/** Core coverage = min(1, funding ÷ need); runway = reserve ÷ (core need ÷ 12): 90,000 of 300,000 a year last 3.6 months. */
function indicatorsOf(
  { networks }: GapInput,
  cells: readonly Cell[],
  byNetwork: ReadonlyMap<string, Group>,
  external: Figure,
): Indicators {
  const core = new Map(cells.filter((cell) => cell.type === 'core').map((cell) => [cell.network, cell]));
  const ofCoreNeed = (code: string, ratio: (cell: Cell) => Figure) =>
    core.get(code)!.need.isZero() ? null : ratio(core.get(code)!);
  const userLed = networks.filter((network) => network.userLed);
  const userLedFunding = Figure.sum(userLed.map(({ code }) => byNetwork.get(code)!.bands.committed.funding));
  return {
    coreCoverageCommitted: new Map(networks.map(({ code }) => [code, ofCoreNeed(code, (cell) => coreCoverage(cell))])),
    runwayMonthsUnrestricted: new Map(
      networks.map(({ code, unrestrictedReserve }) => [
        code,
        ofCoreNeed(code, (cell) => Figure.of(unrestrictedReserve.times(Fraction.of(12))).dividedBy(cell.need)),
      ]),
    ),
    userLedShareOfConsolidated: external.isZero() ? null : userLedFunding.dividedBy(external),
  };
}

function coreCoverage({ need, bands }: Cell): Figure {
  return Figure.min(Figure.ONE, bands.committed.funding.dividedBy(need));
}

function concentrationsOf(input: GapInput, committed: readonly Receipt[]): GapReport['concentration'] {
  return {
    immediateDonor: byImmediateDonor(committed),
    ultimateSource: byUltimateSource(committed, input.donors),
    perNetworkRootDonor: byRootDonor(committed, input.networks),
  };
}
