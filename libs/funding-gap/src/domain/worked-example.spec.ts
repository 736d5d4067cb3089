import { readFileSync } from 'node:fs';
import { acceptanceDocument } from '../../../../test/support/acceptance-documents.js';
import { computeGapReport, formatGapReport, readGapInput } from './index.js';

const input = () => acceptanceDocument('gap/input.json');
const report = formatGapReport(computeGapReport(readGapInput(input())));

/** The invented portfolio of test/acceptance/gap, figure by figure and letter by letter. */
describe('the worked example', () => {
  test('is printed exactly as expected', () => {
    const expected = readFileSync(new URL('../../../../test/acceptance/gap/expected.json', import.meta.url), 'utf8');
    expect(`${JSON.stringify(report, null, 1)}\n`).toBe(expected);
  });

  test('rates each grant by its own method', () => {
    expect(report.effective_rates).toEqual({ A1: '0.912889', A2: '1.000000', A3: '1.000000', P1: '0.920000' });
  });

  test('has external income, leakage, gap and coverage as reckoned by hand', () => {
    const { committed, expected, optimistic } = report.total;
    expect(committed.consolidated_external).toBe('417133.42');
    expect(expected.consolidated_external).toBe('426846.21');
    expect(optimistic.consolidated_external).toBe('444884.24');
    expect(committed.leakage_to_intermediaries).toBe('2738.67');
    expect([committed.gap, expected.gap, optimistic.gap]).toEqual(['438063.37', '428350.58', '410312.55']);
    expect(committed.coverage).toBe('0.478185');
  });

  test('grows by 40.08 %, and by 40.55 % at constant rates', () => {
    const { nominal, constant_rate, fx_effect_on_change } = report.outcome_4c;
    expect(nominal.total.growth).toBe('0.400796');
    expect(constant_rate.total.growth).toBe('0.405455');
    expect(fx_effect_on_change).toBe('-2566.67');
    expect(nominal.by_type.service_delivery!.growth).toBeNull();
  });

  test('falls off the cliff although only one small grant ends', () => {
    const { drop, grants_ending_within_12_months } = report.cliff;
    expect(drop).toBe('0.467527');
    expect(grants_ending_within_12_months).toEqual(['A3']);
  });

  test('rounds totals from exact totals, so the printed cells are a cent short', () => {
    const cents = (text: string) => BigInt(text.replace('.', ''));
    const printed = report.cells.reduce((sum, cell) => sum + cents(cell.committed.gap), 0n);
    expect(printed).toBe(43806336n);
    expect(cents(report.total.committed.gap)).toBe(43806337n);
  });
});

/** Figures that come out when one rule is forgotten. */
describe('the mistakes that must not be made', () => {
  const external = report.total.committed.consolidated_external;

  test.each([
    ['526680.09', 'sub-grants are not counted again'],
    ['417329.92', 'the end date counts'],
    ['417124.44', 'days are prorated, not calendar months'],
    ['419408.97', 'receipts keep the rate of the bank'],
    ['60000.00', 'an award is not booked in the year in which it starts'],
  ])('external income is not %s: %s', (wrong) => {
    expect(external).not.toBe(wrong);
  });

  test('a surplus in one cell does not fill the gap of another: 425,105.25 is the net position alone', () => {
    expect(report.total.committed.gap).not.toBe('425105.25');
    expect(report.total.committed.net_position_need_minus_funding).toBe('425105.25');
  });

  test('pipeline is not taken at 100 % in expected', () => {
    expect(report.total.expected.consolidated_external).not.toBe('444884.24');
  });

  test('rounded cells are not added up to 438,063.36', () => {
    expect(report.total.committed.gap).not.toBe('438063.36');
  });

  test.each(['814500.00', '854500.00'])('the need is not %s: the version in force on the report day counts', (wrong) => {
    expect(report.total.need).not.toBe(wrong);
    expect(report.total.need).toBe('839500.00');
  });
});
