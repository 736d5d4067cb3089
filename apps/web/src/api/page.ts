/** What a list answers. */
export type Page<Row> = { data: Row[]; page: { next: string | null; total: number | null; more: boolean } };

/** How many rows a list has in all, or that it has more than these. */
export type Counted = { count: number; more: boolean };

/** What the list itself says; where it counts nothing, the rows that are shown and whether others follow. */
export function countOf(pages: readonly Page<unknown>[]): Counted {
  const { next, total, more } = pages.at(-1)!.page;
  if (total !== null) return { count: total, more };
  return { count: pages.reduce((shown, { data }) => shown + data.length, 0), more: next !== null };
}
