import { object } from '#kernel';
import { codesOf } from './codes.js';
import type { GapInput } from './gap-input.js';
import { checkGrants, grants } from './read-grants.js';
import { checkDonors, checkNeeds, donors, intermediaries, needs, networks } from './read-parties.js';
import { checkSettings, settings } from './read-settings.js';
import { checkSubgrants, subgrants, withDestination } from './read-subgrants.js';
import { checkRequiredRates } from './required-rates.js';

const portfolio = object({ settings, networks, intermediaries, donors, needs, grants, subgrants });

/**
 * Reads a portfolio and checks all that the report relies on, so that whatever comes out can be computed.
 * Throws DecodeError for the first thing that is wrong, named by its path: "grants[2].type_split: shares must add up to 1".
 */
export function readGapInput(json: unknown): GapInput {
  const given = portfolio(json, '');
  const intermediaryCodes = new Map(given.intermediaries.map((entry) => [entry.code, entry]));
  const input = { ...given, subgrants: given.subgrants.map((entry) => withDestination(entry, intermediaryCodes)) };
  checkSettings(input.settings);
  const codes = codesOf(input);
  checkDonors(input.donors);
  checkNeeds(input.needs, codes);
  checkGrants(input.grants, codes, input.settings.reportingCurrency);
  checkSubgrants(input.subgrants, codes);
  checkRequiredRates(input);
  return input;
}
