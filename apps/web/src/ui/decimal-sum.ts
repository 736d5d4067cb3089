import { rounded } from './decimal-text';

/** Exact sums of decimal texts, so that what is shown adds up to the cent. */

const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;

/** A decimal text as whole units of so many decimals: '1.5', 2 → 150n. */
function unitsOf(text: string, decimals: number): bigint {
  const isNegative = text.startsWith('-');
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const units = BigInt(whole + fraction.padEnd(decimals, '0'));
  return isNegative ? -units : units;
}

function textOf(units: bigint, decimals: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return `${units < 0n ? '-' : ''}${whole}${decimals > 0 ? `.${digits.slice(-decimals)}` : ''}`;
}

/** ['0.10', '-0.3'] → '-0.20'. Nothing adds up to '0'. */
export function sumOf(texts: readonly string[]): string {
  const decimals = Math.max(0, ...texts.map(decimalsOf));
  return textOf(
    texts.reduce((total, text) => total + unitsOf(text, decimals), 0n),
    decimals,
  );
}

/** '1' less '0.365777' is '0.634223'. */
export function minus(from: string, taken: string): string {
  const negated = taken.startsWith('-') ? taken.slice(1) : `-${taken}`;
  return sumOf([from, negated]);
}

/** Whether '0.3301' is more than '0.33'. */
export function isMore(text: string, than: string): boolean {
  const decimals = Math.max(decimalsOf(text), decimalsOf(than));
  return unitsOf(text, decimals) > unitsOf(than, decimals);
}

/** How much of the whole a part is, in whole thousandths cut off, for the length of a bar and nothing else. 0 of nothing. */
export function thousandthsOf(part: string, whole: string): number {
  const decimals = Math.max(decimalsOf(part), decimalsOf(whole));
  const all = unitsOf(whole, decimals);
  return all === 0n ? 0 : Number((unitsOf(part, decimals) * 1000n) / all);
}

/** How much of the whole a part is, as ratio text with four decimals, rounded: '1549143' of '2574700' is '0.6017'. '0' of nothing. */
export function ratioOf(part: string, whole: string): string {
  const decimals = Math.max(decimalsOf(part), decimalsOf(whole));
  const all = unitsOf(whole, decimals);
  return all === 0n ? '0' : rounded(textOf((unitsOf(part, decimals) * 1_000_000n) / all, 6), 4);
}
