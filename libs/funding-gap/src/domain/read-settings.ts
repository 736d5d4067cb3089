import { DecodeError, list, object, record, type Decoder } from '#kernel';
import { currency, date, rate, share, year } from './field-kinds.js';
import type { Settings } from './gap-input.js';

/**
 * The settings of a report: currency, year, day and baseline, the probability of each pipeline stage and the rates.
 * One planning rate a year and currency, one spot rate a currency and day, none for the reporting currency itself.
 */
export const settings: Decoder<Settings> = record({
  reporting_currency: currency,
  report_year: year,
  as_of: date,
  baseline_year: year,
  baseline_as_of: date,
  stage_probability: object({
    prospect: share,
    qualified: share,
    invited: share,
    submitted: share,
    negotiation: share,
    approved_unsigned: share,
  }),
  planning_rates: list(record({ year, currency, rate })),
  spot_rates: list(record({ currency, date, rate })),
});

export function checkSettings(given: Settings): void {
  if (given.baselineYear >= given.reportYear) {
    throw new DecodeError('settings.baseline_year', 'must be before the report year');
  }
  if (given.baselineAsOf > given.asOf) {
    throw new DecodeError('settings.baseline_as_of', 'must not be after as_of');
  }
  checkRates('planning_rates', given.planningRates, given.reportingCurrency, (entry) => String(entry.year));
  checkRates('spot_rates', given.spotRates, given.reportingCurrency, (entry) => entry.date);
}

function checkRates<T extends { currency: string }>(
  field: string,
  rates: readonly T[],
  reportingCurrency: string,
  period: (entry: T) => string,
): void {
  const seen = new Set<string>();
  rates.forEach((entry, index) => {
    const path = `settings.${field}[${index}]`;
    if (entry.currency === reportingCurrency) {
      throw new DecodeError(`${path}.currency`, 'the reporting currency has no rate');
    }
    const key = `${entry.currency} ${period(entry)}`;
    if (seen.has(key)) throw new DecodeError(path, `there is more than one rate for ${key}`);
    seen.add(key);
  });
}
