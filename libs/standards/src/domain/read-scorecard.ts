/** Reads a scorecard file and refuses the first thing that is wrong with it, named by its path. */
import { anything, DecodeError, type Decoder, Fraction, list, object, oneOf, record, SHARE_TEXT, text, whole } from '#kernel';
import { criterionOf } from './read-criterion.js';
import { CODE, documentOf, LABEL, refuseRepeats, WEIGHT } from './reading.js';
import { type Criterion, type Scorecard, type ScorecardDomain, SCORECARD_STATUSES } from './scorecard.js';

const share: Decoder<Fraction> = (value, path) =>
  Fraction.parse(text(SHARE_TEXT, 'must be a share as text, "0" to "1" with at most 8 decimals')(value, path));

const scaleTop: Decoder<number> = (value, path) => {
  const scale = list(whole(0, Number.MAX_SAFE_INTEGER), 2)(value, path);
  const gap = scale.findIndex((step, index) => step !== index);
  if (gap >= 0) throw new DecodeError(`${path}[${gap}]`, `must be ${gap}: the scale is 0, 1, 2 … without a gap`);
  return scale.length - 1;
};

const domain = object({ id: CODE, name: LABEL, weight: WEIGHT });

const bands = record({
  meets: record({ overall_at_least: share, each_domain_at_least: share, every_meets_at_least_reached: anything }),
  conditional: record({
    overall_at_least: share,
    no_score_below_fail_below: anything,
    each_shortfall_has_action: anything,
  }),
  does_not_meet: anything,
});

const card = record({
  standard: LABEL,
  version: LABEL,
  status: oneOf(SCORECARD_STATUSES),
  scale: scaleTop,
  domains: list(domain),
  criteria: anything,
  bands,
  max_na_weight: share,
  validity_months: anything,
  action_plan_max_days: anything,
  reapply_after_months: anything,
});

/**
 * The scorecard in a JSON document. Throws DecodeError for anything that the file format rules out, such as a domain
 * whose weight is not the sum of its criteria: "domains[0].weight: must be 15, the sum of the weights of its criteria".
 */
export function readScorecard(json: unknown): Scorecard {
  const { standard, version, status, domains, maxNaWeight, ...read } = card(documentOf(json, 'scorecard'), '');
  const { meets, conditional } = read.bands;
  const criteria = list(criterionOf(read.scale), 1)(read.criteria, 'criteria');
  refuseRepeats(
    domains.map(({ id }) => id),
    (index) => `domains[${index}].id`,
  );
  refuseRepeats(
    criteria.map(({ id }) => id),
    (index) => `criteria[${index}].id`,
  );
  requireKnownDomains(criteria, domains);
  requireDomainWeights(criteria, domains);
  if (conditional.overallAtLeast.compare(meets.overallAtLeast) > 0) {
    throw new DecodeError('bands.conditional.overall_at_least', 'must not be above bands.meets.overall_at_least');
  }
  if (maxNaWeight.compare(Fraction.ONE) >= 0) throw new DecodeError('max_na_weight', 'must be below 1');
  return { standard, version, status, top: read.scale, domains, criteria, meets, conditional, maxNaWeight };
}

function requireKnownDomains(criteria: readonly Criterion[], domains: readonly ScorecardDomain[]): void {
  const known = new Set(domains.map(({ id }) => id));
  const index = criteria.findIndex((criterion) => !known.has(criterion.domain));
  if (index >= 0) throw new DecodeError(`criteria[${index}].domain`, 'is not a domain of the scorecard');
}

function requireDomainWeights(criteria: readonly Criterion[], domains: readonly ScorecardDomain[]): void {
  for (const [index, { id, weight: stated }] of domains.entries()) {
    const own = criteria.filter((criterion) => criterion.domain === id);
    const sum = own.reduce((total, criterion) => total + criterion.weight, 0);
    if (sum !== stated) {
      throw new DecodeError(`domains[${index}].weight`, `must be ${sum}, the sum of the weights of its criteria`);
    }
  }
}
