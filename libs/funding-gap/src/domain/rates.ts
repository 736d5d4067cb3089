import { Fraction, type PlainDate } from '#kernel';
import type { Grant, Settings, SpotRate } from './gap-input.js';
import { groupBy } from './group-by.js';

/**
 * The exchange rates of a report. Needs and constant-rate growth use the planning rate of the report year; receipts that
 * are still outstanding use the spot rate of the day, which is the one dated latest on or before it: with a rate of
 * 2022-12-30, that is the rate of 2022-12-31 as well. Source: domain.md 4.1.
 */
export class RateTable {
  private readonly planning = new Map<string, Fraction>();
  private readonly spots: ReadonlyMap<string, readonly SpotRate[]>;
  private readonly found = new Map<string, SpotRate | null>();

  constructor(private readonly settings: Settings) {
    for (const { year, currency, rate } of settings.planningRates) {
      if (year === settings.reportYear) this.planning.set(currency, rate);
    }
    this.spots = groupBy(settings.spotRates, (spot) => spot.currency);
  }

  /** The planning rate of the report year; 1 for the reporting currency; null when there is none. */
  planningRate(currency: string): Fraction | null {
    return currency === this.settings.reportingCurrency ? Fraction.ONE : (this.planning.get(currency) ?? null);
  }

  /** The spot rate that holds on this day; null when none is dated on or before it. */
  spotOn(currency: string, day: PlainDate): SpotRate | null {
    const key = `${currency} ${day}`;
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const latest = latestOnOrBefore(this.spots.get(currency) ?? [], day);
    this.found.set(key, latest);
    return latest;
  }
}

function latestOnOrBefore(spots: readonly SpotRate[], day: PlainDate): SpotRate | null {
  let latest: SpotRate | null = null;
  for (const spot of spots) {
    if (spot.date <= day && (latest === null || spot.date > latest.date)) latest = spot;
  }
  return latest;
}

/** The part of the award that has not been received on this day; a receipt dated later is still outstanding. */
export function outstandingOn(grant: Grant, day: PlainDate): Fraction {
  return receivedBy(grant, day).reduce((rest, tranche) => rest.minus(tranche.amount), grant.amount);
}

/** The tranches received on or before this day. */
export function receivedBy(grant: Grant, day: PlainDate): { amount: Fraction; received: PlainDate; rate: Fraction }[] {
  return grant.tranches.flatMap(({ amount, received, rate }) =>
    received !== null && rate !== null && received <= day ? [{ amount, received, rate }] : [],
  );
}

export function needsSpotOn(grant: Grant, day: PlainDate): boolean {
  return grant.fxMethod === 'spot' || (grant.fxMethod === 'weighted_receipts' && outstandingOn(grant, day).isPositive());
}

/**
 * The one rate of a grant on a day. Weighted receipts: (280,000 × 0.8800 + 320,000 × 0.9350 + 300,000 outstanding ×
 * spot 0.9200) ÷ 900,000 = 0.912889. The input has been read, so a spot rate is there wherever one is needed.
 */
export function rateOn(grant: Grant, day: PlainDate, rates: RateTable): Fraction {
  switch (grant.fxMethod) {
    case 'same_currency':
      return Fraction.ONE;
    case 'contract':
      return grant.contractRate!;
    case 'spot':
      return rates.spotOn(grant.currency, day)!.rate;
    case 'weighted_receipts':
      return weightedRate(grant, day, rates);
  }
}

function weightedRate(grant: Grant, day: PlainDate, rates: RateTable): Fraction {
  const outstanding = outstandingOn(grant, day);
  const received = Fraction.sum(receivedBy(grant, day).map((tranche) => tranche.amount.times(tranche.rate)));
  const expected = outstanding.isZero() ? Fraction.ZERO : outstanding.times(rates.spotOn(grant.currency, day)!.rate);
  return received.plus(expected).dividedBy(grant.amount);
}
