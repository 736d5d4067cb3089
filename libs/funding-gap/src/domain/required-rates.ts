import { DecodeError, type PlainDate, isLost } from '#kernel';
import type { GapInput, Grant } from './gap-input.js';
import { RateTable, needsSpotOn } from './rates.js';
import { isSecuredOn } from './stages.js';

/**
 * No figure is computed with a rate that is missing: a planning rate for every need of the report year (versions that
 * lose too) and every grant that is not lost, a spot rate wherever money is converted at spot. A contract-rate grant in
 * KES still needs its planning rate, because growth at constant rates uses it.
 */
export function checkRequiredRates(input: GapInput): void {
  const { settings } = input;
  const rates = new RateTable(settings);
  input.needs.forEach((need, index) => {
    if (need.year === settings.reportYear) requirePlanning(rates, need.currency, `needs[${index}]`, settings.reportYear);
  });
  input.grants.forEach((grant, index) => {
    if (isLost(grant.stage)) return;
    const user = `grants[${index}]`;
    requirePlanning(rates, grant.currency, user, settings.reportYear);
    requireSpot(rates, grant, settings.asOf, user);
    if (isSecuredOn(grant, settings.baselineAsOf)) requireSpot(rates, grant, settings.baselineAsOf, user);
  });
}

function requirePlanning(rates: RateTable, currency: string, user: string, year: number): void {
  if (rates.planningRate(currency) !== null) return;
  throw new DecodeError('settings.planning_rates', `no rate for ${currency} in ${year}, which ${user} needs`);
}

function requireSpot(rates: RateTable, grant: Grant, day: PlainDate, user: string): void {
  if (!needsSpotOn(grant, day) || rates.spotOn(grant.currency, day) !== null) return;
  throw new DecodeError('settings.spot_rates', `no rate for ${grant.currency} on or before ${day}, which ${user} needs`);
}
