import { type Fraction, Allocation, isLost } from '#kernel';
import type { Band, ByBand, GapInput, Grant, Settings, Subgrant } from './gap-input.js';
import { groupBy } from './group-by.js';
import type { Receipt } from './income.js';
import { moneyFlow, type MoneyFlow } from './money-flow.js';
import { rateOn, type RateTable } from './rates.js';
import { isSecuredOn } from './stages.js';
import { weightsOf, type Weight } from './weights.js';

/** A grant that is not lost, with all that the report needs to know of it, worked out once. */
export interface Position {
  grant: Grant;
  allocation: Allocation<Grant>;
  /** Native amounts of all types for every calendar year from start to end. */
  years: readonly { year: number; amount: Fraction }[];
  /** The sub-grants of the grant, whether or not they have an effect. */
  subgrants: readonly Subgrant[];
  secured: boolean;
  weights: ByBand<Weight>;
  /** The rate on the report day. */
  rate: Fraction;
  /** The money of the report year. */
  flow: MoneyFlow;
}

/** In the order of the input. Pass-through follows secured money only: pipeline money stays with its recipient. */
export function positionsOf(input: GapInput, rates: RateTable): Position[] {
  const byRoot = groupBy(input.subgrants, (subgrant) => subgrant.rootGrant);
  return input.grants
    .filter((grant) => !isLost(grant.stage))
    .map((grant) => positionOf(grant, byRoot.get(grant.id) ?? [], input.settings, rates));
}

function positionOf(grant: Grant, subgrants: readonly Subgrant[], settings: Settings, rates: RateTable): Position {
  const allocation = new Allocation(grant);
  const secured = isSecuredOn(grant, settings.asOf);
  return {
    grant,
    allocation,
    years: allocation.years().map((year) => ({ year, amount: allocation.totalIn(year) })),
    subgrants,
    secured,
    weights: weightsOf(grant, settings),
    rate: rateOn(grant, settings.asOf, rates),
    flow: moneyFlow(allocation, secured ? subgrants : [], settings.reportYear),
  };
}

/** What the positions add in a band to the band below it: committed, then pipeline at its probability, then the rest. */
export function receiptsAddedIn(band: Band, positions: readonly Position[]): Receipt[] {
  const receipts: Receipt[] = [];
  for (const { grant, flow, rate, weights } of positions) {
    const weight = addedWeight(band, weights);
    if (!weight.isZero()) receipts.push({ grant, flow, factor: rate.times(weight) });
  }
  return receipts;
}

function addedWeight(band: Band, { committed, expected, optimistic }: ByBand<Weight>): Fraction {
  if (band === 'committed') return committed.value;
  return band === 'expected' ? expected.value.minus(committed.value) : optimistic.value.minus(expected.value);
}
