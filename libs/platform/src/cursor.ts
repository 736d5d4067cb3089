import { InvalidInput } from '#kernel';

/** Where a list goes on, and how long it is. */
export class PageInfo {
  next: string | null;
  /** how many rows the list has in all; exact up to 10,000; null where nobody counts */
  total: number | null;
  /** there are more than the total says */
  more: boolean;
}

/** How many there are: exactly, or more than this. */
export interface Total {
  count: number;
  more: boolean;
}

/** One page of a list: the rows and where the next page starts, if there is one. */
export interface Page<T> {
  data: T[];
  page: PageInfo;
}

export const DEFAULT_LIMIT = 50;
export const MAXIMUM_LIMIT = 100;

/** The place in a list after which the next page begins: the sort key and the id of the last row. */
export interface Position {
  key: string;
  id: string;
  /** What the first page counted. */
  total?: Total;
}

/** Reads the opaque cursor of a list. Throws InvalidInput for text that is none of ours. */
export function readCursor(cursor: string | undefined): Position | null {
  if (cursor === undefined || cursor === '') return null;
  try {
    const [key, id, count, more] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    if (typeof key === 'string' && typeof id === 'string') {
      return { key, id, ...(typeof count === 'number' && { total: { count, more: more === true } }) };
    }
  } catch {
    // falls through to the one answer for every unreadable cursor
  }
  throw new InvalidInput('list.cursor-unknown', 'The cursor does not belong to this list. Start again without it.', [
    { pointer: '/cursor', code: 'unknown', message: 'take it unchanged from page.next' },
  ]);
}

/**
 * Makes a page from rows that were asked for with one more than the limit: the extra row only tells that there is more.
 * `positionOf` names the sort key and id of a row.
 */
export function pageOf<R, T>(
  found: R[],
  limit: number,
  positionOf: (row: R) => Position,
  view: (row: R) => T,
  total: Total | null = null,
): Page<T> {
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const next = found.length > limit && last !== undefined ? positionOf(last) : null;
  const counted = total === null ? [] : [total.count, total.more];
  const cursor = next === null ? null : Buffer.from(JSON.stringify([next.key, next.id, ...counted])).toString('base64url');
  return { data: shown.map(view), page: { next: cursor, total: total?.count ?? null, more: total?.more ?? false } };
}

/** The page of a listing. */
export function listed<R extends object, T>(
  { rows, total }: { rows: (R & { id: string; sortKey: string })[]; total: Total },
  limit: number,
  view: (row: R) => T,
): Page<T> {
  const positionOf = ({ sortKey, id }: { sortKey: string; id: string }) => ({ key: sortKey, id });
  return pageOf(rows, limit, positionOf, ({ sortKey: _, ...row }) => view(row as unknown as R), total);
}

/** A list that is always told whole. */
export function wholeList<T>(data: T[]): Page<T> {
  return { data, page: { next: null, total: data.length, more: false } };
}
