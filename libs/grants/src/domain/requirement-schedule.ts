import { addDays, addMonths, dateOf, daysBetween, type PlainDate, yearOf } from '#kernel';

/**
 * From the rules of a contract to dated requirements (domain.md 3.3): period end + N days, N days before a period starts,
 * once after the start, in the middle, after the end.
 *
 * Periods follow the grant's own year or the calendar and are cut off at the ends of the grant. Both ends count.
 *
 * Worked example: annual, by the grant's year, period end + 90 days, grant 2024-04-01 to 2026-03-31: periods until
 * 2025-03-31 and 2026-03-31, due 2025-06-29 and 2026-06-29.
 */
export const RULE_PERIODS = ['annual', 'half_year', 'quarterly', 'once'] as const;
export type RulePeriod = (typeof RULE_PERIODS)[number];
export const RULE_CYCLES = ['grant', 'calendar'] as const;
export type RuleCycle = (typeof RULE_CYCLES)[number];
export const RULE_ANCHORS = ['period_start', 'period_end', 'grant_start', 'grant_middle', 'grant_end'] as const;
export type RuleAnchor = (typeof RULE_ANCHORS)[number];

export interface ScheduleRule {
  period: RulePeriod;
  cycle: (typeof RULE_CYCLES)[number];
  anchor: RuleAnchor;
  /** Months are added first, then days; both may be negative. */
  offsetMonths: number;
  offsetDays: number;
  /** Moves the day to the last one of its month. */
  toMonthEnd: boolean;
}

export interface GrantPeriod {
  startsOn: PlainDate;
  endsOn: PlainDate;
}

export interface DatedRequirement {
  periodFrom: PlainDate | null;
  periodTo: PlainDate | null;
  dueOn: PlainDate;
}

const MONTHS = { annual: 12, half_year: 6, quarterly: 3 };

/** True where the anchor exists for the period: a single requirement has no period end. */
export function anchorFits(period: RulePeriod, anchor: RuleAnchor): boolean {
  return (period === 'once') === anchor.startsWith('grant_');
}

/**
 * The requirements of one rule, earliest first. One that would fall due before the grant starts is left out: the workplan
 * of the first year belongs to the proposal.
 */
export function requirementsOf(rule: ScheduleRule, grant: GrantPeriod): DatedRequirement[] {
  const dated = rule.period === 'once' ? [once(rule, grant)] : periodsOf(rule, grant).map((period) => inPeriod(rule, period));
  return dated.filter((requirement) => requirement.dueOn >= grant.startsOn);
}

function once(rule: ScheduleRule, grant: GrantPeriod): DatedRequirement {
  const middle = addDays(grant.startsOn, Math.floor(daysBetween(grant.startsOn, grant.endsOn) / 2));
  const base = { grant_start: grant.startsOn, grant_middle: middle, grant_end: grant.endsOn }[rule.anchor as 'grant_end'];
  return { periodFrom: null, periodTo: null, dueOn: offset(rule, base) };
}

function inPeriod(rule: ScheduleRule, { startsOn, endsOn }: GrantPeriod): DatedRequirement {
  return { periodFrom: startsOn, periodTo: endsOn, dueOn: offset(rule, rule.anchor === 'period_start' ? startsOn : endsOn) };
}

function periodsOf(rule: ScheduleRule, grant: GrantPeriod): GrantPeriod[] {
  const months = MONTHS[rule.period as keyof typeof MONTHS];
  const origin = rule.cycle === 'calendar' ? dateOf(yearOf(grant.startsOn), 1, 1) : grant.startsOn;
  const periods: GrantPeriod[] = [];
  for (let step = 0; addMonths(origin, step * months) <= grant.endsOn; step++) {
    const startsOn = later(addMonths(origin, step * months), grant.startsOn);
    const endsOn = earlier(addDays(addMonths(origin, (step + 1) * months), -1), grant.endsOn);
    if (endsOn >= startsOn) periods.push({ startsOn, endsOn });
  }
  return periods;
}

function offset(rule: ScheduleRule, base: PlainDate): PlainDate {
  const day = addDays(addMonths(base, rule.offsetMonths), rule.offsetDays);
  return rule.toMonthEnd ? dateOf(yearOf(day), Number(day.slice(5, 7)), 31) : day;
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}

function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

/** A requirement of a rule as it is stored. Untouched: still planned, and nobody moved its day by hand. */
export interface ScheduledRequirement extends DatedRequirement {
  id: string;
  untouched: boolean;
}

/** What a new schedule changes. */
export interface Replanning {
  add: DatedRequirement[];
  move: (DatedRequirement & { id: string })[];
  remove: string[];
}

/**
 * Compares the stored requirements of a rule (earliest first) with the schedule that now follows from it. The nth stays
 * the nth: an untouched one takes the new dates, one that somebody worked on keeps its own, and only untouched ones are
 * removed.
 */
export function replan(stored: readonly ScheduledRequirement[], wanted: readonly DatedRequirement[]): Replanning {
  const move = wanted.flatMap((dates, index) => {
    const there = stored[index];
    return there?.untouched && !sameDates(there, dates) ? [{ ...dates, id: there.id }] : [];
  });
  const surplus = stored.slice(wanted.length).filter((requirement) => requirement.untouched);
  return { add: wanted.slice(stored.length), move, remove: surplus.map((requirement) => requirement.id) };
}

function sameDates(a: DatedRequirement, b: DatedRequirement): boolean {
  return a.periodFrom === b.periodFrom && a.periodTo === b.periodTo && a.dueOn === b.dueOn;
}
