/**
 * The same value gives the same text, whatever the order of its keys and however the database prints it: both sides of a
 * comparison pass through here. Example: {"b": 1.0, "a": [2]} and {"a": [2], "b": 1} both give {"a":[2],"b":1}.
 */
export function canonicalText(value: unknown): string {
  return JSON.stringify(ordered(value));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, ordered(entry)]));
}
