import type { Changes } from './entry.js';
import { WITHHELD } from './withheld.js';

/** One field as a history shows it. Values are text; null is "nothing". */
export interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
  /** The field changed, but what stood in it is not kept here. */
  withheld: boolean;
}

/**
 * The changes of an act, field by field.
 *
 * Example: { title: ['A', 'B'], reason: 'late' } gives title A → B and reason nothing → late; { fields: ['email'] } says that
 * email changed and no more.
 */
export function fieldChangesOf(changes: Changes): FieldChange[] {
  return Object.entries(changes).flatMap(([field, value]): FieldChange[] => {
    if (field === 'fields' && Array.isArray(value)) return value.map((name) => hidden(String(name)));
    if (value === WITHHELD) return [hidden(field)];
    const [before, after] = Array.isArray(value) && value.length === 2 ? (value as [unknown, unknown]) : [null, value];
    return [{ field, before: textOf(before), after: textOf(after), withheld: false }];
  });
}

function hidden(field: string): FieldChange {
  return { field, before: null, after: null, withheld: true };
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
