import { Fraction, plainDate } from '#kernel';
import { amountsOf } from './allocation.js';
import { gridOf } from './budget-grid.js';
import { groupByOwner } from './income-at-risk.js';
import { overrideProblem } from './probability-override.js';

describe('a budget as a grid', () => {
  test('totals are worked out from the exact figures, not from the printed ones', () => {
    const third = Fraction.of(1, 3);
    const amounts = { core: third, advocacy: third, service_delivery: third };
    const grid = gridOf(new Map([[2024, amounts]]), (amount) => amount.toFixed(2));
    expect(grid.years[0]).toEqual({ year: 2024, core: '0.33', advocacy: '0.33', service_delivery: '0.33', total: '1.00' });
    expect(grid.total.total).toBe('1.00');
  });

  test('years stand in their order, whatever the order of the lines', () => {
    const line = (year: number) => ({ year, type: 'core' as const, amount: '1.5' });
    const grid = gridOf(amountsOf([line(2025), line(2024), line(2025)]), (amount) => amount.toFixed(1));
    expect(grid.years.map(({ year, core }) => [year, core])).toEqual([
      [2024, '1.5'],
      [2025, '3.0'],
    ]);
  });
});

describe('figures with their rows', () => {
  test('rows stand under who answers for them, also under nobody', () => {
    const row = (ownerId: string | null) => ({ ownerId, ownerName: ownerId });
    expect(groupByOwner([row('a'), row(null), row('a')]).map(({ ownerId, items }) => [ownerId, items.length])).toEqual([
      ['a', 2],
      [null, 1],
    ]);
  });
});

describe('a probability set by hand', () => {
  const until = (expiresOn: string) => overrideProblem({ expiresOn: plainDate(expiresOn) }, plainDate('2024-06-15'));

  test('holds for at most ninety days, today included', () => {
    expect([until('2024-06-15'), until('2024-09-13')]).toEqual([null, null]);
    expect(until('2024-09-14')?.pointer).toBe('/probabilityOverride/expiresOn');
    expect(until('2024-06-14')).not.toBeNull();
  });
});
