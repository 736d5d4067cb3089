/**
 * Exact arithmetic on fractions that are not kept in lowest terms: 2/4 stays 2/4. Reducing is what makes the sum of very
 * many fractions slow. The denominator is above zero; every Fraction is a Ratio.
 */
export interface Ratio {
  numerator: bigint;
  denominator: bigint;
}

/** Adds terms up exactly, those of one denominator first. */
export function added(terms: Iterable<Ratio>): Ratio {
  const numerators = new Map<bigint, bigint>();
  for (const { numerator, denominator } of terms) {
    numerators.set(denominator, (numerators.get(denominator) ?? 0n) + numerator);
  }
  const byDenominator = [...numerators].map(([denominator, numerator]) => ({ numerator, denominator }));
  return addedInPairs(byDenominator.filter((term) => term.numerator !== 0n));
}

/** In pairs of pairs, so that numbers of like length meet; without reducing, which would cost far more. */
function addedInPairs(terms: readonly Ratio[]): Ratio {
  if (terms.length === 0) return { numerator: 0n, denominator: 1n };
  if (terms.length === 1) return terms[0]!;
  const middle = terms.length >> 1;
  const a = addedInPairs(terms.slice(0, middle));
  const b = addedInPairs(terms.slice(middle));
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function multiply(a: Ratio, b: Ratio): Ratio {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

export function inverse({ numerator, denominator }: Ratio): Ratio {
  if (numerator === 0n) throw new RangeError('a figure cannot be divided by zero');
  return numerator < 0n
    ? { numerator: -denominator, denominator: -numerator }
    : { numerator: denominator, denominator: numerator };
}

export function floor(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

export function ceiling(numerator: bigint, denominator: bigint): bigint {
  return -floor(-numerator, denominator);
}

export function ends(values: readonly bigint[]): { least: bigint; most: bigint } {
  return {
    least: values.reduce((a, b) => (b < a ? b : a)),
    most: values.reduce((a, b) => (b > a ? b : a)),
  };
}
