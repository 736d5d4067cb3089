/** Rows of a list put under those who answer for them. */

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
