import { Fraction } from './fraction.js';
import { FUNDING_TYPES, perType, type ByType, type FundingType } from './funding-type.js';
import { daysInclusive, yearOf, type PlainDate } from './plain-date.js';

/** Money for one year and funding type. */
export interface FundingLine {
  year: number;
  type: FundingType;
  amount: Fraction;
}

/** What of a grant decides its allocation. Both days belong to it. */
export interface AllocatedGrant {
  amount: Fraction;
  start: PlainDate;
  end: PlainDate;
  allocation: 'days' | 'budget_lines';
  /** The shares of the types, adding up to 1; empty where the grant has budget lines. */
  typeSplit: ReadonlyMap<FundingType, Fraction>;
  budgetLines: readonly FundingLine[];
}

const NO_LINES: ReadonlyMap<number, ByType<Fraction>> = new Map();

/**
 * How a grant spreads over years and funding types, in its own currency (domain.md 4.1, native allocation).
 *
 * By budget lines: the line of that year and type. By days: amount × share of the type × days of the grant in the year ÷
 * days of the grant, first and last day included. EUR 240,000 from 2022-07-01 to 2025-06-30 (1,096 days) put
 * 240,000 × 365 ÷ 1096 = 79,927.01 into 2023.
 */
export class Allocation<G extends AllocatedGrant = AllocatedGrant> {
  private readonly lines: ReadonlyMap<number, ByType<Fraction>>;

  constructor(readonly grant: G) {
    this.lines = grant.budgetLines.length === 0 ? NO_LINES : linesByYear(grant.budgetLines);
  }

  /** Every calendar year from start to end, also one with nothing in it. */
  years(): number[] {
    const first = yearOf(this.grant.start);
    return Array.from({ length: yearOf(this.grant.end) - first + 1 }, (_, index) => first + index);
  }

  /** The amounts of a year; 0 in a year in which the grant does not run. */
  in(year: number): ByType<Fraction> {
    const { typeSplit } = this.grant;
    if (this.grant.allocation === 'budget_lines') return this.lines.get(year) ?? perType(() => Fraction.ZERO);
    const total = this.totalIn(year);
    return perType((type) => total.times(typeSplit.get(type) ?? Fraction.ZERO));
  }

  /** All types of a year together. */
  totalIn(year: number): Fraction {
    return this.grant.allocation === 'budget_lines' ? totalOf(this.in(year)) : this.byDays(daysInYear(this.grant, year));
  }

  /**
   * What the grant brings in the days from `from` to `to`, all types together: by days as above, by budget lines each line
   * evenly over those days of its year on which the grant runs. A line of 190,000 for a full 2024 puts
   * 190,000 × 184 ÷ 366 into July to December.
   */
  totalBetween(from: PlainDate, to: PlainDate): Fraction {
    const { start, end, allocation } = this.grant;
    if (allocation === 'days') return this.byDays(overlap(start, end, from, to));
    const parts: Fraction[] = [];
    for (const [year, amounts] of this.lines) {
      const days = overlap(later(start, firstDay(year)), earlier(end, lastDay(year)), from, to);
      if (days > 0) parts.push(totalOf(amounts).times(Fraction.of(days, daysInYear(this.grant, year))));
    }
    return Fraction.sum(parts);
  }

  private byDays(days: number): Fraction {
    if (days === 0) return Fraction.ZERO;
    return this.grant.amount.times(Fraction.of(days, daysInclusive(this.grant.start, this.grant.end)));
  }
}

/** Lines of the same year and type are added; types without a line are 0. */
export function linesByYear(lines: readonly FundingLine[]): Map<number, ByType<Fraction>> {
  const years = new Map<number, ByType<Fraction>>();
  for (const { year, type, amount } of lines) {
    const amounts = years.get(year) ?? perType(() => Fraction.ZERO);
    amounts[type] = amounts[type].plus(amount);
    years.set(year, amounts);
  }
  return years;
}

/** Days of a calendar year on which the grant runs. */
export function daysInYear(grant: Pick<AllocatedGrant, 'start' | 'end'>, year: number): number {
  return overlap(grant.start, grant.end, firstDay(year), lastDay(year));
}

export function totalOf(amounts: ByType<Fraction>): Fraction {
  return FUNDING_TYPES.reduce((sum, type) => sum.plus(amounts[type]), Fraction.ZERO);
}

function overlap(from: PlainDate, to: PlainDate, windowFrom: PlainDate, windowTo: PlainDate): number {
  return daysInclusive(later(from, windowFrom), earlier(to, windowTo));
}

function firstDay(year: number): PlainDate {
  return `${year}-01-01` as PlainDate;
}

function lastDay(year: number): PlainDate {
  return `${year}-12-31` as PlainDate;
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}

function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}
