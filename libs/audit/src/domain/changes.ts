import type { Changes } from './entry.js';

/** What an edit changed: field → [before, after], only where they differ. */
export function changesBetween(before: object, after: object): Changes {
  const old = before as Record<string, unknown>;
  const differing = Object.entries(after).filter(([field, value]) => JSON.stringify(old[field]) !== JSON.stringify(value));
  return Object.fromEntries(differing.map(([field, value]) => [field, [old[field] ?? null, value ?? null]]));
}

/** A new record's fields as changes from nothing. */
export function changesOfNew(fields: object): Changes {
  const filled = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(filled.map(([field, value]) => [field, [null, value]]));
}
