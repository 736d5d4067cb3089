import type { Loose } from '../../../../test/support/acceptance-documents.js';
import { grant, proposal, smallPortfolio } from '../../../../test/support/small-portfolio.js';
import { computeGapReport, formatGapReport, readGapInput } from './index.js';

function cliffOf(...grants: Loose[]) {
  return formatGapReport(computeGapReport(readGapInput(smallPortfolio({ grants })))).cliff;
}

describe('the cliff', () => {
  test('starts on the day after the report day', () => {
    const lastDay = grant({ start: '2023-06-30', end: '2023-07-01', amount: '10' });
    expect(cliffOf(lastDay).window_1_total).toBe('5.00');
  });

  test('shows secured grants alone, also those without money in a window', () => {
    const over = grant({ id: 'B', stage: 'closed', start: '2022-01-01', end: '2022-12-31' });
    expect(cliffOf(grant(), over, proposal('invited', { id: 'C' })).window_2_by_grant).toEqual({ A: '0.00', B: '0.00' });
  });

  test('rises when more money is to come', () => {
    const rising = grant({ start: '2024-01-01', end: '2025-06-30', amount: '547' });
    expect(cliffOf(rising)).toMatchObject({ window_1_total: '182.00', window_2_total: '365.00', drop: '-1.005495' });
  });

  test('lists what ends after the report day and until the last day of the first window', () => {
    const ending = (id: string, end: string) => grant({ id, start: '2022-01-01', end });
    const cliff = cliffOf(
      ending('today', '2023-06-30'),
      ending('tomorrow', '2023-07-01'),
      ending('last', '2024-06-30'),
      ending('later', '2024-07-01'),
    );
    expect(cliff.grants_ending_within_12_months).toEqual(['tomorrow', 'last']);
  });

  test('takes external money only: what is passed on stays with its grant', () => {
    expect(cliffOf(grant({ start: '2023-07-01', end: '2024-06-30' })).window_1_by_grant).toEqual({ A: '1200.00' });
  });
});
