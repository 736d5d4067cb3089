import { plainDate } from '#kernel';
import { grant, smallPortfolio } from '../../../../test/support/small-portfolio.js';
import type { Loose } from '../../../../test/support/acceptance-documents.js';
import { Allocation } from './allocation.js';
import { readGapInput } from './index.js';

function allocationOf(changes: Loose): Allocation {
  return new Allocation(readGapInput(smallPortfolio({ grants: [grant(changes)] })).grants[0]!);
}

const threeYears = { start: '2022-07-01', end: '2025-06-30', amount: '240000' };

describe('by days', () => {
  test('both the first and the last day count', () => {
    const oneDayEach = allocationOf({ start: '2023-12-31', end: '2024-01-01', amount: '10' });
    expect(oneDayEach.years().map((year) => oneDayEach.totalIn(year).toFixed(2))).toEqual(['5.00', '5.00']);
  });

  test('a leap year has 366 days', () => {
    const allocation = allocationOf(threeYears);
    expect(allocation.totalIn(2023).toFixed(2)).toBe('79927.01');
    expect(allocation.totalIn(2024).toFixed(2)).toBe('80145.99');
  });

  test('types share each day', () => {
    const shared = allocationOf({ ...threeYears, type_split: { core: '0.25', advocacy: '0.75' } }).in(2023);
    expect([shared.core.toFixed(2), shared.advocacy.toFixed(2), shared.service_delivery.toFixed(2)]).toEqual([
      '19981.75',
      '59945.26',
      '0.00',
    ]);
  });

  test('nothing falls into a year in which the grant does not run', () => {
    expect(allocationOf(threeYears).totalIn(2026).isZero()).toBe(true);
  });

  test('a window takes its days', () => {
    const window = allocationOf(threeYears).totalBetween(plainDate('2023-07-01'), plainDate('2024-06-30'));
    expect(window.toFixed(2)).toBe('80145.99');
  });
});

describe('by budget lines', () => {
  const lines = [
    { year: 2022, type: 'core', amount: '100' },
    { year: 2024, type: 'core', amount: '150' },
    { year: 2024, type: 'advocacy', amount: '50' },
  ];
  const allocation = allocationOf({
    start: '2022-12-01',
    end: '2024-06-28',
    amount: '300',
    allocation: 'budget_lines',
    type_split: null,
    budget_lines: lines,
  });

  test('every year from start to end is there, also one without a line', () => {
    expect(allocation.years().map((year) => [year, allocation.totalIn(year).toFixed(2)])).toEqual([
      [2022, '100.00'],
      [2023, '0.00'],
      [2024, '200.00'],
    ]);
  });

  test('a window takes each line evenly over those days of its year on which the grant runs', () => {
    const half = allocation.totalBetween(plainDate('2024-03-31'), plainDate('2025-03-30'));
    expect(half.toFixed(2)).toBe('100.00');
    const december = allocation.totalBetween(plainDate('2022-12-22'), plainDate('2023-12-21'));
    expect(december.toFixed(2)).toBe('32.26');
  });
});
