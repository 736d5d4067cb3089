import type { CardCriterionText, CardDomainText } from './card-text.js';
import { ACCOUNTABILITY } from './accountability.js';
import { DUE_DILIGENCE } from './due-diligence.js';
import { INVOLVEMENT } from './involvement.js';
import { NETWORKS } from './networks.js';
import { PRINCIPLES } from './principles.js';
import { RESPONSIBILITIES } from './responsibilities.js';
import { ROLES } from './roles.js';

/**
 * The first scorecard for section 2.2 of the plan, a proposal that no board has adopted yet (domain.md 2.2): 7 domains,
 * 30 criteria, weights that add up to 100, 4 red lines and 10 minimum standards.
 */
const DOMAINS: CardDomainText[] = [DUE_DILIGENCE, ROLES, RESPONSIBILITIES, ACCOUNTABILITY, PRINCIPLES, NETWORKS, INVOLVEMENT];

const BETWEEN = {
  en: ['intention stated, little evidence (between 0 and 2)', 'in place and practised in the last 12 months (between 2 and 4)'],
  fr: ['intention déclarée, peu de preuves (entre 0 et 2)', 'en place et pratiqué dans les 12 derniers mois (entre 2 et 4)'],
} as const;

type Language = keyof typeof BETWEEN;

/** The card as a document in the format of scorecard files. */
export const SCORECARD_1_0_0 = {
  standard: 'partnership-2.2',
  version: '1.0.0',
  status: 'proposal',
  scale: [0, 1, 2, 3, 4],
  domains: DOMAINS.map(({ id, en, criteria }) => ({
    id,
    name: en,
    weight: criteria.reduce((sum, { weight }) => sum + weight, 0),
  })),
  criteria: DOMAINS.flatMap((domain) => domain.criteria.map((criterion) => criterionDocument(domain.id, criterion))),
  bands: {
    meets: { overall_at_least: '0.75', each_domain_at_least: '0.50', every_meets_at_least_reached: true },
    conditional: { overall_at_least: '0.50', no_score_below_fail_below: true, each_shortfall_has_action: true },
    does_not_meet: 'otherwise',
  },
  max_na_weight: '0.15',
  validity_months: { meets: 24, conditional: 12, does_not_meet: null },
  action_plan_max_days: 180,
  reapply_after_months: { does_not_meet: 6 },
} as const;

/** The words of the card in French; its English stands in the card itself. */
export const SCORECARD_1_0_0_LABELS = { fr: labelsIn('fr') };

function criterionDocument(domain: string, criterion: CardCriterionText) {
  return {
    id: criterion.id,
    domain,
    text: criterion.en.text,
    weight: criterion.weight,
    rule: criterion.rule,
    fail_below: criterion.failBelow,
    meets_at_least: criterion.meetsAtLeast,
    na_allowed: criterion.naAllowed ?? false,
    evidence_hint: criterion.en.evidence,
    anchors: anchorsIn('en', criterion),
  };
}

function labelsIn(language: Language) {
  const criteria = DOMAINS.flatMap((domain) => domain.criteria);
  const ofEach = <T>(wordOf: (criterion: CardCriterionText) => T) =>
    Object.fromEntries(criteria.map((one) => [one.id, wordOf(one)]));
  return {
    domains: Object.fromEntries(DOMAINS.map((domain) => [domain.id, domain[language]])),
    criteria: ofEach((criterion) => criterion[language].text),
    evidence: ofEach((criterion) => criterion[language].evidence),
    anchors: ofEach((criterion) => anchorsIn(language, criterion)),
  };
}

function anchorsIn(language: Language, criterion: CardCriterionText): Record<string, string> {
  const [nought, two, four] = criterion[language].anchors;
  const [one, three] = BETWEEN[language];
  return { 0: nought, 1: one, 2: two, 3: three, 4: four };
}
