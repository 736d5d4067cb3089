import { DecodeError } from '#kernel';
import type { Loose } from '../../../../test/support/acceptance-documents.js';
import {
  dollarGrant,
  grant,
  need,
  network,
  proposal,
  smallPortfolio,
  subgrant,
} from '../../../../test/support/small-portfolio.js';
import { readGapInput } from './index.js';

/** Every error of the format, each in an input that is valid but for it, and the field that the message names. */
type Case = [rule: string, field: string, changes: Loose];

const withGrant = (changes: Loose): Loose => ({ grants: [grant(changes)] });
const withSubgrant = (changes: Loose): Loose => ({ grants: [grant()], subgrants: [subgrant(changes)] });
const lines = (...amounts: [number, string, string][]) => amounts.map(([year, type, amount]) => ({ year, type, amount }));
const byLines = (budget_lines: Loose, changes: Loose = {}) =>
  withGrant({ allocation: 'budget_lines', type_split: null, budget_lines, ...changes });
const three = [network('G', 'global'), network('R', 'regional'), network('N', 'national')];
const chain = (changes: Loose): Loose => ({
  networks: three,
  grants: [grant()],
  subgrants: [subgrant(), subgrant({ id: 'S2', parent_subgrant: 'S', from: 'R', to: 'N', ...changes })],
});
const usd = { year: 2023, currency: 'USD', rate: '0.9' };
const spot = { currency: 'USD', date: '2022-12-30', rate: '0.8' };

const settings: Case[] = [
  ['a currency is three capital letters', 'settings.reporting_currency', { settings: { reporting_currency: 'eur' } }],
  ['a year is a number', 'settings.report_year', { settings: { report_year: '2023' } }],
  ['a year is whole', 'settings.report_year', { settings: { report_year: 2023.5 } }],
  ['a year lies before 2200', 'settings.report_year', { settings: { report_year: 2200 } }],
  ['a year lies after 1969', 'settings.baseline_year', { settings: { baseline_year: 1969 } }],
  ['a date is a real day', 'settings.as_of', { settings: { as_of: '2023-02-29' } }],
  ['a date is written YYYY-MM-DD', 'settings.as_of', { settings: { as_of: '2023-6-30' } }],
  ['the baseline year is before the report year', 'settings.baseline_year', { settings: { baseline_year: 2023 } }],
  ['the baseline day is not after the report day', 'settings.baseline_as_of', { settings: { baseline_as_of: '2023-07-01' } }],
  ['each stage has a probability', 'settings.stage_probability.prospect', { settings: { stage_probability: {} } }],
  ['one planning rate a year and currency', 'settings.planning_rates[1]', { settings: { planning_rates: [usd, usd] } }],
  [
    'no planning rate for the reporting currency',
    'settings.planning_rates[0].currency',
    { settings: { planning_rates: [{ ...usd, currency: 'EUR' }] } },
  ],
  ['a rate is above 0', 'settings.planning_rates[0].rate', { settings: { planning_rates: [{ ...usd, rate: '0.00' }] } }],
  [
    'a rate has 8 decimals',
    'settings.planning_rates[0].rate',
    { settings: { planning_rates: [{ ...usd, rate: '0.123456789' }] } },
  ],
  ['one spot rate a currency and day', 'settings.spot_rates[1]', { settings: { spot_rates: [spot, spot] } }],
  [
    'no spot rate for the reporting currency',
    'settings.spot_rates[0].currency',
    { settings: { spot_rates: [{ ...spot, currency: 'EUR' }] } },
  ],
];

const rates: Case[] = [
  ['a need of the year has a planning rate', 'settings.planning_rates', { needs: [need({ currency: 'KES' })] }],
  [
    'a version that loses has one too',
    'settings.planning_rates',
    { needs: [need({ currency: 'KES', adopted_on: '2022-01-01' }), need()] },
  ],
  [
    'a version that is still to come has one too',
    'settings.planning_rates',
    { needs: [need({ currency: 'KES', adopted_on: '2024-01-01' })] },
  ],
  [
    'a grant has a planning rate, also with a contract rate',
    'settings.planning_rates',
    { grants: [dollarGrant({ currency: 'KES', fx_method: 'contract', contract_rate: '0.5' })] },
  ],
  [
    'a planning rate of another year does not do',
    'settings.planning_rates',
    { settings: { planning_rates: [{ ...usd, year: 2022 }] }, grants: [dollarGrant()] },
  ],
  ['a spot grant has a spot rate', 'settings.spot_rates', { settings: { spot_rates: [] }, grants: [dollarGrant()] }],
  [
    'also in the pipeline',
    'settings.spot_rates',
    { settings: { spot_rates: [] }, grants: [dollarGrant({ stage: 'invited', signed_on: null })] },
  ],
  [
    'also when it is signed later',
    'settings.spot_rates',
    { settings: { spot_rates: [] }, grants: [dollarGrant({ signed_on: '2024-01-01' })] },
  ],
  [
    'a spot rate of a later day does not do',
    'settings.spot_rates',
    { settings: { spot_rates: [{ ...spot, date: '2023-07-01' }] }, grants: [dollarGrant()] },
  ],
  [
    'what was secured on the baseline day has a spot rate then',
    'settings.spot_rates',
    { settings: { spot_rates: [{ ...spot, date: '2023-01-01' }] }, grants: [dollarGrant()] },
  ],
  [
    'outstanding money has a spot rate',
    'settings.spot_rates',
    { settings: { spot_rates: [] }, grants: [dollarGrant({ fx_method: 'weighted_receipts' })] },
  ],
  [
    'money outstanding on the baseline day has one then',
    'settings.spot_rates',
    {
      settings: { spot_rates: [] },
      grants: [
        dollarGrant({ fx_method: 'weighted_receipts', tranches: [{ amount: '1200', received: '2023-01-01', rate: '1' }] }),
      ],
    },
  ],
];

const parties: Case[] = [
  ['there is at least one network', 'networks', { networks: [] }],
  ['a network code is unique', 'networks[1].code', { networks: [network('G', 'global'), network('G', 'global')] }],
  ['a code begins with a letter', 'networks[0].code', { networks: [network('1G', 'global')] }],
  ['a code has at most 80 characters', 'networks[0].code', { networks: [network('G'.repeat(81), 'global')] }],
  ['a name is not only blanks', 'networks[0].name', { networks: [network('G', 'global', { name: ' \t' })] }],
  ['a name has at most 200 characters', 'networks[0].name', { networks: [network('G', 'global', { name: 'é'.repeat(201) })] }],
  ['a level is one of three', 'networks[0].level', { networks: [network('G', 'local')] }],
  ['user-led is true or false', 'networks[0].user_led', { networks: [network('G', 'global', { user_led: 'yes' })] }],
  ['money is text', 'networks[0].unrestricted_reserve', { networks: [network('G', 'global', { unrestricted_reserve: 5 })] }],
  [
    'an intermediary code is unique',
    'intermediaries[1].code',
    {
      intermediaries: [
        { code: 'H', name: 'H' },
        { code: 'H', name: 'H' },
      ],
    },
  ],
  ['also against networks', 'intermediaries[0].code', { intermediaries: [{ code: 'G', name: 'H' }] }],
  ['a donor code is unique', 'donors[1].code', { donors: [donor(), donor()] }],
  ['a donor is no network', 'donors[0].code', { donors: [donor({ code: 'G' })] }],
  [
    'source shares add up to 1',
    'donors[0].ultimate_sources',
    { donors: [donor({ ultimate_sources: { X: '0.33', Y: '0.66' } })] },
  ],
  ['a donor has a source', 'donors[0].ultimate_sources', { donors: [donor({ ultimate_sources: {} })] }],
  ['a share is at most 1', 'donors[0].ultimate_sources.X', { donors: [donor({ ultimate_sources: { X: '1.1' } })] }],
  ['a source is a code', 'donors[0].ultimate_sources._note', { donors: [donor({ ultimate_sources: { X: '1', _note: 'no' } })] }],
  ['a need has a known network', 'needs[0].network', { needs: [need({ network: 'N' })] }],
  ['a need has a type', 'needs[0].type', { needs: [need({ type: 'other' })] }],
  ['one version of a need a day', 'needs[1].adopted_on', { needs: [need(), need({ amount: '3' })] }],
  ['also of another year', 'needs[1].adopted_on', { needs: [need({ year: 2030 }), need({ year: 2030 })] }],
];

const grants: Case[] = [
  ['an id is unique', 'grants[1].id', { grants: [grant(), grant()] }],
  ['the donor is known', 'grants[0].donor', withGrant({ donor: 'D2' })],
  ['the recipient is a network', 'grants[0].recipient', withGrant({ recipient: 'H' })],
  ['the stage is known', 'grants[0].stage', withGrant({ stage: 'won' })],
  ['a secured grant was signed', 'grants[0].signed_on', withGrant({ signed_on: null })],
  ['a pipeline grant was not', 'grants[0].signed_on', { grants: [proposal('invited', { signed_on: '2023-01-01' })] }],
  ['a secured grant has no override', 'grants[0].probability_override', withGrant({ probability_override: override() })],
  ['a lost grant has none', 'grants[0].probability_override', withGrant({ stage: 'lapsed', probability_override: override() })],
  [
    'an override is a share',
    'grants[0].probability_override.value',
    { grants: [proposal('invited', { probability_override: override({ value: '2' }) })] },
  ],
  [
    'an override expires',
    'grants[0].probability_override.expires_on',
    { grants: [proposal('invited', { probability_override: override({ expires_on: null }) })] },
  ],
  ['an amount is above 0', 'grants[0].amount', withGrant({ amount: '0.00' })],
  ['money has no sign', 'grants[0].amount', withGrant({ amount: '-1' })],
  ['money has no leading zero', 'grants[0].amount', withGrant({ amount: '01' })],
  ['money has no exponent', 'grants[0].amount', withGrant({ amount: '1e3' })],
  ['money has no separator', 'grants[0].amount', withGrant({ amount: '1,200' })],
  ['money has digits after its point', 'grants[0].amount', withGrant({ amount: '1.' })],
  ['money has 3 decimals', 'grants[0].amount', withGrant({ amount: '1.0000' })],
  ['money has 15 digits', 'grants[0].amount', withGrant({ amount: '1'.repeat(16) })],
  ['a grant does not end before it starts', 'grants[0].end', withGrant({ end: '2022-12-31' })],
  ['the allocation is known', 'grants[0].allocation', withGrant({ allocation: 'months' })],
  ['days have a split', 'grants[0].type_split', withGrant({ type_split: null })],
  ['and not an empty one', 'grants[0].type_split', withGrant({ type_split: {} })],
  ['the split adds up to 1', 'grants[0].type_split', withGrant({ type_split: { core: '0.5', advocacy: '0.49999999' } })],
  ['the split knows three types', 'grants[0].type_split.other', withGrant({ type_split: { other: '1' } })],
  ['the split takes no note', 'grants[0].type_split._note', withGrant({ type_split: { core: '1', _note: 'all' } })],
  ['days have no budget lines', 'grants[0].budget_lines', withGrant({ budget_lines: lines([2023, 'core', '1200']) })],
  ['budget lines are there', 'grants[0].budget_lines', byLines(null)],
  ['and not empty', 'grants[0].budget_lines', byLines([])],
  ['budget lines have no split', 'grants[0].type_split', byLines(lines([2023, 'core', '1200']), { type_split: { core: '1' } })],
  ['budget lines add up to the amount', 'grants[0].budget_lines', byLines(lines([2023, 'core', '1199.999']))],
  ['a budget line lies in the years of the grant', 'grants[0].budget_lines[0].year', byLines(lines([2024, 'core', '1200']))],
  ['a foreign grant has a foreign method', 'grants[0].fx_method', withGrant({ currency: 'USD' })],
  ['a grant in the reporting currency has none', 'grants[0].fx_method', withGrant({ fx_method: 'spot' })],
  ['a contract has its rate', 'grants[0].contract_rate', { grants: [dollarGrant({ fx_method: 'contract' })] }],
  ['a contract rate is a rate, also when it is not used', 'grants[0].contract_rate', withGrant({ contract_rate: '0' })],
  ['a tranche is above 0', 'grants[0].tranches[0].amount', withGrant({ tranches: [{ amount: '0' }] })],
  ['a tranche condition is text', 'grants[0].tranches[0].condition', withGrant({ tranches: [{ amount: '1', condition: '' }] })],
  [
    'a receipt has the rate of the bank',
    'grants[0].tranches[0].rate',
    { grants: [dollarGrant({ fx_method: 'weighted_receipts', tranches: [{ amount: '1', received: '2023-01-01' }] })] },
  ],
  [
    'tranches do not exceed the award',
    'grants[0].tranches',
    { grants: [dollarGrant({ fx_method: 'weighted_receipts', tranches: [{ amount: '1200' }, { amount: '0.001' }] })] },
  ],
];

const subgrants: Case[] = [
  ['an id is unique', 'subgrants[1].id', { grants: [grant()], subgrants: [subgrant({ lines: [] }), subgrant({ lines: [] })] }],
  ['the root grant is known', 'subgrants[0].root_grant', withSubgrant({ root_grant: 'B' })],
  ['the parent is known', 'subgrants[0].parent_subgrant', withSubgrant({ parent_subgrant: 'S9' })],
  [
    'the parent has the same root grant',
    'subgrants[1].parent_subgrant',
    { ...chain({ root_grant: 'B' }), grants: [grant(), grant({ id: 'B' })] },
  ],
  ['a first sub-grant comes from the recipient', 'subgrants[0].from', withSubgrant({ from: 'R', to: 'G' })],
  ['a later one comes from the receiver of its parent', 'subgrants[1].from', chain({ from: 'G' })],
  ['it comes from a network', 'subgrants[0].from', withSubgrant({ from: 'H' })],
  [
    'nothing comes out of what left the family',
    'subgrants[1].from',
    { grants: [grant()], subgrants: [subgrant({ to: 'H' }), subgrant({ id: 'S2', parent_subgrant: 'S', from: 'H' })] },
  ],
  ['the receiver is known', 'subgrants[0].to', withSubgrant({ to: 'X' })],
  ['the host is an intermediary', 'subgrants[0].via_host', withSubgrant({ via_host: 'R' })],
  ['an intermediary needs no host', 'subgrants[0].via_host', withSubgrant({ to: 'H', via_host: 'H' })],
  ['a fee is below 1', 'subgrants[0].host_fee_rate', withSubgrant({ via_host: 'H', host_fee_rate: '1.0' })],
  ['a fee has a host', 'subgrants[0].host_fee_rate', withSubgrant({ host_fee_rate: '0.1' })],
  ['the currency is that of the root grant', 'subgrants[0].currency', withSubgrant({ currency: 'USD' })],
  [
    'a line lies in the years of the root grant',
    'subgrants[0].lines[0].year',
    withSubgrant({ lines: lines([2024, 'core', '1']) }),
  ],
  ['lines are there', 'subgrants[0].lines', withSubgrant({ lines: null })],
  ['a chain does not end where it started', 'subgrants[0].to', withSubgrant({ to: 'G' })],
  ['a chain does not come back to the recipient', 'subgrants[1].to', chain({ to: 'G', lines: [] })],
  [
    'parents do not go in circles',
    'subgrants[0].to',
    {
      grants: [grant()],
      subgrants: [
        subgrant({ id: 'S1', parent_subgrant: 'S2', from: 'G', to: 'R' }),
        subgrant({ id: 'S2', parent_subgrant: 'S1', from: 'R', to: 'G' }),
      ],
    },
  ],
  ['nor to themselves', 'subgrants[0].to', withSubgrant({ parent_subgrant: 'S', from: 'R', to: 'R' })],
  ['a grant gives no more than it has', 'subgrants[0].lines', withSubgrant({ lines: lines([2023, 'core', '1200.001']) })],
  ['of each type', 'subgrants[0].lines', withSubgrant({ lines: lines([2023, 'advocacy', '0.001']) })],
  [
    'not in many lines either',
    'subgrants[0].lines',
    withSubgrant({ lines: lines([2023, 'core', '700'], [2023, 'core', '500.001']) }),
  ],
  [
    'nor in many sub-grants',
    'subgrants[1].lines',
    {
      networks: three,
      grants: [grant()],
      subgrants: [subgrant(), subgrant({ id: 'S2', to: 'N', lines: lines([2023, 'core', '600.001']) })],
    },
  ],
  [
    'a sub-grant gives no more than arrived after the fee',
    'subgrants[1].lines',
    {
      ...chain({}),
      subgrants: [
        subgrant({ via_host: 'H', host_fee_rate: '0.1' }),
        subgrant({ id: 'S2', parent_subgrant: 'S', from: 'R', to: 'N', lines: lines([2023, 'core', '540.001']) }),
      ],
    },
  ],
  [
    'the limit is exact, not rounded',
    'subgrants[0].lines',
    {
      grants: [grant({ amount: '1000', start: '2023-12-31', end: '2024-01-02' })],
      subgrants: [subgrant({ lines: lines([2023, 'core', '333.334']) })],
    },
  ],
  [
    'sub-grants of lost grants are checked too',
    'subgrants[0].lines',
    { ...withSubgrant({ lines: lines([2023, 'core', '1201']) }), grants: [grant({ stage: 'declined' })] },
  ],
];

describe.each([
  ['settings', settings],
  ['required rates', rates],
  ['networks, intermediaries, donors and needs', parties],
  ['grants', grants],
  ['sub-grants', subgrants],
])('%s', (_, cases) => {
  test.each(cases)('%s: %s', (_rule, field, changes) => {
    expect(problemOf(smallPortfolio(changes)).path).toBe(field);
  });
});

describe('any object', () => {
  test.each(['settings', 'networks', 'intermediaries', 'donors', 'needs', 'grants', 'subgrants'])('%s is required', (field) => {
    const portfolio = smallPortfolio();
    delete portfolio[field];
    expect(problemOf(portfolio).message).toBe(`${field}: is required`);
  });

  test('has no field that is not in the tables', () => {
    expect(problemOf({ ...smallPortfolio(), notes: [] }).message).toBe('notes: is not a known field');
    expect(problemOf(smallPortfolio(withGrant({ title: 'x' }))).path).toBe('grants[0].title');
  });

  test('is an object', () => {
    for (const document of [null, [], 'text', 1]) expect(problemOf(document).message).toBe('the document must be an object');
    expect(problemOf(smallPortfolio({ grants: [null] })).message).toBe('grants[0]: must be an object');
  });
});

test('a message names the field and says what is wrong', () => {
  const portfolio = smallPortfolio(withGrant({ type_split: { core: '0.5' } }));
  expect(problemOf(portfolio).message).toBe('grants[0].type_split: shares must add up to 1');
});

function problemOf(portfolio: unknown): DecodeError {
  try {
    readGapInput(portfolio);
  } catch (error) {
    if (error instanceof DecodeError) return error;
    throw error;
  }
  throw new Error('the portfolio was read without an error');
}

function donor(changes: Loose = {}): Loose {
  return { code: 'D1', name: 'Donor', ultimate_sources: { X: '1' }, ...changes };
}

function override(changes: Loose = {}): Loose {
  return { value: '0.5', expires_on: '2024-01-01', ...changes };
}
