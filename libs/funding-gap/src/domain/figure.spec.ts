import fc from 'fast-check';
import { Fraction } from '#kernel';
import { Figure } from './figure.js';

const figure = (text: string) => Figure.of(Fraction.parse(text));
const third = Figure.of(Fraction.of(1, 3));
const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([n, d]) => Fraction.of(n, d));

describe('a figure', () => {
  test('is exact although it is not multiplied out: three thirds are one', () => {
    const one = Figure.sum([third, third, third]);
    expect(one.compare(Figure.ONE)).toBe(0);
    expect(one.minus(Figure.ONE).isZero()).toBe(true);
  });

  test('settles a tie of thirds by exact addition: 0.005 is rounded up, a hair less is not', () => {
    const cent = Figure.of(Fraction.of(1, 600));
    const hair = Figure.of(Fraction.of(-1n, 10n ** 100n));
    expect(Figure.sum([cent, cent, cent]).toFixed(2)).toBe('0.01');
    expect(Figure.sum([cent, cent, cent, hair]).toFixed(2)).toBe('0.00');
  });

  test('sees a difference that no bound shows', () => {
    const hair = Figure.of(Fraction.of(1n, 10n ** 100n));
    expect(third.plus(hair).compare(third)).toBe(1);
    expect(third.compare(third.plus(hair))).toBe(-1);
  });

  test('divides by what is too small for its bounds', () => {
    const hair = Fraction.of(1n, 10n ** 100n);
    expect(
      Figure.of(hair)
        .dividedBy(Figure.of(hair.plus(hair)))
        .toFixed(6),
    ).toBe('0.500000');
  });

  test('is not divided by zero', () => {
    expect(() => Figure.ONE.dividedBy(Figure.ZERO)).toThrow(RangeError);
    expect(() => Figure.ONE.dividedBy(third.minus(Figure.of(Fraction.of(1, 3))))).toThrow(RangeError);
  });

  test('is never written as minus zero', () => {
    expect(figure('-0.001').toFixed(2)).toBe('0.00');
    expect(figure('-12.5').toFixed(2)).toBe('-12.50');
  });

  test('adds up products', () => {
    const products = ['1.5', '2.25'].map((text) => ({ amount: Fraction.parse(text), factor: Fraction.of(1, 3) }));
    expect(Figure.sumOfProducts(products).compare(figure('1.25'))).toBe(0);
    expect(Figure.sumOfProducts([])).toBe(Figure.ZERO);
  });

  test('does what exact fractions do', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        const [x, y, z] = [a, b, c].map((value) => Figure.of(value)) as [Figure, Figure, Figure];
        const exact = c.isZero() ? a.minus(b).times(b) : a.minus(b).times(b).dividedBy(c);
        const figured = c.isZero() ? x.minus(y).times(y) : x.minus(y).times(y).dividedBy(z);
        expect(figured.toFixed(6)).toBe(exact.toFixed(6));
        expect(figured.compare(Figure.of(exact))).toBe(0);
        expect(x.compare(y)).toBe(a.compare(b));
        expect(Figure.max(x, y).toFixed(9)).toBe(Fraction.max(a, b).toFixed(9));
        expect(Figure.min(x, y).toFixed(9)).toBe(Fraction.min(a, b).toFixed(9));
      }),
    );
  });
});
