import { plainDate } from '#kernel';
import type { Loose } from '../../../../test/support/acceptance-documents.js';
import { dollarGrant, grant, smallPortfolio } from '../../../../test/support/small-portfolio.js';
import { readGapInput } from './index.js';
import { RateTable, rateOn } from './rates.js';

const spot_rates = [
  { currency: 'USD', date: '2023-06-30', rate: '0.92' },
  { currency: 'USD', date: '2022-12-30', rate: '0.9375' },
  { currency: 'USD', date: '2023-07-01', rate: '7' },
];

function rateOf(changes: Loose, day: string): string {
  const input = readGapInput(smallPortfolio({ settings: { spot_rates }, grants: [changes] }));
  return rateOn(input.grants[0]!, plainDate(day), new RateTable(input.settings)).toFixed(6);
}

const weighted = (tranches: Loose) => dollarGrant({ amount: '900000', fx_method: 'weighted_receipts', tranches });
const receipts = [
  { amount: '280000', received: '2022-02-15', rate: '0.8800' },
  { amount: '320000', received: '2023-02-20', rate: '0.9350' },
  { amount: '300000', received: null },
];

describe('the rate of a grant', () => {
  test('is 1 in the reporting currency', () => {
    expect(rateOf(grant(), '2023-06-30')).toBe('1.000000');
  });

  test('is that of the contract', () => {
    expect(rateOf(dollarGrant({ fx_method: 'contract', contract_rate: '0.87654321' }), '2023-06-30')).toBe('0.876543');
  });

  test('is the spot rate dated latest on or before the day, in whatever order they stand', () => {
    expect(rateOf(dollarGrant(), '2022-12-30')).toBe('0.937500');
    expect(rateOf(dollarGrant(), '2023-06-29')).toBe('0.937500');
    expect(rateOf(dollarGrant(), '2023-06-30')).toBe('0.920000');
  });

  test('weighs receipts at the rate of the bank and the rest at spot', () => {
    expect(rateOf(weighted(receipts), '2023-06-30')).toBe('0.912889');
  });

  test('takes a receipt of a later day as outstanding', () => {
    expect(rateOf(weighted(receipts), '2022-12-31')).toBe('0.919611');
  });

  test('takes what no tranche speaks of as outstanding', () => {
    expect(rateOf(weighted(receipts.slice(0, 2)), '2023-06-30')).toBe('0.912889');
    expect(rateOf(weighted(null), '2023-06-30')).toBe('0.920000');
  });
});
