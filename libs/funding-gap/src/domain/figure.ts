import { Fraction, decimalText } from '#kernel';
import { added, ceiling, ends, floor, inverse, multiply, type Ratio } from './ratio.js';

/** An amount and what it is to be multiplied with: its rate, or its rate and weight. */
export interface Product {
  amount: Fraction;
  factor: Fraction;
}

const SCALE = 10n ** 40n;

/**
 * An exact figure of the report that is only multiplied out when it must be.
 *
 * A sum over 100,000 grants has a common denominator of up to millions of digits. A Figure therefore keeps its terms and
 * beside them two bounds of 40 decimals, a hair apart: nearly every rounding and comparison is already settled by the
 * bounds, and where it is not (0.005 from thirds), the terms are added up exactly. So 1/3 + 1/3 + 1/3 equals 1 and
 * prints as "1.00", and no result ever depends on a rounded intermediate (rounding rule, domain.md 4.6).
 */
export class Figure {
  static readonly ZERO = Figure.of(Fraction.ZERO);
  static readonly ONE = Figure.of(Fraction.ONE);

  private constructor(
    private readonly lower: bigint,
    private readonly upper: bigint,
    private readonly source: Ratio | (() => Iterable<Ratio>),
  ) {}

  static of(value: Ratio): Figure {
    const scaled = value.numerator * SCALE;
    const lower = floor(scaled, value.denominator);
    return new Figure(lower, lower * value.denominator === scaled ? lower : lower + 1n, value);
  }

  static sum(parts: readonly Figure[]): Figure {
    if (parts.length <= 1) return parts[0] ?? Figure.ZERO;
    let lower = 0n;
    let upper = 0n;
    for (const part of parts) {
      lower += part.lower;
      upper += part.upper;
    }
    return new Figure(lower, upper, function* () {
      for (const part of parts) yield* part.terms();
    });
  }

  /** Adds up many products without making a figure of each: memory, not arithmetic, is what a large portfolio lacks. */
  static sumOfProducts(products: readonly Product[]): Figure {
    if (products.length === 0) return Figure.ZERO;
    let lower = 0n;
    let inexact = 0;
    for (const { amount, factor } of products) {
      const scaled = amount.numerator * factor.numerator * SCALE;
      const denominator = amount.denominator * factor.denominator;
      const bound = floor(scaled, denominator);
      lower += bound;
      if (bound * denominator !== scaled) inexact += 1;
    }
    return new Figure(lower, lower + BigInt(inexact), function* () {
      for (const { amount, factor } of products) yield multiply(amount, factor);
    });
  }

  static max(a: Figure, b: Figure): Figure {
    return a.compare(b) >= 0 ? a : b;
  }

  static min(a: Figure, b: Figure): Figure {
    return a.compare(b) <= 0 ? a : b;
  }

  plus(other: Figure): Figure {
    if (other === Figure.ZERO) return this;
    return this === Figure.ZERO ? other : Figure.sum([this, other]);
  }

  minus(other: Figure): Figure {
    return this === other ? Figure.ZERO : this.plus(other.negated());
  }

  negated(): Figure {
    if (this === Figure.ZERO) return this;
    return new Figure(-this.upper, -this.lower, () => this.negatedTerms());
  }

  times(other: Figure): Figure {
    const corners = [this.lower * other.lower, this.lower * other.upper, this.upper * other.lower, this.upper * other.upper];
    const { least, most } = ends(corners);
    return new Figure(floor(least, SCALE), ceiling(most, SCALE), () => [multiply(this.ratio(), other.ratio())]);
  }

  /** Throws RangeError when the other is exactly zero: a caller must have ruled it out. */
  dividedBy(other: Figure): Figure {
    const quotient = () => multiply(this.ratio(), inverse(other.ratio()));
    if (other.lower <= 0n && other.upper >= 0n) return Figure.of(quotient());
    const tops = [this.lower * SCALE, this.upper * SCALE];
    const corners = tops.flatMap((top) => [quotientOf(top, other.lower), quotientOf(top, other.upper)]);
    const least = ends(corners.map(([numerator, denominator]) => floor(numerator, denominator))).least;
    const most = ends(corners.map(([numerator, denominator]) => ceiling(numerator, denominator))).most;
    return new Figure(least, most, () => [quotient()]);
  }

  /** -1, 0 or 1. */
  sign(): number {
    if (this.lower > 0n) return 1;
    if (this.upper < 0n) return -1;
    if (this.lower === this.upper) return 0;
    const { numerator } = this.ratio();
    return numerator === 0n ? 0 : numerator < 0n ? -1 : 1;
  }

  compare(other: Figure): number {
    return this === other ? 0 : this.minus(other).sign();
  }

  isZero(): boolean {
    return this.sign() === 0;
  }

  isNegative(): boolean {
    return this.sign() < 0;
  }

  /** Text with exactly this many decimals, rounded half away from zero; never "-0.00". */
  toFixed(decimals: number): string {
    const text = decimalText(this.lower, SCALE, decimals);
    if (this.lower === this.upper || text === decimalText(this.upper, SCALE, decimals)) return text;
    const { numerator, denominator } = this.ratio();
    return decimalText(numerator, denominator, decimals);
  }

  private *terms(): Iterable<Ratio> {
    if (typeof this.source === 'function') yield* this.source();
    else yield this.source;
  }

  private *negatedTerms(): Iterable<Ratio> {
    for (const { numerator, denominator } of this.terms()) yield { numerator: -numerator, denominator };
  }

  private ratio(): Ratio {
    return added(this.terms());
  }
}

function quotientOf(numerator: bigint, denominator: bigint): [bigint, bigint] {
  return denominator < 0n ? [-numerator, -denominator] : [numerator, denominator];
}
