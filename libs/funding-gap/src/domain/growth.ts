import { type Fraction, type PlainDate, FUNDING_TYPES, type FundingType } from '#kernel';
import { Figure } from './figure.js';
import type { GapInput, Grant, Level, Network } from './gap-input.js';
import { Income, type Receipt } from './income.js';
import { levelsOf } from './levels.js';
import { moneyFlow } from './money-flow.js';
import type { Position } from './positions.js';
import { rateOn, type RateTable } from './rates.js';
import { isSecuredOn } from './stages.js';

export interface Growth {
  baseline: Figure;
  current: Figure;
  change: Figure;
  /** Change ÷ baseline; null ("new") when the baseline is 0. */
  growth: Figure | null;
}

export interface GrowthTable {
  total: Growth;
  byType: ReadonlyMap<FundingType, Growth>;
  byLevel: ReadonlyMap<Level, Growth>;
  byNetwork: ReadonlyMap<string, Growth>;
}

export interface Outcome4c {
  nominal: GrowthTable;
  constantRate: GrowthTable;
  /** Nominal change − change at constant rates. */
  fxEffectOnChange: Figure;
  /** The rates on the baseline day of the grants that were secured on it. */
  baselineEffectiveRates: ReadonlyMap<string, Fraction>;
}

/**
 * Outcome 4c asks for more funding, so it is measured as growth of committed income (domain.md 4.3): nominal, each year
 * at its own date and rates, and at constant rates, both years at the planning rate of the report year.
 * 297,783.08 → 417,133.42 is +0.400796; at constant rates 300,691.97 → 422,608.97, so exchange took 2,566.67 away.
 */
export function outcome4c(input: GapInput, positions: readonly Position[], rates: RateTable, current: Income): Outcome4c {
  const baseline = secured(positions, input.settings.baselineAsOf);
  const thenRates = new Map(baseline.map(({ grant }) => [grant.id, rateOn(grant, input.settings.baselineAsOf, rates)]));
  const flows = baseline.map((position) => flowOfYear(position, input.settings.baselineYear));
  const flowsNow = secured(positions, input.settings.asOf).map(({ grant, flow }) => ({ grant, flow }));
  const planned = (grant: Grant) => rates.planningRate(grant.currency)!;
  const nominal = growthTable(
    incomeAt((grant) => thenRates.get(grant.id)!, flows),
    current,
    input,
  );
  const constantRate = growthTable(incomeAt(planned, flows), incomeAt(planned, flowsNow), input);
  return {
    nominal,
    constantRate,
    fxEffectOnChange: nominal.total.change.minus(constantRate.total.change),
    baselineEffectiveRates: thenRates,
  };
}

export function growthOf(baseline: Figure, current: Figure): Growth {
  const change = current.minus(baseline);
  return { baseline, current, change, growth: baseline.isZero() ? null : change.dividedBy(baseline) };
}

function secured(positions: readonly Position[], day: PlainDate): Position[] {
  return positions.filter(({ grant }) => isSecuredOn(grant, day));
}

function flowOfYear({ grant, allocation, subgrants }: Position, year: number): Omit<Receipt, 'factor'> {
  return { grant, flow: moneyFlow(allocation, subgrants, year) };
}

function incomeAt(rateOf: (grant: Grant) => Fraction, flows: readonly Omit<Receipt, 'factor'>[]): Income {
  return Income.of(flows.map(({ grant, flow }) => ({ grant, flow, factor: rateOf(grant) })));
}

/** In total by external income, in the parts by net funding. */
function growthTable(baseline: Income, current: Income, { networks }: GapInput): GrowthTable {
  const of = (members: readonly Network[], types: readonly FundingType[]) =>
    growthOf(fundingOf(baseline, members, types), fundingOf(current, members, types));
  const levels = levelsOf(networks);
  return {
    total: growthOf(baseline.external, current.external),
    byType: new Map(FUNDING_TYPES.map((type) => [type, of(networks, [type])])),
    byLevel: new Map(
      levels.map((level) => [
        level,
        of(
          networks.filter((network) => network.level === level),
          FUNDING_TYPES,
        ),
      ]),
    ),
    byNetwork: new Map(networks.map((network) => [network.code, of([network], FUNDING_TYPES)])),
  };
}

function fundingOf(income: Income, networks: readonly Network[], types: readonly FundingType[]): Figure {
  return Figure.sum(networks.flatMap(({ code }) => types.map((type) => income.cell(code, type))));
}
