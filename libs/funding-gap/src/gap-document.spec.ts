import { plainDate } from '#kernel';
import { gapDocument, type PortfolioRecords } from './gap-document.js';
import { computeReport } from './gap-tasks.js';

const QUESTION = {
  reportYear: 2023,
  asOfOn: plainDate('2023-06-30'),
  baselineYear: 2022,
  baselineAsOfOn: plainDate('2022-12-31'),
};

const network = (code: string) => ({ code, name: code, level: 'national' as const, user_led: true, unrestricted_reserve: '0' });
const passedOn = (id: string, parent: string | null, from: string, to: string, more = {}) => ({
  id,
  root_grant: 'A',
  parent_subgrant: parent,
  from,
  to,
  via_host: null,
  host_fee_rate: '0',
  currency: 'USD',
  lines: [{ year: 2023, type: 'core' as const, amount: '100' }],
  ...more,
});

/** A grant to G of which 100 go on along G → R → N → G2, everything a network of the register. */
function records(inside: string[], more: Partial<PortfolioRecords> = {}): PortfolioRecords {
  const probabilities = { prospect: '0', qualified: '0', invited: '0', submitted: '0', negotiation: '0', approved_unsigned: '0' };
  return {
    money: { version: 1, reportingCurrency: 'EUR', stageProbabilities: probabilities },
    planningRates: [{ year: 2023, currency: 'USD', rate: '1' }],
    spotRates: [{ currency: 'USD', date: plainDate('2022-01-01'), rate: '1' }],
    networks: inside.map(network),
    donors: [{ code: 'D', name: 'Donor', ultimate_sources: { D: '1' } }],
    needs: [],
    grants: [
      {
        id: 'A',
        donor: 'D',
        recipient: 'G',
        stage: 'active',
        signed_on: plainDate('2022-01-01'),
        probability_override: null,
        currency: 'USD',
        amount: '1000',
        start: plainDate('2023-01-01'),
        end: plainDate('2023-12-31'),
        allocation: 'days',
        type_split: { core: '1' },
        budget_lines: null,
        fx_method: 'spot',
        contract_rate: null,
        tranches: [],
      },
    ],
    subgrants: [
      passedOn('S3', 'S2', 'N', 'G2'),
      passedOn('S1', null, 'G', 'R'),
      passedOn('S2', 'S1', 'R', 'N', { via_host: 'H', host_fee_rate: '0.1' }),
    ],
    names: new Map([
      ['N', 'National'],
      ['R', 'Regional'],
      ['H', 'Host'],
    ]),
    ...more,
  };
}

describe('the records cut to a scope', () => {
  test('with everybody inside nothing is left out', () => {
    const { subgrants, intermediaries } = gapDocument(records(['G', 'R', 'N', 'G2']), QUESTION);
    expect(subgrants.map(({ id }) => id)).toEqual(['S3', 'S1', 'S2']);
    expect(intermediaries).toEqual([{ code: 'H', name: 'Host' }]);
  });

  test('what is passed on to a network outside leaves as a whole, with no fee apart, and is not followed when it returns', () => {
    const document = gapDocument(records(['G', 'R', 'G2']), QUESTION);
    expect(document.subgrants.map(({ id, via_host, host_fee_rate }) => ({ id, via_host, host_fee_rate }))).toEqual([
      { id: 'S1', via_host: null, host_fee_rate: '0' },
      { id: 'S2', via_host: null, host_fee_rate: '0' },
    ]);
    expect(document.intermediaries).toEqual([{ code: 'N', name: 'National' }]);
    expect(computeReport(document).total.committed).toMatchObject({
      consolidated_external: '1000.00',
      leakage_to_intermediaries: '100.00',
      funding: '900.00',
    });
  });

  test('a grant to a network outside is left out with everything that is passed on from it', () => {
    const document = gapDocument(records(['R', 'N', 'G2']), QUESTION);
    expect(document).toMatchObject({ grants: [], subgrants: [], donors: [], intermediaries: [] });
    expect(document.settings).toMatchObject({ planning_rates: [], spot_rates: [] });
    expect(computeReport(document).total.committed.consolidated_external).toBe('0.00');
  });

  test('of the spot rates only those are kept that hold on the report day and on the baseline day', () => {
    const dates = ['2022-01-01', '2022-12-30', '2023-06-01', '2023-06-29', '2023-07-01'];
    const spotRates = dates.map((date) => ({ currency: 'USD', date: plainDate(date), rate: '1' }));
    const { settings } = gapDocument(
      records(['G'], { spotRates: [...spotRates, { currency: 'KES', date: plainDate('2022-01-01'), rate: '1' }] }),
      QUESTION,
    );
    expect(settings.spot_rates.map(({ date }) => date)).toEqual(['2022-12-30', '2023-06-29']);
  });
});

test('what cannot be computed is said by the codes of the records', () => {
  const without = (part: Partial<PortfolioRecords>) => () => computeReport(gapDocument(records(['G'], part), QUESTION));
  expect(without({ spotRates: [] })).toThrow(
    'The report cannot be compiled: in the spot rates there is no rate for USD on or before 2023-06-30, which grant A needs.',
  );
  const need = {
    network: 'G',
    type: 'core' as const,
    year: 2023,
    currency: 'KES',
    amount: '1',
    adopted_on: plainDate('2023-01-01'),
  };
  expect(without({ needs: [need] })).toThrow('there is no rate for KES in 2023, which the need of G for core needs.');
});
