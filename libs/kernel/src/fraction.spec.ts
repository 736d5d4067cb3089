import fc from 'fast-check';
import { Fraction, decimalText } from './fraction.js';

const parse = (text: string) => Fraction.parse(text);
const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.bigInt({ min: 1n, max: 10n ** 24n }))
  .map(([n, d]) => Fraction.of(n, d));

describe('a fraction', () => {
  test('reads decimal text exactly', () => {
    expect(parse('1250.5')).toEqual(Fraction.of(2501, 2));
    expect(parse('-0.25')).toEqual(Fraction.of(-1, 4));
    expect(parse('0.00').isZero()).toBe(true);
  });

  test.each(['', '1.', '.5', '1e3', '+1', ' 1', '1,5', 'NaN', '1.5\n'])('does not read %j', (text) => {
    expect(() => parse(text)).toThrow(RangeError);
  });

  test('is kept in lowest terms, with the sign above', () => {
    expect(Fraction.of(6, -4)).toEqual(Fraction.of(-3, 2));
    expect(Fraction.of(0, 7)).toEqual(Fraction.ZERO);
  });

  test('has no denominator of zero', () => {
    expect(() => Fraction.of(1, 0)).toThrow(RangeError);
    expect(() => Fraction.ONE.dividedBy(Fraction.ZERO)).toThrow(RangeError);
  });

  test('loses nothing: a third of 100.00 three times is 100.00 again', () => {
    const third = parse('100.00').dividedBy(Fraction.of(3));
    expect(Fraction.sum([third, third, third]).equals(Fraction.of(100))).toBe(true);
  });

  test('is rounded half away from zero', () => {
    expect(parse('0.005').toFixed(2)).toBe('0.01');
    expect(parse('-0.005').toFixed(2)).toBe('-0.01');
    expect(parse('0.0049999').toFixed(2)).toBe('0.00');
    expect(parse('2.5').toFixed(0)).toBe('3');
    expect(parse('1234.5678').toFixed(2)).toBe('1234.57');
  });

  test('is never written as minus zero', () => {
    expect(parse('-0.001').toFixed(2)).toBe('0.00');
    expect(parse('-0.4').toFixed(0)).toBe('0');
  });

  test('is compared by its value', () => {
    expect(Fraction.of(1, 3).compare(parse('0.33333333'))).toBe(1);
    expect(Fraction.max(parse('1'), parse('2')).toFixed(0)).toBe('2');
    expect(Fraction.min(parse('-1'), parse('-2')).toFixed(0)).toBe('-2');
  });
});

describe('the arithmetic of fractions', () => {
  test('adds and takes away', () => {
    fc.assert(fc.property(fractions, fractions, (a, b) => a.plus(b).minus(b).equals(a) && a.plus(b).equals(b.plus(a))));
  });

  test('multiplies and divides', () => {
    fc.assert(fc.property(fractions, fractions, (a, b) => b.isZero() || a.times(b).dividedBy(b).equals(a)));
  });

  test('multiplies sums part by part', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) =>
        a
          .plus(b)
          .times(c)
          .equals(a.times(c).plus(b.times(c))),
      ),
    );
  });

  test('keeps lowest terms for small and for large numbers', () => {
    fc.assert(
      fc.property(fractions, fc.bigInt({ min: 1n, max: 10n ** 30n }), (a, factor) =>
        Fraction.of(a.numerator * factor, a.denominator * factor).equals(a),
      ),
    );
  });

  test('rounds to within half of the last decimal', () => {
    fc.assert(
      fc.property(fractions, (a) => {
        const off = parse(a.toFixed(2)).minus(a);
        return off.compare(parse('0.005')) <= 0 && off.compare(parse('-0.005')) >= 0;
      }),
    );
  });
});

test('a ratio that is not in lowest terms is written like one that is', () => {
  expect(decimalText(50n, 100n, 2)).toBe('0.50');
  expect(decimalText(-10n, 2000n, 2)).toBe('-0.01');
});
