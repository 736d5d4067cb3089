import { Fraction, Allocation, linesByYear, type ByType, type FundingType } from '#kernel';
import type { Grant, Subgrant } from './gap-input.js';

/** The sub-grant with which a source first gives more than it has. */
export interface Overdraft {
  index: number;
  source: string;
  year: number;
  type: FundingType;
}

/**
 * Nobody passes on more than there is (domain.md 3.7). For each year and type, the first sub-grants of a grant together
 * stay within its native allocation, and those out of a sub-grant within its line less the fee, exactly and unrounded:
 * out of a line of 12,000 through a host that keeps 10 % at most 10,800 can go on.
 */
export function firstOverdraft(subgrants: readonly Subgrant[], grants: ReadonlyMap<string, Grant>): Overdraft | null {
  const sources = new Sources(subgrants, grants);
  const given = new Map<string, Fraction>();
  for (const [index, subgrant] of subgrants.entries()) {
    const source = sources.nameOf(subgrant);
    for (const { year, type, amount } of subgrant.lines) {
      const key = `${source} ${year} ${type}`;
      const total = (given.get(key) ?? Fraction.ZERO).plus(amount);
      given.set(key, total);
      if (total.compare(sources.holding(subgrant, year, type)) > 0) return { index, source, year, type };
    }
  }
  return null;
}

/** What each grant and sub-grant holds, worked out once when it is first asked for. */
class Sources {
  private readonly subgrants: ReadonlyMap<string, Subgrant>;
  private readonly allocations = new Map<string, Allocation>();
  private readonly lines = new Map<string, ReadonlyMap<number, ByType<Fraction>>>();

  constructor(
    subgrants: readonly Subgrant[],
    private readonly grants: ReadonlyMap<string, Grant>,
  ) {
    this.subgrants = new Map(subgrants.map((subgrant) => [subgrant.id, subgrant]));
  }

  nameOf(subgrant: Subgrant): string {
    return subgrant.parentSubgrant === null ? `grant ${subgrant.rootGrant}` : `sub-grant ${subgrant.parentSubgrant}`;
  }

  holding(subgrant: Subgrant, year: number, type: FundingType): Fraction {
    return subgrant.parentSubgrant === null
      ? this.allocationOf(subgrant.rootGrant).in(year)[type]
      : this.arrivedBy(subgrant.parentSubgrant, year, type);
  }

  private allocationOf(grantId: string): Allocation {
    const known = this.allocations.get(grantId);
    if (known !== undefined) return known;
    const allocation = new Allocation(this.grants.get(grantId)!);
    this.allocations.set(grantId, allocation);
    return allocation;
  }

  private arrivedBy(subgrantId: string, year: number, type: FundingType): Fraction {
    const subgrant = this.subgrants.get(subgrantId)!;
    const known = this.lines.get(subgrantId) ?? linesByYear(subgrant.lines);
    this.lines.set(subgrantId, known);
    const line = known.get(year)?.[type] ?? Fraction.ZERO;
    return line.times(Fraction.ONE.minus(subgrant.hostFeeRate));
  }
}
