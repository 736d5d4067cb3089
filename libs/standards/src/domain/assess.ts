import { Fraction } from '#kernel';
import type { Answers, Band, Criterion, Scorecard } from './scorecard.js';

/** The result of an assessment, in exact fractions, with everything that explains the band. */
export interface Assessed {
  band: Band;
  /** Share of the possible score; null when incomplete. */
  overall: Fraction | null;
  /** The same by domain, in the order of the card; null for a domain in which nothing is left. */
  domains: ReadonlyMap<string, Fraction | null> | null;
  /** Criteria scored below `failBelow`, in the order of the card like all lists here. */
  failedRedLines: string[];
  belowMeetsThreshold: string[];
  weakDomains: string[];
  missing: string[];
  naNotAllowed: string[];
  tooMuchNa: boolean;
}

/** Why an assessment cannot be counted yet; filled in for complete ones too. */
type Completeness = Pick<Assessed, 'missing' | 'naNotAllowed' | 'tooMuchNa'>;

/** A criterion with a score of the scale: everything but "na". */
interface Scored {
  criterion: Criterion;
  score: number;
}

/**
 * Scores and bands one assessment (domain.md 2.2, Formula). Scores come in as they count: see `cappedScore`.
 * `actions` are the criteria that have a complete action: owner, due date within the limit, evidence expected.
 *
 * All limits are inclusive and compared exactly. On a card with weights 3 and 1 and a scale to 4, scores 4 and 2 are
 * (3·4 + 1·2) ÷ (4·3 + 4·1) = 14/16 = 87.50 %.
 */
export function assess(card: Scorecard, answers: Answers, actions: Iterable<string>): Assessed {
  const completeness = completenessOf(card, answers);
  if (completeness.missing.length > 0 || completeness.naNotAllowed.length > 0 || completeness.tooMuchNa) {
    return incomplete(completeness);
  }
  const counted = countAnswered(card, answers);
  const band = bandOf(card, { ...counted, overall: counted.overall! }, new Set(actions));
  return { band, ...counted, ...completeness };
}

/** What the answers given so far amount to: no band, because a band needs all of them. */
export type CountedSoFar = Pick<Assessed, 'overall' | 'failedRedLines' | 'belowMeetsThreshold' | 'weakDomains'> & {
  domains: ReadonlyMap<string, Fraction | null>;
};

/**
 * Counts the criteria that have a score and leaves the others out: what an assessor sees while scoring. Of A1 (weight 3)
 * and A2 (weight 1) only A1 scored 3 of 4: domain A stands at 75.00 %, and so does the whole.
 */
export function countAnswered(card: Scorecard, answers: Answers): CountedSoFar {
  const scored = card.criteria.flatMap((criterion) => {
    const score = answers.get(criterion.id);
    return typeof score === 'number' ? [{ criterion, score }] : [];
  });
  const domains = domainShares(card, scored);
  return {
    overall: shareOf(scored, card.top),
    domains,
    failedRedLines: idsBelow(scored, (criterion) => criterion.failBelow),
    belowMeetsThreshold: idsBelow(scored, (criterion) => criterion.meetsAtLeast),
    weakDomains: weakIn(card, domains),
  };
}

function completenessOf(card: Scorecard, answers: Answers): Completeness {
  const answerTo = ({ id }: Criterion) => answers.get(id) ?? null;
  const notApplicable = card.criteria.filter((criterion) => answerTo(criterion) === 'na');
  const naShare = Fraction.of(weightOf(notApplicable), weightOf(card.criteria));
  return {
    missing: card.criteria.filter((criterion) => answerTo(criterion) === null).map(({ id }) => id),
    naNotAllowed: notApplicable.filter(({ naAllowed }) => !naAllowed).map(({ id }) => id),
    tooMuchNa: naShare.compare(card.maxNaWeight) > 0,
  };
}

function incomplete(completeness: Completeness): Assessed {
  return {
    band: 'incomplete',
    overall: null,
    domains: null,
    failedRedLines: [],
    belowMeetsThreshold: [],
    weakDomains: [],
    ...completeness,
  };
}

/** Σ w·s ÷ Σ T·w; null when nothing is left to count. */
function shareOf(scored: readonly Scored[], top: number): Fraction | null {
  const possible = top * weightOf(scored.map(({ criterion }) => criterion));
  const reached = scored.reduce((sum, { criterion, score }) => sum + criterion.weight * score, 0);
  return possible === 0 ? null : Fraction.of(reached, possible);
}

function domainShares(card: Scorecard, scored: readonly Scored[]): Map<string, Fraction | null> {
  const own = (id: string) => scored.filter(({ criterion }) => criterion.domain === id);
  return new Map(card.domains.map(({ id }) => [id, shareOf(own(id), card.top)]));
}

function weakIn(card: Scorecard, shares: ReadonlyMap<string, Fraction | null>): string[] {
  const limit = card.meets.eachDomainAtLeast;
  return [...shares].filter(([, share]) => share !== null && share.compare(limit) < 0).map(([id]) => id);
}

function idsBelow(scored: readonly Scored[], limitOf: (criterion: Criterion) => number | null): string[] {
  const below = scored.filter(({ criterion, score }) => score < (limitOf(criterion) ?? 0));
  return below.map(({ criterion }) => criterion.id);
}

type Counted = Pick<Assessed, 'failedRedLines' | 'belowMeetsThreshold' | 'weakDomains'> & { overall: Fraction };

function bandOf(card: Scorecard, result: Counted, actions: ReadonlySet<string>): Band {
  if (result.failedRedLines.length > 0) return 'does_not_meet';
  const shortfalls = result.belowMeetsThreshold;
  const reaches = (limit: Fraction) => result.overall.compare(limit) >= 0;
  const clean = shortfalls.length === 0 && result.weakDomains.length === 0;
  if (clean && reaches(card.meets.overallAtLeast)) return 'meets';
  const allActedOn = shortfalls.every((id) => actions.has(id));
  return allActedOn && reaches(card.conditional.overallAtLeast) ? 'conditional' : 'does_not_meet';
}

function weightOf(criteria: readonly Criterion[]): number {
  return criteria.reduce((sum, { weight }) => sum + weight, 0);
}
