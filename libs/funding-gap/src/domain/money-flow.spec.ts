import { Allocation } from '#kernel';
import type { Loose } from '../../../../test/support/acceptance-documents.js';
import { grant, network, smallPortfolio, subgrant } from '../../../../test/support/small-portfolio.js';
import { readGapInput } from './index.js';
import { moneyFlow } from './money-flow.js';

const networks = [network('G', 'global'), network('R', 'regional'), network('N', 'national')];
const line = (amount: string, type = 'core') => ({ year: 2023, type, amount });

function flowOf(subgrants: Loose[]) {
  const input = readGapInput(smallPortfolio({ networks, grants: [grant()], subgrants }));
  const { external, holdings, leakage } = moneyFlow(new Allocation(input.grants[0]!), input.subgrants, 2023);
  const kept = Object.fromEntries(holdings.map(({ network: code, type, amount }) => [`${code} ${type}`, amount.toFixed(2)]));
  return { external: external.toFixed(2), kept, leakage: leakage.toFixed(2) };
}

describe('the money of a grant', () => {
  test('stays with its recipient when none is passed on', () => {
    expect(flowOf([])).toEqual({ external: '1200.00', kept: { 'G core': '1200.00' }, leakage: '0.00' });
  });

  test('leaves the giver whole and arrives less the fee of the host', () => {
    expect(flowOf([subgrant({ via_host: 'H', host_fee_rate: '0.10' })])).toEqual({
      external: '1200.00',
      kept: { 'G core': '600.00', 'R core': '540.00' },
      leakage: '60.00',
    });
  });

  test('goes on from there', () => {
    const first = subgrant({ via_host: 'H', host_fee_rate: '0.10' });
    const second = subgrant({ id: 'S2', parent_subgrant: 'S', from: 'R', to: 'N', lines: [line('540')] });
    expect(flowOf([first, second]).kept).toEqual({ 'G core': '600.00', 'N core': '540.00' });
  });

  test('leaks as a whole when it goes to an intermediary', () => {
    expect(flowOf([subgrant({ to: 'H' })])).toMatchObject({ kept: { 'G core': '600.00' }, leakage: '600.00' });
  });

  test('adds several lines of one year and type, and ignores other years', () => {
    const twice = subgrant({ lines: [line('100'), line('200'), line('0', 'advocacy')] });
    expect(flowOf([twice]).kept).toEqual({ 'G core': '900.00', 'R core': '300.00' });
  });
});
