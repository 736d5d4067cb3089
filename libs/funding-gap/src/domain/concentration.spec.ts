import { Fraction } from '#kernel';
import { concentrationOf } from './concentration.js';
import { Figure } from './figure.js';

function concentration(amounts: Record<string, Fraction>) {
  return concentrationOf(new Map(Object.entries(amounts).map(([code, amount]) => [code, Figure.of(amount)])));
}

describe('concentration', () => {
  test('of one donor is 1', () => {
    const { hhi, effectiveNumber, largest } = concentration({ D1: Fraction.of(7) });
    expect([hhi!.toFixed(6), effectiveNumber!.toFixed(6), largest!.code]).toEqual(['1.000000', '1.000000', 'D1']);
  });

  test('of four equal donors is a quarter, as four donors', () => {
    const quarter = Fraction.of(1, 3);
    const { hhi, effectiveNumber } = concentration({ A: quarter, B: quarter, C: quarter, D: quarter });
    expect([hhi!.toFixed(6), effectiveNumber!.toFixed(6)]).toEqual(['0.250000', '4.000000']);
  });

  test('stands in code order, capitals before small letters', () => {
    const { amounts } = concentration({ a: Fraction.ONE, Z: Fraction.ONE, A10: Fraction.ONE, A2: Fraction.ONE });
    expect([...amounts.keys()]).toEqual(['A10', 'A2', 'Z', 'a']);
  });

  test('names the first in code order when two are equally large', () => {
    expect(concentration({ b: Fraction.of(1, 3), B: Fraction.of(2, 6), A: Fraction.of(1, 4) }).largest!.code).toBe('B');
  });

  test('leaves out what is exactly 0 and keeps what only prints as 0.00', () => {
    const { amounts } = concentration({ A: Fraction.ONE, B: Fraction.ZERO, C: Fraction.of(1, 1_000_000) });
    expect([...amounts.keys()]).toEqual(['A', 'C']);
  });

  test('of nothing is not applicable', () => {
    expect(concentration({ A: Fraction.ZERO })).toMatchObject({ largest: null, hhi: null, effectiveNumber: null });
  });
});
