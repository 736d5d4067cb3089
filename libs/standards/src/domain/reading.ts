/** What the two documents of a scorecard calculation have in common. */
import { DecodeError, type Decoder, text, whole } from '#kernel';

/** A letter, then up to 79 letters, digits, dots, underscores or hyphens. */
export const CODE = text(/^[A-Za-z][A-Za-z0-9._-]{0,79}$/, 'must be a code: a letter, then up to 79 letters, digits, . _ -');

/** Text that people read: 1 to 200 characters. */
export const LABEL = text(/^.{1,200}$/su, 'must be text of 1 to 200 characters');

/** How much a criterion or a domain counts. */
export const WEIGHT = whole(1, 1000);

/** Null stays null; an absent field is an error, unlike with `optional`. */
export function nullable<T>(decoder: Decoder<T>): Decoder<T | null> {
  return (value, path) => (value === null ? null : decoder(value, path));
}

/** The root of a document, which has no path of its own: names the document when it is not an object at all. */
export function documentOf(json: unknown, name: string): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new DecodeError(name, 'must be an object');
  }
  return json;
}

/** Refuses the first value that was there before. */
export function refuseRepeats(values: readonly string[], pathOf: (index: number) => string): void {
  const seen = new Set<string>();
  for (const [index, value] of values.entries()) {
    if (seen.has(value)) throw new DecodeError(pathOf(index), `"${value}" is there twice`);
    seen.add(value);
  }
}
