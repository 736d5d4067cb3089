import { Fraction, daysInclusive, daysInYear, linesByYear, type FundingType } from '#kernel';
import { rateOriginOf, type RateOrigin } from './explain-rate.js';
import type { Band, GapInput, Grant, Subgrant } from './gap-input.js';
import { arrivalOf } from './money-flow.js';
import { positionsOf, type Position } from './positions.js';
import type { RateTable } from './rates.js';
import type { WeightReason } from './weights.js';

/** One reason why a cell holds what it holds. `amount` is in the reporting currency, negative when money goes out. */
export type Contribution = GrantContribution | SubgrantContribution;

export interface GrantContribution {
  kind: 'grant';
  grant: string;
  donor: string;
  stage: string;
  currency: string;
  award: string;
  /** Native allocation of the report year and type. */
  allocated: string;
  basis: { method: 'days'; typeShare: string; daysInYear: number; daysOfGrant: number } | { method: 'budget_lines' };
  weight: { value: string; reason: WeightReason };
  rate: RateOrigin;
  amount: string;
}

export interface SubgrantContribution {
  kind: 'subgrant_in' | 'subgrant_out';
  subgrant: string;
  rootGrant: string;
  donor: string;
  from: string;
  to: string;
  viaHost: string | null;
  currency: string;
  line: string;
  feeRate: string;
  rate: RateOrigin;
  amount: string;
}

export interface CellName {
  network: string;
  type: FundingType;
  band: Band;
}

/** A contribution as it is shown, and its exact amount. */
export interface ExactContribution {
  shown: Contribution;
  exact: Fraction;
}

interface Frame {
  cell: CellName;
  year: number;
  rate: RateOrigin;
}

/** Everything that adds to a cell or takes from it, in the order of the grants; what would be 0 is left out. */
export function contributionsTo(input: GapInput, cell: CellName, rates: RateTable): ExactContribution[] {
  const touching = input.subgrants.filter(({ from, to }) => from === cell.network || to === cell.network);
  const roots = new Set(touching.map((subgrant) => subgrant.rootGrant));
  const grants = input.grants.filter(({ id, recipient }) => recipient === cell.network || roots.has(id));
  return positionsOf({ ...input, grants, subgrants: touching }, rates)
    .flatMap((position) => contributionsOf(position, cell, input, rates))
    .filter(({ exact }) => !exact.isZero());
}

function contributionsOf(position: Position, cell: CellName, { settings }: GapInput, rates: RateTable): ExactContribution[] {
  const rate = rateOriginOf(position.grant, settings.asOf, rates);
  const frame: Frame = { cell, year: settings.reportYear, rate };
  const own = position.grant.recipient === cell.network ? [ofGrant(position, frame)] : [];
  const passedOn = position.secured ? position.subgrants : [];
  return [...own, ...passedOn.map((subgrant) => ofSubgrant(position, subgrant, frame))];
}

function ofGrant({ grant, allocation, rate, weights }: Position, frame: Frame): ExactContribution {
  const { type, band } = frame.cell;
  const allocated = allocation.in(frame.year)[type];
  const weight = weights[band];
  const exact = allocated.times(rate).times(weight.value);
  const shown: GrantContribution = {
    kind: 'grant',
    grant: grant.id,
    donor: grant.donor,
    stage: grant.stage,
    currency: grant.currency,
    award: grant.amount.toFixed(2),
    allocated: allocated.toFixed(2),
    basis: basisOf(grant, type, frame.year),
    weight: { value: weight.value.toFixed(6), reason: weight.reason },
    rate: frame.rate,
    amount: exact.toFixed(2),
  };
  return { shown, exact };
}

function basisOf(grant: Grant, type: FundingType, year: number): GrantContribution['basis'] {
  if (grant.allocation === 'budget_lines') return { method: 'budget_lines' };
  return {
    method: 'days',
    typeShare: (grant.typeSplit.get(type) ?? Fraction.ZERO).toFixed(6),
    daysInYear: daysInYear(grant, year),
    daysOfGrant: daysInclusive(grant.start, grant.end),
  };
}

function ofSubgrant({ grant, rate }: Position, subgrant: Subgrant, frame: Frame): ExactContribution {
  const line = linesByYear(subgrant.lines).get(frame.year)?.[frame.cell.type] ?? Fraction.ZERO;
  const incoming = subgrant.to === frame.cell.network;
  const exact = (incoming ? arrivalOf(subgrant, line).arriving : line.negated()).times(rate);
  const shown: SubgrantContribution = {
    kind: incoming ? 'subgrant_in' : 'subgrant_out',
    subgrant: subgrant.id,
    rootGrant: grant.id,
    donor: grant.donor,
    from: subgrant.from,
    to: subgrant.to,
    viaHost: subgrant.viaHost,
    currency: subgrant.currency,
    line: line.toFixed(2),
    feeRate: subgrant.hostFeeRate.toFixed(6),
    rate: frame.rate,
    amount: exact.toFixed(2),
  };
  return { shown, exact };
}
