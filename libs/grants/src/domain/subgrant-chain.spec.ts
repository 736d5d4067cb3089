import fc from 'fast-check';
import { Fraction, plainDate } from '#kernel';
import { type ChainedSubgrant, depthOf, limitProblem, type RootGrant, subgrantProblem } from './subgrant-chain.js';

const NETWORKS = new Set(['G', 'R', 'N']);
const isNetwork = (id: string) => NETWORKS.has(id);
const ROOT: RootGrant = {
  recipientId: 'G',
  amount: '900',
  startsOn: plainDate('2023-01-01'),
  endsOn: plainDate('2024-12-31'),
  allocation: 'budget_lines',
  typeShares: [],
  budgetLines: [
    { year: 2023, type: 'core', amount: '500' },
    { year: 2024, type: 'core', amount: '400' },
  ],
};
const S1: ChainedSubgrant = {
  id: 'S1',
  parentId: null,
  fromId: 'G',
  toId: 'R',
  viaHostId: 'H',
  hostFeeRate: '0.1',
  lines: [{ year: 2023, type: 'core', amount: '200' }],
};
const subgrant = (more: Partial<ChainedSubgrant>, amount = '1'): ChainedSubgrant => ({
  ...S1,
  id: 'new',
  toId: 'N',
  viaHostId: null,
  hostFeeRate: '0',
  lines: [{ year: 2023, type: 'core', amount }],
  ...more,
});
const onward = (more: Partial<ChainedSubgrant>, amount = '1') => subgrant({ parentId: 'S1', fromId: 'R', ...more }, amount);
const pointerOf = (added: ChainedSubgrant) => subgrantProblem(added, [S1], ROOT, isNetwork)?.pointer ?? null;

describe('money passed on', () => {
  test('to the last cent that the line of the grant holds, and not one more', () => {
    expect(pointerOf(subgrant({}, '300'))).toBeNull();
    expect(pointerOf(subgrant({}, '300.001'))).toBe('/lines');
  });

  test('out of a sub-grant only what arrived after the fee', () => {
    expect(pointerOf(onward({}, '180'))).toBeNull();
    expect(pointerOf(onward({}, '180.001'))).toBe('/lines');
  });

  test('for each year and type apart', () => {
    expect(pointerOf(subgrant({ lines: [{ year: 2023, type: 'advocacy', amount: '1' }] }))).toBe('/lines');
    expect(pointerOf(subgrant({ lines: [{ year: 2025, type: 'core', amount: '1' }] }))).toBe('/lines/0/year');
  });

  test.each<[string, ChainedSubgrant, string]>([
    ['by somebody who does not hold it', subgrant({ fromId: 'R' }), '/fromId'],
    ['out of a sub-grant that is not there', subgrant({ parentId: 'nowhere' }), '/parentSubgrantId'],
    ['back to who passed it on', onward({ toId: 'G' }), '/toId'],
    ['to itself', subgrant({ toId: 'G' }), '/toId'],
    ['through a host inside the family', subgrant({ viaHostId: 'R' }), '/viaHostId'],
    ['through a host to somebody outside', subgrant({ toId: 'ALLY', viaHostId: 'H' }), '/viaHostId'],
    ['with a fee but no host', subgrant({ hostFeeRate: '0.1' }), '/hostFeeRate'],
    ['with a fee that takes everything', subgrant({ viaHostId: 'H', hostFeeRate: '1' }), '/hostFeeRate'],
  ])('is refused %s', (_, added, pointer) => {
    expect(pointerOf(added)).toBe(pointer);
  });

  test('that left the family goes no further', () => {
    const out = subgrant({ id: 'OUT', toId: 'ALLY' });
    const further = subgrant({ parentId: 'OUT', fromId: 'ALLY' });
    expect(subgrantProblem(further, [S1, out], ROOT, isNetwork)?.pointer).toBe('/parentSubgrantId');
  });

  test('has the depth of its chain', () => {
    const next = onward({ id: 'S2' });
    expect([S1, next].map((each) => depthOf(each, [S1, next]))).toEqual([1, 2]);
  });

  test('however it is split, all parts together fit if and only if their sum does', () => {
    const parts = fc.array(fc.bigInt({ min: 0n, max: 200_000n }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(parts, (thousandths) => {
        const given = thousandths.map((part, index) => subgrant({ id: `S${index}` }, Fraction.of(part, 1000n).toFixed(3)));
        const fits =
          Fraction.of(
            thousandths.reduce((sum, part) => sum + part, 0n),
            1000n,
          ).compare(Fraction.of(500)) <= 0;
        expect(limitProblem(given, ROOT) === null).toBe(fits);
      }),
    );
  });
});
