import type { Fraction } from '#kernel';

/**
 * A scorecard: one version of the standards that a partnership is assessed against (domain.md 2.2). Nothing in the
 * rules is tied to one card: criteria, domains, weights, scale and limits all come from it.
 */
export interface Scorecard {
  standard: string;
  version: string;
  status: ScorecardStatus;
  /** The top of the scale: 4 on a scale of 0 to 4. */
  top: number;
  domains: readonly ScorecardDomain[];
  criteria: readonly Criterion[];
  /** Limits for the band `meets`: shares of the possible score, both inclusive. */
  meets: { overallAtLeast: Fraction; eachDomainAtLeast: Fraction };
  /** The limit for the band `conditional`, inclusive. */
  conditional: { overallAtLeast: Fraction };
  /** How much of all weight may be answered "not applicable", inclusive. */
  maxNaWeight: Fraction;
}

export const SCORECARD_STATUSES = ['draft', 'proposal', 'adopted', 'retired'] as const;
export type ScorecardStatus = (typeof SCORECARD_STATUSES)[number];

export interface ScorecardDomain {
  id: string;
  name: string;
  /** The sum of the weights of its criteria. */
  weight: number;
}

/**
 * `scored` counts in the total only; `minimum` must be reached to meet the standard; `red_line` fails the whole
 * assessment when it is missed, whatever the total.
 */
export const CRITERION_RULES = ['scored', 'minimum', 'red_line'] as const;
export type CriterionRule = (typeof CRITERION_RULES)[number];

export interface Criterion {
  id: string;
  domain: string;
  text: string;
  weight: number;
  rule: CriterionRule;
  /** A score below this fails the assessment; only red lines have it. */
  failBelow: number | null;
  /** A score below this is a shortfall that needs an action; minimums and red lines have it. */
  meetsAtLeast: number | null;
  naAllowed: boolean;
  /** Shown to assessors as they stand in the document; no rule reads them. */
  evidenceHint: unknown;
  anchors: unknown;
}

/** A score of the scale, "na" for not applicable, null for not answered. */
export type Answer = number | 'na' | null;

/** Answers by criterion; a criterion that is absent is not answered. */
export type Answers = ReadonlyMap<string, Answer>;

export const BANDS = ['meets', 'conditional', 'does_not_meet', 'incomplete'] as const;
export type Band = (typeof BANDS)[number];
