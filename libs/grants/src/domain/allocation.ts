import { Allocation, type ByType, Fraction, type FundingLine, type FundingType, linesByYear, type PlainDate } from '#kernel';

/**
 * A stored grant under the one rule of allocation (kernel), which the gap report uses as well: what may be passed on of a
 * year and type is exactly what the report counts there.
 */
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

/** What of a stored grant decides its allocation. */
export interface StoredGrant {
  amount: string;
  startsOn: PlainDate;
  endsOn: PlainDate;
  allocation: 'days' | 'budget_lines';
  typeShares: readonly TypeShare[];
  budgetLines: readonly Line[];
}

/** Year → type → amount, as texts add up: the lines of one year and type together. */
export function amountsOf(lines: readonly Line[]): Map<number, ByType<Fraction>> {
  return linesByYear(lines.map(exact));
}

/** The same for what a grant brings, for every calendar year from start to end, also one with nothing in it. */
export function nativeAllocation(grant: StoredGrant): Map<number, ByType<Fraction>> {
  const allocation = new Allocation({
    amount: Fraction.parse(grant.amount),
    start: grant.startsOn,
    end: grant.endsOn,
    allocation: grant.allocation,
    typeSplit: new Map(grant.typeShares.map(({ type, share }) => [type, Fraction.parse(share)])),
    budgetLines: grant.budgetLines.map(exact),
  });
  return new Map(allocation.years().map((year) => [year, allocation.in(year)]));
}

function exact({ year, type, amount }: Line): FundingLine {
  return { year, type, amount: Fraction.parse(amount) };
}
