import type { Fraction, FundingType } from '#kernel';
import { coverageOf } from './cells.js';
import { contributionsTo, type Contribution } from './contributions.js';
import { Figure } from './figure.js';
import type { Band, GapInput, NeedVersion } from './gap-input.js';
import { Needs } from './needs.js';
import { RateTable } from './rates.js';

/** What one cell of the report is made of. Amounts in the reporting currency unless a currency stands beside them. */
export interface CellExplanation {
  network: string;
  type: FundingType;
  band: Band;
  need: NeedOrigin;
  contributions: Contribution[];
  funding: string;
  gap: string;
  surplus: string;
}

export interface NeedOrigin {
  /** The version in force; null when the network adopted none. */
  version: { amount: string; currency: string; adoptedOn: string } | null;
  planningRate: string | null;
  amount: string;
}

/**
 * Takes a cell of the report apart: the need with its version and rate, and every grant and sub-grant that adds to its
 * funding or takes from it. The exact amounts of the contributions add up to the funding: R core is 50,000 USD passed on
 * by G less 12,000 USD passed on to N, each at 0.912889, which makes 34,689.78.
 */
export function explainCell(input: GapInput, network: string, type: FundingType, band: Band): CellExplanation {
  const rates = new RateTable(input.settings);
  const needs = new Needs(input, rates);
  const contributions = contributionsTo(input, { network, type, band }, rates);
  const funding = Figure.sum(contributions.map((contribution) => Figure.of(contribution.exact)));
  const coverage = coverageOf(needs.amountOf(network, type), funding);
  return {
    network,
    type,
    band,
    need: needOrigin(needs.versionOf(network, type), needs.amountOf(network, type), rates),
    contributions: contributions.map((contribution) => contribution.shown),
    funding: coverage.funding.toFixed(2),
    gap: coverage.gap.toFixed(2),
    surplus: coverage.surplus.toFixed(2),
  };
}

function needOrigin(version: NeedVersion | null, amount: Figure, rates: RateTable): NeedOrigin {
  if (version === null) return { version: null, planningRate: null, amount: amount.toFixed(2) };
  const rate: Fraction = rates.planningRate(version.currency)!;
  return {
    version: { amount: version.amount.toFixed(2), currency: version.currency, adoptedOn: version.adoptedOn },
    planningRate: rate.toFixed(8),
    amount: amount.toFixed(2),
  };
}
