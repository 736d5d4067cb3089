import { createHash } from 'node:crypto';

const NOTE = '_note';

/** The same content gives the same text, whatever the order of the keys, the white space and the free comments. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(sorted(value));
}

/** SHA-256 of the canonical text, in hexadecimal digits. */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(canonicalText(value)).digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== NOTE);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [key, sorted(entry)]));
}
