import { addDays, addMonths, dateOf, daysInclusive, Fraction, type PlainDate, yearOf } from '#kernel';
import { monthEnd, monthStart } from './demo-dates.js';
import { type DemoGrant, FUNDING_TYPES, type FundingType } from './demo-grant.js';

/** Money of one year and type. */
export interface MoneyLine {
  year: number;
  type: FundingType;
  amount: Fraction;
}

export interface Period {
  startsOn: PlainDate;
  endsOn: PlainDate;
}

/** When a grant runs, both days included. */
export function periodOf({ starts, months }: DemoGrant, today: PlainDate): Period {
  return { startsOn: monthStart(today, starts), endsOn: monthEnd(today, starts + months - 1) };
}

/** What a grant gives in each year by type: by the days on which it runs; budget lines are rounded to hundreds. */
export function linesOf(grant: DemoGrant, today: PlainDate): MoneyLine[] {
  const byDays = linesByDays(grant, periodOf(grant, today));
  return grant.allocation === 'days' ? byDays : wholeBudget(byDays, Fraction.parse(grant.amount));
}

function linesByDays(grant: DemoGrant, { startsOn, endsOn }: Period): MoneyLine[] {
  const all = daysInclusive(startsOn, endsOn);
  const types = FUNDING_TYPES.filter((type) => grant.split[type] !== undefined);
  return yearsOf({ startsOn, endsOn }).flatMap((year) => {
    const days = daysInclusive(later(startsOn, dateOf(year, 1, 1)), earlier(endsOn, dateOf(year, 12, 31)));
    const ofYear = Fraction.parse(grant.amount).times(Fraction.of(days, all));
    return types.map((type) => ({ year, type, amount: ofYear.times(Fraction.parse(grant.split[type]!)) }));
  });
}

/** Hundreds in every line; the last one takes what is left, so that the lines are the whole award. */
function wholeBudget(lines: MoneyLine[], award: Fraction): MoneyLine[] {
  const hundred = Fraction.of(100);
  const rounded = lines.map((line) => ({
    ...line,
    amount: Fraction.parse(line.amount.dividedBy(hundred).toFixed(0)).times(hundred),
  }));
  const before = rounded.slice(0, -1);
  const rest = award.minus(Fraction.sum(before.map(({ amount }) => amount)));
  return [...before, { ...rounded.at(-1)!, amount: rest }];
}

/** Equal tranches in whole units, evenly over the grant; the last takes the rest. */
export function tranchesOf(grant: DemoGrant, today: PlainDate): { position: number; amount: string; dueOn: PlainDate }[] {
  const count = grant.tranches ?? 0;
  const award = Fraction.parse(grant.amount);
  const { startsOn, endsOn } = periodOf(grant, today);
  const isFinal = (index: number) => grant.finalTranche === true && index === count - 1;
  const equal = count === 0 ? award : Fraction.parse(award.dividedBy(Fraction.of(count)).toFixed(0));
  return Array.from({ length: count }, (_, index) => ({
    position: index + 1,
    amount: (index === count - 1 ? award.minus(equal.times(Fraction.of(index))) : equal).toFixed(2),
    dueOn: isFinal(index) ? addDays(endsOn, 30) : addDays(addMonths(startsOn, Math.floor((index * grant.months) / count)), 14),
  }));
}

function yearsOf({ startsOn, endsOn }: Period): number[] {
  const first = yearOf(startsOn);
  return Array.from({ length: yearOf(endsOn) - first + 1 }, (_, index) => first + index);
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}

function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}
