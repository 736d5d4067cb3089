import fc from 'fast-check';
import { addDays, Fraction, FUNDING_TYPES, plainDate, totalOf } from '#kernel';
import { nativeAllocation } from './allocation.js';
import { type GrantFacts, grantProblem } from './grant-sums.js';

const GRANT: GrantFacts = {
  stage: 'signed',
  signedOn: '2023-01-01',
  currency: 'USD',
  amount: '900',
  startsOn: plainDate('2023-01-01'),
  endsOn: plainDate('2024-12-31'),
  allocation: 'budget_lines',
  typeShares: [],
  budgetLines: [
    { year: 2023, type: 'core', amount: '500.00' },
    { year: 2024, type: 'advocacy', amount: '400' },
  ],
  fxMethod: 'spot',
  contractRate: null,
  probabilityOverrideValue: null,
  probabilityOverrideExpiresOn: null,
  tranches: [],
};
const BY_DAYS: Partial<GrantFacts> = { allocation: 'days', budgetLines: [] };
const tranche = (amount: string, more: object = {}) => ({ amount, receivedOn: null, bankRate: null, cancelled: false, ...more });

describe('what the fields of a grant owe each other', () => {
  test('a grant that keeps every rule has no problem', () => {
    expect(grantProblem(GRANT, 'EUR')).toBeNull();
  });

  test.each<[string, Partial<GrantFacts>, string]>([
    ['an award of nothing', { amount: '0.000' }, '/amount'],
    ['an end before the start', { endsOn: plainDate('2022-12-31') }, '/endsOn'],
    ['secured without a signature', { signedOn: null }, '/signedOn'],
    ['signed in the pipeline', { stage: 'submitted' }, '/signedOn'],
    [
      'an override on what is secured',
      { probabilityOverrideValue: '0.5', probabilityOverrideExpiresOn: '2024-01-01' },
      '/probabilityOverride',
    ],
    ['no exchange for a foreign currency', { fxMethod: 'same_currency' }, '/fxMethod'],
    ['exchange in the reporting currency', { currency: 'EUR' }, '/fxMethod'],
    ['a contract without its rate', { fxMethod: 'contract' }, '/contractRate'],
    ['lines short of the award', { amount: '900.001' }, '/budgetLines'],
    ['a line in another year', { startsOn: plainDate('2024-01-01') }, '/budgetLines/0/year'],
    ['lines and shares', { typeShares: [{ type: 'core', share: '1' }] }, '/typeShares'],
    ['shares that are not whole', { ...BY_DAYS, typeShares: [{ type: 'core', share: '0.99999999' }] }, '/typeShares'],
    ['days and lines', { allocation: 'days', typeShares: [{ type: 'core', share: '1' }] }, '/budgetLines'],
    ['tranches above the award', { tranches: [tranche('500'), tranche('400.001')] }, '/amount'],
    [
      'a receipt without its rate',
      { fxMethod: 'weighted_receipts', tranches: [tranche('1', { receivedOn: '2023-02-01' })] },
      '/bankRate',
    ],
  ])('%s', (_, change, pointer) => {
    expect(grantProblem({ ...GRANT, ...change }, 'EUR')?.pointer).toBe(pointer);
  });

  test('a cancelled tranche counts for nothing', () => {
    expect(grantProblem({ ...GRANT, tranches: [tranche('900'), tranche('900', { cancelled: true })] }, 'EUR')).toBeNull();
  });
});

describe('the allocation of a grant', () => {
  test('by days the leap year has its 366th day', () => {
    const years = nativeAllocation({
      ...GRANT,
      ...BY_DAYS,
      amount: '240000',
      startsOn: plainDate('2022-07-01'),
      endsOn: plainDate('2025-06-30'),
      typeShares: [{ type: 'advocacy', share: '1' }],
      budgetLines: [],
      allocation: 'days',
    });
    expect([...years].map(([year, amounts]) => [year, amounts.advocacy.toFixed(2)])).toEqual([
      [2022, '40291.97'],
      [2023, '79927.01'],
      [2024, '80145.99'],
      [2025, '39635.04'],
    ]);
  });

  test('whatever is spread by days adds up to the award exactly, in every type', () => {
    const cents = fc.bigInt({ min: 1n, max: 10n ** 15n });
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: 15_000 }), fc.integer({ min: 0, max: 4000 }), (award, start, length) => {
        const startsOn = addDays(plainDate('1980-01-01'), start);
        const amount = Fraction.of(award, 1000n).toFixed(3);
        const shares = ['0.3', '0.45', '0.25'];
        const typeShares = FUNDING_TYPES.map((type, index) => ({ type, share: shares[index]! }));
        const years = nativeAllocation({
          ...GRANT,
          allocation: 'days',
          amount,
          startsOn,
          endsOn: addDays(startsOn, length),
          typeShares,
        });
        expect(Fraction.sum([...years.values()].map(totalOf)).equals(Fraction.parse(amount))).toBe(true);
      }),
    );
  });
});
