import { DecodeError, Fraction, list, map, oneOf, record, truth, type Decoder } from '#kernel';
import { requireKnown, type Codes } from './codes.js';
import { code, currency, date, fundingType, label, money, share, year } from './field-kinds.js';
import { LEVELS, type Donor, type Intermediary, type NeedVersion, type Network } from './gap-input.js';

/** Networks, intermediaries and donors of a portfolio, and what the networks need. */
export const networks: Decoder<Network[]> = list(
  record({ code, name: label, level: oneOf(LEVELS), user_led: truth, unrestricted_reserve: money }),
  1,
);

export const intermediaries: Decoder<Intermediary[]> = list(record({ code, name: label }));

export const donors: Decoder<Donor[]> = list(record({ code, name: label, ultimate_sources: map(code, share) }));

export const needs: Decoder<NeedVersion[]> = list(
  record({ network: code, type: fundingType, year, currency, amount: money, adopted_on: date }),
);

/** The shares of the ultimate sources of each donor add up to exactly 1. */
export function checkDonors(given: readonly Donor[]): void {
  given.forEach((donor, index) => checkShares(donor.ultimateSources, `donors[${index}].ultimate_sources`));
}

/** Throws DecodeError unless the shares add up to exactly 1: 0.3 + 0.4 + 0.3 does, 0.33 + 0.33 + 0.33 does not. */
export function checkShares(shares: ReadonlyMap<string, Fraction>, path: string): void {
  if (!Fraction.sum(shares.values()).equals(Fraction.ONE)) throw new DecodeError(path, 'shares must add up to 1');
}

/** Two versions of one need cannot be adopted on the same day: nobody could say which of them counts. */
export function checkNeeds(given: readonly NeedVersion[], codes: Codes): void {
  const seen = new Set<string>();
  given.forEach((need, index) => {
    requireKnown(codes.networks, need.network, `needs[${index}].network`, 'network');
    const key = `${need.network} ${need.type} ${need.year} ${need.adoptedOn}`;
    if (seen.has(key)) {
      throw new DecodeError(`needs[${index}].adopted_on`, `two versions of this need are adopted on ${need.adoptedOn}`);
    }
    seen.add(key);
  });
}
