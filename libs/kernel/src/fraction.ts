/**
 * Exact fractions: the arithmetic of all money and ratios (domain.md 4.6, rounding rule).
 *
 * A Fraction is a whole number over a positive whole number in lowest terms, so nothing is lost between the text
 * of the input and the text of the output: 1/3 of 100.00 three times is 100.00 again.
 */
export class Fraction {
  static readonly ZERO = new Fraction(0n, 1n);
  static readonly ONE = new Fraction(1n, 1n);

  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  /** A fraction in lowest terms. Throws RangeError for a zero denominator: a caller must have ruled it out. */
  static of(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
    let n = BigInt(numerator);
    let d = BigInt(denominator);
    if (d === 0n) throw new RangeError('a fraction needs a denominator other than zero');
    if (d < 0n) [n, d] = [-n, -d];
    if (d === 1n) return new Fraction(n, d);
    const divisor = greatestCommonDivisor(n < 0n ? -n : n, d);
    return divisor === 1n ? new Fraction(n, d) : new Fraction(n / divisor, d / divisor);
  }

  /** Reads decimal text such as "1250.5" or "-0.25" exactly. Throws RangeError for anything else. */
  static parse(text: string): Fraction {
    const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
    if (!match) throw new RangeError(`"${text}" is not a decimal number`);
    const decimals = match[3] ?? '';
    const value = BigInt(match[2] + decimals);
    return Fraction.of(match[1] ? -value : value, 10n ** BigInt(decimals.length));
  }

  static sum(terms: Iterable<Fraction>): Fraction {
    let total = Fraction.ZERO;
    for (const term of terms) total = total.plus(term);
    return total;
  }

  plus(other: Fraction): Fraction {
    if (other.numerator === 0n) return this;
    if (this.numerator === 0n) return other;
    return this.denominator === other.denominator
      ? Fraction.of(this.numerator + other.numerator, this.denominator)
      : Fraction.of(
          this.numerator * other.denominator + other.numerator * this.denominator,
          this.denominator * other.denominator,
        );
  }

  minus(other: Fraction): Fraction {
    return this.plus(other.negated());
  }

  times(other: Fraction): Fraction {
    if (other.isOne()) return this;
    if (this.isOne()) return other;
    return Fraction.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  dividedBy(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  negated(): Fraction {
    return new Fraction(-this.numerator, this.denominator);
  }

  /** Negative, zero or positive as this is less than, equal to or greater than the other. */
  compare(other: Fraction): number {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  equals(other: Fraction): boolean {
    return this.numerator === other.numerator && this.denominator === other.denominator;
  }

  isOne(): boolean {
    return this.numerator === 1n && this.denominator === 1n;
  }

  isZero(): boolean {
    return this.numerator === 0n;
  }

  isPositive(): boolean {
    return this.numerator > 0n;
  }

  isNegative(): boolean {
    return this.numerator < 0n;
  }

  static max(a: Fraction, b: Fraction): Fraction {
    return a.compare(b) >= 0 ? a : b;
  }

  static min(a: Fraction, b: Fraction): Fraction {
    return a.compare(b) <= 0 ? a : b;
  }

  /**
   * The value as text with exactly this many decimals, rounded half away from zero; never "-0.00".
   * 1/200 with two decimals is "0.01", -1/200 is "-0.01", -1/1000 is "0.00".
   */
  toFixed(decimals: number): string {
    return decimalText(this.numerator, this.denominator, decimals);
  }
}

/** numerator ÷ denominator (which is above zero) as decimal text, rounded half away from zero; need not be in lowest terms. */
export function decimalText(numerator: bigint, denominator: bigint, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (magnitude * scale * 2n + denominator) / (denominator * 2n);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = numerator < 0n && rounded > 0n ? '-' : '';
  return decimals === 0 ? sign + digits : `${sign}${whole}.${digits.slice(-decimals)}`;
}

const LARGEST_EXACT_NUMBER = BigInt(Number.MAX_SAFE_INTEGER);

/** Euclid; as soon as the smaller number fits, plain numbers take over: they are many times faster and still exact. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b > LARGEST_EXACT_NUMBER) [a, b] = [b, a % b];
  if (b === 0n) return a;
  let larger = Number(b);
  let smaller = Number(a % b);
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return BigInt(larger);
}
