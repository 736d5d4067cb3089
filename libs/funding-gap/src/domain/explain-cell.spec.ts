import { acceptanceDocument } from '../../../../test/support/acceptance-documents.js';
import { grant, proposal, smallPortfolio } from '../../../../test/support/small-portfolio.js';
import { explainCell, readGapInput } from './index.js';

const example = readGapInput(acceptanceDocument('gap/input.json'));

describe('the explanation of a cell', () => {
  test('shows what came in, what was passed on and at which rate', () => {
    const { contributions, funding, gap } = explainCell(example, 'R', 'core', 'committed');
    const shown = contributions.map(({ kind, amount, rate }) => [kind, amount, rate.rate]);
    expect(shown).toEqual([
      ['subgrant_in', '45644.44', '0.912889'],
      ['subgrant_out', '-10954.67', '0.912889'],
    ]);
    expect([funding, gap]).toEqual(['34689.78', '85310.22']);
  });

  test('shows how a rate was made of receipts and a spot rate', () => {
    const [received] = explainCell(example, 'G', 'core', 'committed').contributions;
    expect(received!.rate).toEqual({
      method: 'weighted_receipts',
      rate: '0.912889',
      receipts: [
        { receivedOn: '2022-02-15', amount: '280000.00', bankRate: '0.88000000' },
        { receivedOn: '2023-02-20', amount: '320000.00', bankRate: '0.93500000' },
      ],
      atSpot: { amount: '300000.00', spotRate: '0.92000000', spotDatedOn: '2023-06-30' },
    });
  });

  test('shows the days of a grant and the probability of a proposal', () => {
    const { contributions } = explainCell(example, 'N', 'service_delivery', 'expected');
    expect(contributions).toMatchObject([
      {
        kind: 'grant',
        grant: 'P1',
        allocated: '22622.95',
        basis: { method: 'days', typeShare: '0.750000', daysInYear: 92, daysOfGrant: 366 },
        weight: { value: '0.350000', reason: 'stage_probability' },
        amount: '7284.59',
      },
    ]);
  });

  test('shows the fee of a host', () => {
    const { contributions } = explainCell(example, 'N', 'core', 'committed');
    expect(contributions).toMatchObject([
      { kind: 'subgrant_in', subgrant: 'S2', viaHost: 'H', line: '12000.00', feeRate: '0.100000', amount: '9859.20' },
    ]);
  });

  test('shows the version of the need that is in force and its planning rate', () => {
    expect(explainCell(example, 'G', 'core', 'committed').need).toEqual({
      version: { amount: '300000.00', currency: 'EUR', adoptedOn: '2022-11-15' },
      planningRate: '1.00000000',
      amount: '300000.00',
    });
    expect(explainCell(example, 'N', 'core', 'committed').need).toMatchObject({
      version: { amount: '40000.00', currency: 'USD' },
      planningRate: '0.93000000',
      amount: '37200.00',
    });
  });

  test('says that no need was stated', () => {
    const input = readGapInput(smallPortfolio({ grants: [grant()] }));
    const { need, surplus } = explainCell(input, 'G', 'core', 'committed');
    expect(need).toEqual({ version: null, planningRate: null, amount: '0.00' });
    expect(surplus).toBe('1200.00');
  });

  test('says why a grant counts with its weight', () => {
    const override = { value: '0.5', expires_on: '2023-06-30' };
    const input = readGapInput(smallPortfolio({ grants: [proposal('invited', { probability_override: override })] }));
    const reasons = (['expected', 'optimistic'] as const).map((band) => explainCell(input, 'G', 'core', band).contributions[0]!);
    expect(reasons).toMatchObject([{ weight: { reason: 'override' } }, { weight: { reason: 'whole' } }]);
    expect(explainCell(input, 'G', 'core', 'committed').contributions).toEqual([]);
  });

  test('can be sent as JSON', () => {
    expect(() => JSON.stringify(explainCell(example, 'G', 'advocacy', 'optimistic'))).not.toThrow();
  });
});
