import fc from 'fast-check';

/** Draws a value of an arbitrary; fast-check shrinks what was drawn. */
export type Draw = fc.GeneratorValue;

/** The calendar years from start to end. */
export function yearsOf({ start, end }: { start: string; end: string }): number[] {
  const first = Number(start.slice(0, 4));
  return Array.from({ length: Number(end.slice(0, 4)) - first + 1 }, (_, index) => first + index);
}

/** One of the values. */
export function one<T>(draw: Draw, values: readonly T[]): T {
  return values[draw(fc.nat, values.length - 1)]!;
}

/** 1250500 is "1250.500". */
export function thousandths(value: bigint): string {
  return decimals(value, 3);
}

export function decimals(value: bigint, places: number): string {
  const digits = value.toString().padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
