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
import { computeGapReport, formatGapReport, readGapInput, type GapReportJson } from './index.js';

/** What the format allows although it looks odd. */
function reportOf(changes: Loose): GapReportJson {
  return formatGapReport(computeGapReport(readGapInput(smallPortfolio(changes))));
}

test('lists may be empty', () => {
  const bare = { intermediaries: [], donors: [], settings: { planning_rates: [], spot_rates: [] } };
  expect(reportOf(bare).total.need).toBe('0.00');
});

test('every object may carry a note, of any kind', () => {
  const _note = { free: ['comment'] };
  const portfolio = smallPortfolio({
    settings: { _note, stage_probability: { ...smallPortfolio().settings.stage_probability, _note } },
    networks: [network('G', 'global', { _note }), network('R', 'regional')],
    needs: [need({ _note })],
    grants: [
      grant({ _note, tranches: [{ amount: '1', _note }] }),
      proposal('invited', { id: 'B', probability_override: { value: '0', expires_on: '2023-01-01', _note } }),
    ],
    subgrants: [subgrant({ _note, lines: [{ year: 2023, type: 'core', amount: '1', _note }] })],
  });
  expect(() => readGapInput({ ...portfolio, _note })).not.toThrow();
});

test('an optional field may be absent or null', () => {
  const empty = {
    type_split: { core: '1' },
    budget_lines: null,
    contract_rate: null,
    tranches: null,
    probability_override: null,
  };
  expect(reportOf({ grants: [grant(empty)] })).toEqual(reportOf({ grants: [grant()] }));
});

test('the field of the other allocation may be empty', () => {
  const lines = [{ year: 2023, type: 'core', amount: '1200' }];
  const byLines = grant({ allocation: 'budget_lines', type_split: {}, budget_lines: lines });
  expect(reportOf({ grants: [byLines] }).total).toEqual(reportOf({ grants: [grant({ budget_lines: [] })] }).total);
});

test('several lines of one year and type are added', () => {
  const lines = ['500', '700'].map((amount) => ({ year: 2023, type: 'core', amount }));
  const report = reportOf({ grants: [grant({ allocation: 'budget_lines', type_split: null, budget_lines: lines })] });
  expect(report.native_by_year.A).toEqual([{ year: 2023, amount: '1200.00' }]);
});

test('a lost grant may be signed or not, and needs no rate', () => {
  const lost = (changes: Loose) => dollarGrant({ stage: 'withdrawn', currency: 'KES', ...changes });
  expect(() => reportOf({ grants: [lost({ signed_on: null }), lost({ id: 'B' })] })).not.toThrow();
});

test('a need of another year needs no rate', () => {
  expect(() => reportOf({ needs: [need({ year: 2024, currency: 'KES' })] })).not.toThrow();
});

test('where nothing is outstanding no spot rate is needed', () => {
  const tranches = [{ amount: '1200', received: '2022-12-31', rate: '0.7' }];
  const report = reportOf({
    settings: { spot_rates: [] },
    grants: [dollarGrant({ fx_method: 'weighted_receipts', tranches })],
  });
  expect(report.effective_rates).toEqual({ A: '0.700000' });
});

test('a donor may have the code of an intermediary', () => {
  const donors = [{ code: 'H', name: 'Host that gives', ultimate_sources: { X: '1' } }];
  expect(reportOf({ donors, grants: [grant({ donor: 'H' })] }).concentration.immediate_donor.largest).toBe('H');
});

test('a code may be a word that objects know, and case counts', () => {
  const networks = [network('constructor', 'global'), network('toString', 'national'), network('tostring', 'national')];
  const report = reportOf({ networks, grants: [grant({ recipient: 'constructor' })] });
  expect(Object.keys(report.by_network)).toEqual(['constructor', 'toString', 'tostring']);
  expect(Object.values(report.by_network)[0]!.committed.funding).toBe('1200.00');
});

test('a source may hold nothing', () => {
  const donors = [{ code: 'D1', name: 'Donor', ultimate_sources: { X: '1.00', Y: '0' } }];
  expect(reportOf({ donors, grants: [grant()] }).concentration.ultimate_source.amounts).toEqual({ X: '1200.00' });
});

test('the report day may lie outside the report year', () => {
  expect(reportOf({ settings: { as_of: '2025-01-01' }, grants: [grant()] }).total.committed.consolidated_external).toBe(
    '1200.00',
  );
});

test('both days may be the same', () => {
  expect(() => reportOf({ settings: { baseline_as_of: '2023-06-30' } })).not.toThrow();
});

test('a source can be passed on to the last thousandth', () => {
  const all = subgrant({ lines: [{ year: 2023, type: 'core', amount: '1200.000' }] });
  const report = reportOf({ grants: [grant()], subgrants: [all] });
  expect(report.concentration.per_network_root_donor.G!.amounts).toEqual({});
  expect(report.concentration.per_network_root_donor.R!.amounts).toEqual({ D1: '1200.00' });
});

test('a name has 200 characters, however many bytes they take', () => {
  expect(() => reportOf({ networks: [network('G', 'global', { name: '🌍'.repeat(200) })] })).not.toThrow();
});
