import { daysInclusive, Fraction, type PlainDate, yearOf } from '#kernel';

/**
 * How a grant spreads over years and funding types, in its own currency (domain.md 4.1, native allocation).
 *
 * By budget lines: the line of that year and type. By days: amount × share of the type × days of the grant in the year ÷
 * days of the grant, first and last day included. EUR 240,000 from 2022-07-01 to 2025-06-30 (1,096 days) put
 * 240,000 × 365 ÷ 1096 = 79,927.01 into 2023.
 */
export const FUNDING_TYPES = ['core', 'advocacy', 'service_delivery'] as const;
export type FundingType = (typeof FUNDING_TYPES)[number];
export type ByType = Record<FundingType, Fraction>;

export interface TypeShare {
  type: FundingType;
  /** Decimal text from "0" to "1". */
  share: string;
}

/** Money for one year and type, as decimal text. */
export interface Line {
  year: number;
  type: FundingType;
  amount: string;
}

/** What of a grant decides its allocation. */
export interface AllocatedGrant {
  amount: string;
  startsOn: PlainDate;
  endsOn: PlainDate;
  allocation: 'days' | 'budget_lines';
  typeShares: readonly TypeShare[];
  budgetLines: readonly Line[];
}

/** Year → type → amount, for every calendar year from start to end, also one with nothing in it. */
export function nativeAllocation(grant: AllocatedGrant): Map<number, ByType> {
  const lines = linesByYear(grant.budgetLines);
  const ofYear = (year: number) => (grant.allocation === 'days' ? byDays(grant, year) : (lines.get(year) ?? nothing()));
  return new Map(yearsOf(grant).map((year) => [year, ofYear(year)]));
}

/** Lines of the same year and type are added; types without a line are 0. */
export function linesByYear(lines: readonly Line[]): Map<number, ByType> {
  const years = new Map<number, ByType>();
  for (const { year, type, amount } of lines) {
    const amounts = years.get(year) ?? nothing();
    amounts[type] = amounts[type].plus(Fraction.parse(amount));
    years.set(year, amounts);
  }
  return years;
}

export function yearsOf(grant: { startsOn: PlainDate; endsOn: PlainDate }): number[] {
  const first = yearOf(grant.startsOn);
  return Array.from({ length: yearOf(grant.endsOn) - first + 1 }, (_, index) => first + index);
}

export function totalOf(amounts: ByType): Fraction {
  return Fraction.sum(FUNDING_TYPES.map((type) => amounts[type]));
}

function byDays(grant: AllocatedGrant, year: number): ByType {
  const from = grant.startsOn > `${year}-01-01` ? grant.startsOn : (`${year}-01-01` as PlainDate);
  const to = grant.endsOn < `${year}-12-31` ? grant.endsOn : (`${year}-12-31` as PlainDate);
  const part = Fraction.of(daysInclusive(from, to), daysInclusive(grant.startsOn, grant.endsOn));
  const amounts = nothing();
  for (const { type, share } of grant.typeShares) {
    amounts[type] = Fraction.parse(grant.amount).times(Fraction.parse(share)).times(part);
  }
  return amounts;
}

function nothing(): ByType {
  return { core: Fraction.ZERO, advocacy: Fraction.ZERO, service_delivery: Fraction.ZERO };
}
