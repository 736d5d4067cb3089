import { InvalidInput } from '#kernel';

/** Where a list goes on. */
export class PageInfo {
  next: string | null;
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
}

/** Reads the opaque cursor of a list. Throws InvalidInput for text that is none of ours. */
export function readCursor(cursor: string | undefined): Position | null {
  if (cursor === undefined || cursor === '') return null;
  try {
    const [key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    if (typeof key === 'string' && typeof id === 'string') return { key, id };
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
export function pageOf<R, T>(found: R[], limit: number, positionOf: (row: R) => Position, view: (row: R) => T): Page<T> {
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const next = found.length > limit && last !== undefined ? positionOf(last) : null;
  const cursor = next === null ? null : Buffer.from(JSON.stringify([next.key, next.id])).toString('base64url');
  return { data: shown.map(view), page: { next: cursor } };
}
