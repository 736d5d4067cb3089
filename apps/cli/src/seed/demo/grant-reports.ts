import { addDays, daysBetween, type PlainDate } from '#kernel';
import { requirementsOf, templatesFor } from '#grants';
import type { DemoGrant } from './demo-grant.js';
import { EXTRA_REPORTS, type ExtraReport } from './extra-reports.js';
import { periodOf } from './grant-money.js';

/** A report of an invented grant as it stands today. */
export interface GrantReport {
  /** Which rule it follows from; null for one that was asked for by itself. */
  rule: string | null;
  kind: string;
  label: string;
  periodFrom: PlainDate | null;
  periodTo: PlainDate | null;
  dueOn: PlainDate;
  state: string;
  submittedOn: PlainDate | null;
  acceptedOn: PlainDate | null;
  reason: string | null;
  owner: string | null;
}

const DAYS_UNTIL_ACCEPTED = 45;
const UNSUBMITTED = ['planned', 'in_preparation', 'internal_review'];
const WITH_DONOR = ['submitted', 'queries', 'resubmitted'];

/** Every report of a grant: those that follow from its rules, and those that were asked for beside them. */
export function reportsOf(grant: DemoGrant, today: PlainDate): GrantReport[] {
  const byRule = templatesOf(grant).flatMap((template) =>
    requirementsOf(template, periodOf(grant, today)).map((dates) => ({
      ...standing(grant, dates.dueOn, today),
      ...dates,
      rule: template.kind,
      kind: template.kind,
      label: template.label.en,
      reason: null,
      owner: null,
    })),
  );
  const extra = EXTRA_REPORTS.filter((report) => report.grant === grant.code).map((report) => extraReport(report, today));
  return [...byRule, ...extra].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

/** The rules of a grant, from the templates that occur in many contracts. */
export function templatesOf({ reports = [], role = 'direct' }: DemoGrant) {
  const templates = templatesFor(role);
  return reports.map((kind) => templates.find((template) => template.kind === kind)!);
}

/** Nothing was handed in yet: somebody is to be reminded. */
export function isOpenReport({ state }: GrantReport): boolean {
  return UNSUBMITTED.includes(state);
}

/** What is long past was accepted, what is recent is with the donor, what is near is being written. */
function standing(
  { stage }: DemoGrant,
  dueOn: PlainDate,
  today: PlainDate,
): Pick<GrantReport, 'state' | 'submittedOn' | 'acceptedOn'> {
  const past = daysBetween(dueOn, today);
  if (past > DAYS_UNTIL_ACCEPTED || stage === 'closed') {
    const submittedOn = addDays(dueOn, -3 - (dayOfMonth(dueOn) % 7));
    return { state: 'accepted', submittedOn, acceptedOn: addDays(submittedOn, 28) };
  }
  if (past > 0) return { state: 'submitted', submittedOn: addDays(dueOn, -2), acceptedOn: null };
  const state = past > -21 ? 'internal_review' : past > -50 ? 'in_preparation' : 'planned';
  return { state, submittedOn: null, acceptedOn: null };
}

function extraReport({ kind, label, dueInDays, state, reason, owner }: ExtraReport, today: PlainDate): GrantReport {
  const dueOn = addDays(today, dueInDays);
  const submittedOn = WITH_DONOR.includes(state) ? addDays(dueOn, -1) : null;
  const dates = { periodFrom: null, periodTo: null, dueOn, submittedOn, acceptedOn: null };
  return { ...dates, rule: null, kind, label, state, reason: reason ?? null, owner: owner ?? null };
}

function dayOfMonth(day: PlainDate): number {
  return Number(day.slice(8, 10));
}
