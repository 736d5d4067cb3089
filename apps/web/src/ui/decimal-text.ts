/** Decimal numbers as text: shown, compared and read without ever becoming a binary float, so that no cent is lost. */

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;
const NARROW_SPACE = '\u202f';
const MINUS = '\u2212';

type Parts = { negative: boolean; whole: string; fraction: string };

function partsOf(text: string): Parts | null {
  const match = DECIMAL.exec(text.trim());
  if (!match) return null;
  return { negative: match[1] === '-', whole: (match[2] ?? '0').replace(/^0+(?=\d)/, ''), fraction: match[3] ?? '' };
}

/** The decimal sign of a locale: '.' in English, ',' in French. */
export function decimalSign(locale: string): string {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1.5);
  return parts.find((part) => part.type === 'decimal')?.value ?? '.';
}

/** '1234567' → '1 234 567' with narrow no-break spaces, as the look asks in every language. */
export function grouped(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, NARROW_SPACE);
}

/** Rounds half away from zero to so many decimals: '2.345', 2 → '2.35'. Text that is no decimal comes back as it is. */
export function rounded(text: string, decimals: number): string {
  const parts = partsOf(text);
  if (!parts) return text;
  const kept = parts.fraction.slice(0, decimals).padEnd(decimals, '0');
  const isUp = (parts.fraction[decimals] ?? '0') >= '5';
  const digits = (BigInt(parts.whole + kept) + (isUp ? 1n : 0n)).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const isZero = /^0+$/.test(digits);
  return `${parts.negative && !isZero ? '-' : ''}${whole}${decimals > 0 ? `.${digits.slice(-decimals)}` : ''}`;
}

/** '12.340' with at least 2 decimals → '12.34': drops zeros at the end, never a digit that counts. */
export function trimmed(text: string, least: number): string {
  const parts = partsOf(text);
  if (!parts) return text;
  const fraction = parts.fraction.replace(/0+$/, '').padEnd(least, '0');
  return `${parts.negative ? '-' : ''}${parts.whole}${fraction ? `.${fraction}` : ''}`;
}

/** A decimal text as people read it in a locale: '-1234.5' → '−1 234,5' in French. */
export function shown(text: string, locale: string): string {
  const parts = partsOf(text);
  if (!parts) return text;
  const fraction = parts.fraction ? decimalSign(locale) + parts.fraction : '';
  return `${parts.negative ? MINUS : ''}${grouped(parts.whole)}${fraction}`;
}

/** How many decimals a currency has: EUR 2, XOF 0, TND 3. */
export function minorUnits(currency: string): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** '0.4567' → '45.67': a ratio as a percentage, still text. */
export function hundredfold(text: string): string {
  const parts = partsOf(text);
  if (!parts) return text;
  const fraction = parts.fraction.padEnd(2, '0');
  const whole = (parts.whole + fraction.slice(0, 2)).replace(/^0+(?=\d)/, '');
  const rest = fraction.slice(2);
  return `${parts.negative ? '-' : ''}${whole}${rest ? `.${rest}` : ''}`;
}

/** '45.67' → '0.4567'. */
export function hundredth(text: string): string {
  const parts = partsOf(text);
  if (!parts) return text;
  const whole = parts.whole.padStart(3, '0');
  return trimmed(`${parts.negative ? '-' : ''}${whole.slice(0, -2)}.${whole.slice(-2)}${parts.fraction}`, 0);
}

/** A ratio as whole thousandths, for the width of a bar and nothing else: '0.4567' → 457. */
export function thousandths(ratio: string): number {
  return Number(rounded(ratio, 3).replace('.', ''));
}

/** The shares of decimal texts in their sum, in whole thousandths that add up to 1000 (largest remainder): for the widths of a stacked bar. */
export function sharesOf(texts: readonly string[]): number[] {
  const scaled = texts.map((text) => BigInt(rounded(text, 3).replace('.', '')));
  const positive = scaled.map((value) => (value > 0n ? value : 0n));
  const sum = positive.reduce((total, value) => total + value, 0n);
  if (sum === 0n) return texts.map(() => 0);
  const floors = positive.map((value) => Number((value * 1000n) / sum));
  const order = positive
    .map((value, index) => ({ index, rest: (value * 1000n) % sum }))
    .sort((a, b) => (b.rest > a.rest ? 1 : b.rest < a.rest ? -1 : a.index - b.index));
  const missing = 1000 - floors.reduce((total, value) => total + value, 0);
  for (const { index } of order.slice(0, missing)) floors[index] = (floors[index] ?? 0) + 1;
  return floors;
}

/** Whether a decimal text is nought, below it or above it. */
export function signOf(text: string): -1 | 0 | 1 {
  const parts = partsOf(text);
  if (!parts || /^0*$/.test(parts.whole + parts.fraction)) return 0;
  return parts.negative ? -1 : 1;
}
