import { Fraction } from '#kernel';
import { type Assessed, assess } from './assess.js';
import { readCases } from './read-cases.js';
import { readScorecard } from './read-scorecard.js';

/**
 * The whole scorecard calculation from document to document: the result of every case, in the order of the cases
 * file. Throws DecodeError when one of the documents is not valid.
 */
export function calculateScorecard(cardJson: unknown, casesJson: unknown): unknown {
  const card = readScorecard(cardJson);
  const cases = readCases(casesJson, card);
  return {
    cases: cases.map(({ id, answers, actions }) => ({ id, ...formatAssessed(assess(card, answers, actions)) })),
  };
}

/** A result as people and programs read it: percentages as text with two decimals, rounded half up; 7/8 is "87.50". */
export function formatAssessed(assessed: Assessed) {
  const { domains } = assessed;
  return {
    band: assessed.band,
    overall: percentText(assessed.overall),
    domains: domains === null ? null : Object.fromEntries([...domains].map(([id, share]) => [id, percentText(share)])),
    failed_red_lines: assessed.failedRedLines,
    below_meets_threshold: assessed.belowMeetsThreshold,
    weak_domains: assessed.weakDomains,
    missing: assessed.missing,
    na_not_allowed: assessed.naNotAllowed,
    too_much_na: assessed.tooMuchNa,
  };
}

/** A share as percentage text with two decimals, rounded half up: 7/8 is "87.50". */
export function percentText(share: Fraction | null): string | null {
  return share === null ? null : share.times(Fraction.of(100)).toFixed(2);
}
