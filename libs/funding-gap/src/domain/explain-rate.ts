import type { PlainDate } from '#kernel';
import type { FxMethod, Grant } from './gap-input.js';
import { needsSpotOn, outstandingOn, rateOn, receivedBy, type RateTable } from './rates.js';

/** Where the rate of a grant comes from. Rates as decimal text, amounts in the currency of the grant. */
export interface RateOrigin {
  method: FxMethod;
  /** The rate that is applied, six decimals. */
  rate: string;
  receipts: { receivedOn: PlainDate; amount: string; bankRate: string }[];
  /** What is converted at spot: the whole award or what is outstanding. Null when nothing is. */
  atSpot: { amount: string; spotRate: string; spotDatedOn: PlainDate } | null;
}

/**
 * Shows how a rate was made: 0.912889 is 280,000 at the bank's 0.88, 320,000 at 0.935 and 300,000 outstanding at the spot
 * rate 0.92 of 2023-06-30, over 900,000 (domain.md 4.1).
 */
export function rateOriginOf(grant: Grant, day: PlainDate, rates: RateTable): RateOrigin {
  const weighted = grant.fxMethod === 'weighted_receipts';
  const spot = needsSpotOn(grant, day) ? rates.spotOn(grant.currency, day)! : null;
  const atSpot = weighted ? outstandingOn(grant, day) : grant.amount;
  return {
    method: grant.fxMethod,
    rate: rateOn(grant, day, rates).toFixed(6),
    receipts: (weighted ? receivedBy(grant, day) : []).map(({ amount, received, rate }) => ({
      receivedOn: received,
      amount: amount.toFixed(2),
      bankRate: rate.toFixed(8),
    })),
    atSpot: spot && { amount: atSpot.toFixed(2), spotRate: spot.rate.toFixed(8), spotDatedOn: spot.date },
  };
}
