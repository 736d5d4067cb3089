import { Fraction } from '#kernel';

/** What is held back in one currency, with the rows that make it up. */
export interface AtRisk<T> {
  currency: string;
  /** Decimal text with three decimals. */
  amount: string;
  tranches: T[];
}

/**
 * Income at risk by currency, in the order of first appearance: amounts of different currencies are never added.
 * EUR 10.00 and EUR 5.00 held back are EUR 15.00, beside USD 7.00.
 */
export function sumByCurrency<T extends { amount: string; currency: string }>(tranches: readonly T[]): AtRisk<T>[] {
  const currencies = [...new Set(tranches.map(({ currency }) => currency))];
  return currencies.map((currency) => {
    const own = tranches.filter((tranche) => tranche.currency === currency);
    return { currency, amount: Fraction.sum(own.map(({ amount }) => Fraction.parse(amount))).toFixed(3), tranches: own };
  });
}

/** Rows under the person who answers for them, in the order of first appearance; null collects those without anybody. */
export function groupByOwner<T extends { ownerId: string | null; ownerName: string | null }>(
  items: readonly T[],
): { ownerId: string | null; ownerName: string | null; items: T[] }[] {
  const owners = new Map(items.map(({ ownerId, ownerName }) => [ownerId, ownerName]));
  return [...owners].map(([ownerId, ownerName]) => ({
    ownerId,
    ownerName,
    items: items.filter((item) => item.ownerId === ownerId),
  }));
}
