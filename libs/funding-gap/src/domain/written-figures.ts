import type { Fraction } from '#kernel';
import type { Figure } from './figure.js';

/** How figures are written: money with two decimals, ratios with six, both as text; null is "not applicable". */
export type Exact = Figure | Fraction;

export function money(value: Exact): string {
  return value.toFixed(2);
}

export function ratio(value: Exact): string {
  return value.toFixed(6);
}

export function ratioOrNull(value: Exact | null): string | null {
  return value === null ? null : ratio(value);
}

export function keyed<T, R>(entries: ReadonlyMap<string, T>, write: (value: T) => R): Record<string, R> {
  return Object.fromEntries([...entries].map(([key, value]) => [key, write(value)]));
}
