import type { ScheduleRule } from './requirement-schedule.js';

/**
 * Rules that occur in many contracts (domain.md 3.3), as a start: every offset is changed to what the contract says.
 * Labels in our own words, English and French.
 */
export interface RequirementTemplate extends ScheduleRule {
  kind: string;
  label: { en: string; fr: string };
}

const BY_GRANT = { cycle: 'grant', anchor: 'period_end', offsetMonths: 0, toMonthEnd: false } as const;
const ONCE = { period: 'once', cycle: 'grant', offsetMonths: 0, offsetDays: 0, toMonthEnd: false } as const;

export const REQUIREMENT_TEMPLATES: readonly RequirementTemplate[] = [
  {
    ...ONCE,
    kind: 'inception',
    label: { en: 'Inception report', fr: 'Rapport de démarrage' },
    anchor: 'grant_start',
    offsetMonths: 3,
  },
  {
    ...BY_GRANT,
    kind: 'annual_narrative',
    label: { en: 'Annual narrative report', fr: 'Rapport narratif annuel' },
    period: 'annual',
    offsetDays: 90,
  },
  {
    ...BY_GRANT,
    kind: 'annual_financial',
    label: { en: 'Annual financial report', fr: 'Rapport financier annuel' },
    period: 'annual',
    offsetDays: 90,
  },
  {
    ...BY_GRANT,
    kind: 'half_year',
    label: { en: 'Half-year report', fr: 'Rapport semestriel' },
    period: 'half_year',
    offsetDays: 45,
  },
  {
    ...BY_GRANT,
    kind: 'annual_progress',
    label: { en: 'Annual progress update', fr: "Point annuel d'avancement" },
    period: 'annual',
    cycle: 'calendar',
    offsetDays: 60,
  },
  {
    ...BY_GRANT,
    kind: 'audit',
    label: { en: 'Audit of the financial year', fr: "Audit de l'exercice" },
    period: 'annual',
    cycle: 'calendar',
    offsetDays: 180,
  },
  {
    ...BY_GRANT,
    kind: 'workplan_budget',
    label: { en: 'Workplan and budget of the next year', fr: "Plan de travail et budget de l'année suivante" },
    period: 'annual',
    anchor: 'period_start',
    offsetDays: -60,
  },
  { ...ONCE, kind: 'mid_term', label: { en: 'Mid-term review', fr: 'Revue à mi-parcours' }, anchor: 'grant_middle' },
  {
    ...BY_GRANT,
    kind: 'iati_update',
    label: { en: 'IATI update', fr: 'Mise à jour IATI' },
    period: 'quarterly',
    cycle: 'calendar',
    offsetMonths: 1,
    offsetDays: 0,
    toMonthEnd: true,
  },
  {
    ...ONCE,
    kind: 'final_narrative',
    label: { en: 'Final narrative report', fr: 'Rapport narratif final' },
    anchor: 'grant_end',
    offsetDays: 90,
  },
  {
    ...ONCE,
    kind: 'final_financial',
    label: { en: 'Final financial report', fr: 'Rapport financier final' },
    anchor: 'grant_end',
    offsetDays: 90,
  },
  {
    ...ONCE,
    kind: 'close_out',
    label: { en: 'Assets and close-out', fr: 'Biens et clôture' },
    anchor: 'grant_end',
    offsetDays: 120,
  },
];

/** How much earlier than the lead's deadline a copy is due: a sub-recipient 30 days, a consortium member 21 for comments. */
const EARLIER_BY_ROLE: Readonly<Record<string, number>> = { sub_recipient: 30, consortium_member: 21 };

/** The templates for a grant in this role. A sub-recipient's annual report is due 60 days after the period, not 90. */
export function templatesFor(role: string): RequirementTemplate[] {
  const earlier = EARLIER_BY_ROLE[role] ?? 0;
  return REQUIREMENT_TEMPLATES.map((template) => ({ ...template, offsetDays: template.offsetDays - earlier }));
}
