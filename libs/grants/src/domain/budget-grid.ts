import { type ByType, Fraction, FUNDING_TYPES, type FundingType, perType, totalOf } from '#kernel';

/** One row of a budget: the types and their total, as text. */
export type GridRow = Record<FundingType | 'total', string>;

/** A grant as year × type, with totals worked out from the exact figures (domain.md 4.6, rounding rule). */
export interface BudgetGrid {
  years: (GridRow & { year: number })[];
  total: GridRow;
}

/**
 * Lays amounts out as a grid. `asText` decides how a figure is written: an allocation of 79,927.0073… is shown with two
 * decimals, a budget line as it was entered.
 */
export function gridOf(byYear: ReadonlyMap<number, ByType<Fraction>>, asText: (amount: Fraction) => string): BudgetGrid {
  const years = [...byYear].sort(([a], [b]) => a - b);
  const sums = perType((type) => Fraction.sum(years.map(([, amounts]) => amounts[type])));
  return { years: years.map(([year, amounts]) => ({ year, ...rowOf(amounts, asText) })), total: rowOf(sums, asText) };
}

function rowOf(amounts: ByType<Fraction>, asText: (amount: Fraction) => string): GridRow {
  const cells = FUNDING_TYPES.map((type) => [type, asText(amounts[type])]);
  return { ...Object.fromEntries(cells), total: asText(totalOf(amounts)) } as GridRow;
}
