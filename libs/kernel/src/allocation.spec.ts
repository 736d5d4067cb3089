import { Allocation, type FundingLine } from './allocation.js';
import { Fraction } from './fraction.js';
import type { FundingType } from './funding-type.js';
import { plainDate } from './plain-date.js';

interface Sample {
  start: string;
  end: string;
  amount: string;
  split?: Partial<Record<FundingType, string>>;
  lines?: FundingLine[];
}

function allocationOf({ start, end, amount, split = { advocacy: '1' }, lines }: Sample): Allocation {
  const shares = Object.entries(split).map(([type, share]) => [type as FundingType, Fraction.parse(share)] as const);
  return new Allocation({
    start: plainDate(start),
    end: plainDate(end),
    amount: Fraction.parse(amount),
    allocation: lines === undefined ? 'days' : 'budget_lines',
    typeSplit: new Map(lines === undefined ? shares : []),
    budgetLines: lines ?? [],
  });
}

const line = (year: number, type: FundingType, amount: string): FundingLine => ({ year, type, amount: Fraction.parse(amount) });
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
    const shared = allocationOf({ ...threeYears, split: { core: '0.25', advocacy: '0.75' } }).in(2023);
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
  const lines = [line(2022, 'core', '100'), line(2024, 'core', '150'), line(2024, 'advocacy', '50')];
  const allocation = allocationOf({ start: '2022-12-01', end: '2024-06-28', amount: '300', lines });

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
