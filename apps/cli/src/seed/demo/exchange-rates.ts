import { Fraction } from '#kernel';

/** Invented rates of exchange: euros for one unit of a foreign currency, wandering a little from month to month. */
export const FOREIGN = ['USD', 'GBP'] as const;
export type Foreign = (typeof FOREIGN)[number];

const TEN_THOUSANDTHS = 10_000;
const MIDDLE: Record<Foreign, number> = { USD: 9180, GBP: 11_620 };
const MONTHLY_SWING = [0, 35, -22, 48, 61, 12, -40, -75, -31, 18, 44, 9];
const MONTHS = MONTHLY_SWING.length;
const LONG_SWING = [140, 60, -30, -110, -180];

/** The published rate this many months after today's month: USD on month 0 is 0.9000. */
export function spotRate(currency: Foreign, months: number): string {
  const monthly = MONTHLY_SWING[modulo(months, MONTHS)]!;
  const slow = LONG_SWING[Math.min(Math.max(Math.floor(months / MONTHS) + LONG_SWING.length - 1, 0), LONG_SWING.length - 1)]!;
  return ratio(MIDDLE[currency] + monthly + slow);
}

/** The rate by which finance plans a year, so many years after this one: the middle of the published ones, rounded. */
export function planningRate(currency: Foreign, years: number): string {
  const slow = LONG_SWING[Math.min(Math.max(years + LONG_SWING.length - 1, 0), LONG_SWING.length - 1)]!;
  return ratio(Math.round((MIDDLE[currency] + slow) / 50) * 50);
}

function ratio(tenThousandths: number): string {
  return Fraction.of(tenThousandths, TEN_THOUSANDTHS).toFixed(4);
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
