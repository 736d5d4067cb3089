/** One criterion of a sample card: "G1 red_line 6" with thresholds as the rule needs them. */
export interface SampleCriterion {
  id: string;
  domain: string;
  weight: number;
  rule?: 'scored' | 'minimum' | 'red_line';
  failBelow?: number | null;
  meetsAtLeast?: number | null;
  naAllowed?: boolean;
}

export interface SampleLimits {
  meets?: string;
  eachDomain?: string;
  conditional?: string;
  maxNa?: string;
  top?: number;
}

/** A scorecard document around these criteria, with domains that add up. Limits as on the first card unless told. */
export function sampleCard(criteria: SampleCriterion[], limits: SampleLimits = {}) {
  const { meets = '0.75', eachDomain = '0.50', conditional = '0.50', maxNa = '0.15', top = 4 } = limits;
  return {
    standard: 'sample',
    version: '1.0.0',
    status: 'draft',
    scale: Array.from({ length: top + 1 }, (_, step) => step),
    domains: domainsOf(criteria),
    criteria: criteria.map(criterionDocument),
    bands: {
      meets: { overall_at_least: meets, each_domain_at_least: eachDomain, every_meets_at_least_reached: true },
      conditional: {
        overall_at_least: conditional,
        no_score_below_fail_below: true,
        each_shortfall_has_action: true,
      },
      does_not_meet: 'otherwise',
    },
    max_na_weight: maxNa,
    validity_months: { meets: 24, conditional: 12, does_not_meet: null },
    action_plan_max_days: 180,
    reapply_after_months: { does_not_meet: 6 },
  };
}

function domainsOf(criteria: SampleCriterion[]) {
  const ids = [...new Set(criteria.map(({ domain }) => domain))];
  return ids.map((id) => ({
    id,
    name: `Domain ${id}`,
    weight: criteria.filter(({ domain }) => domain === id).reduce((sum, { weight }) => sum + weight, 0),
  }));
}

function criterionDocument(criterion: SampleCriterion) {
  const rule = criterion.rule ?? 'scored';
  return {
    id: criterion.id,
    domain: criterion.domain,
    text: `Criterion ${criterion.id}`,
    weight: criterion.weight,
    rule,
    fail_below: criterion.failBelow ?? (rule === 'red_line' ? 1 : null),
    meets_at_least: criterion.meetsAtLeast ?? (rule === 'scored' ? null : 1),
    na_allowed: criterion.naAllowed ?? false,
    evidence_hint: '',
    anchors: {},
  };
}
