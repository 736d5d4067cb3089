/**
 * A scorecard document as the standards store it: the file format of `readScorecard`, of which only what a profile
 * touches is named here.
 */
export interface CardDocument {
  criteria: CriterionDocument[];
  validity_months: { meets: number | null; conditional: number | null; does_not_meet: number | null };
  [field: string]: unknown;
}

export interface CriterionDocument {
  id: string;
  rule: string;
  meets_at_least: number | null;
  na_allowed: boolean;
  [field: string]: unknown;
}

/** In what a kind of partner differs from the card (domain.md 2.2, Profiles): weights and criteria stay the same. */
export interface ProfileRules {
  /** Criterion → the score that it must reach; a lower one than the card's changes nothing. */
  thresholds: Readonly<Record<string, number>>;
  /** Of the criteria that may be "not applicable" on the card, those that stay so; null leaves all. */
  naAllowed: readonly string[] | null;
  /** At most this many months of validity; null leaves the card's. */
  validityMonths: number | null;
}

/**
 * The card as it counts for a profile: never easier than the card itself. For a public body A4 must reach 3, so the
 * card's A4 with 2 becomes 3; for a fiscal host an assessment that would be valid for 24 months is for 12.
 */
export function cardForProfile(card: CardDocument, profile: ProfileRules): CardDocument {
  const shortened = (months: number | null) =>
    months === null || profile.validityMonths === null ? months : Math.min(months, profile.validityMonths);
  const { meets, conditional, does_not_meet: doesNotMeet } = card.validity_months;
  return {
    ...card,
    criteria: card.criteria.map((criterion) => criterionFor(criterion, profile)),
    validity_months: { meets: shortened(meets), conditional: shortened(conditional), does_not_meet: shortened(doesNotMeet) },
  };
}

function criterionFor(criterion: CriterionDocument, { thresholds, naAllowed }: ProfileRules): CriterionDocument {
  const threshold = thresholds[criterion.id] ?? 0;
  const stays = naAllowed === null || naAllowed.includes(criterion.id);
  const narrowed = { ...criterion, na_allowed: criterion.na_allowed && stays };
  if (threshold <= (criterion.meets_at_least ?? 0)) return narrowed;
  return { ...narrowed, rule: criterion.rule === 'scored' ? 'minimum' : criterion.rule, meets_at_least: threshold };
}
