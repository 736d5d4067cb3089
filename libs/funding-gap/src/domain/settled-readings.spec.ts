import type { Loose } from '../../../../test/support/acceptance-documents.js';
import { dollarGrant, grant, need, proposal, smallPortfolio, subgrant } from '../../../../test/support/small-portfolio.js';
import { computeGapReport, formatGapReport, readGapInput, type GapReportJson } from './index.js';

function reportOf(changes: Loose): GapReportJson {
  return formatGapReport(computeGapReport(readGapInput(smallPortfolio(changes))));
}

function externalOf({ total }: GapReportJson): string[] {
  return [total.committed, total.expected, total.optimistic].map((band) => band.consolidated_external);
}

/** The nine readings of the format in which a rule could be understood in two ways. */
describe('settled readings', () => {
  describe('1: the bands are ordered', () => {
    test('in optimistic everything invited or later comes in whole', () => {
      for (const stage of ['invited', 'submitted', 'negotiation', 'approved_unsigned']) {
        const [committed, , optimistic] = externalOf(reportOf({ grants: [proposal(stage)] }));
        expect([stage, committed, optimistic]).toEqual([stage, '0.00', '1200.00']);
      }
    });

    test('a prospect or qualified lead counts in optimistic as in expected', () => {
      expect(externalOf(reportOf({ grants: [proposal('prospect')] }))).toEqual(['0.00', '60.00', '60.00']);
      expect(externalOf(reportOf({ grants: [proposal('qualified')] }))).toEqual(['0.00', '120.00', '120.00']);
    });

    test('a lead counts in optimistic with its override as well', () => {
      const probability_override = { value: '0.9', expires_on: '2023-12-31' };
      expect(externalOf(reportOf({ grants: [proposal('prospect', { probability_override })] }))).toEqual([
        '0.00',
        '1080.00',
        '1080.00',
      ]);
    });
  });

  describe('2: signed after the report day', () => {
    test('a grant that was signed later weighs nothing in any band', () => {
      const report = reportOf({ grants: [grant({ signed_on: '2023-07-01' })] });
      expect(externalOf(report)).toEqual(['0.00', '0.00', '0.00']);
      expect(report.cliff.window_1_by_grant).toEqual({});
    });

    test('it still shows its rate and its years', () => {
      const report = reportOf({ grants: [grant({ signed_on: '2023-07-01' })] });
      expect(report.effective_rates).toEqual({ A: '1.000000' });
      expect(report.native_by_year).toEqual({ A: [{ year: 2023, amount: '1200.00' }] });
    });

    test('a grant that was signed on the report day counts', () => {
      expect(externalOf(reportOf({ grants: [grant({ signed_on: '2023-06-30' })] }))[0]).toBe('1200.00');
    });
  });

  test('3: a closed grant keeps its income in past years', () => {
    const closed = grant({ stage: 'closed', signed_on: '2021-12-01', start: '2022-01-01', end: '2023-12-31', amount: '730' });
    const report = reportOf({ grants: [closed] });
    expect(report.outcome_4c.nominal.total).toMatchObject({ baseline: '365.00', current: '365.00' });
  });

  describe('4: the baseline has a day of its own', () => {
    const running = { start: '2022-01-01', end: '2023-12-31', amount: '730' };

    test('for signatures', () => {
      const report = reportOf({ grants: [grant({ ...running, signed_on: '2023-01-01' })] });
      expect(report.outcome_4c.nominal.total).toMatchObject({ baseline: '0.00', current: '365.00', growth: null });
      expect(report.outcome_4c.baseline_effective_rates).toEqual({});
    });

    test('for spot rates', () => {
      const spot_rates = [
        { currency: 'USD', date: '2022-12-30', rate: '0.8' },
        { currency: 'USD', date: '2023-06-30', rate: '0.7' },
      ];
      const report = reportOf({ settings: { spot_rates }, grants: [dollarGrant(running)] });
      expect(report.effective_rates).toEqual({ A: '0.700000' });
      expect(report.outcome_4c.baseline_effective_rates).toEqual({ A: '0.800000' });
      expect(report.outcome_4c.nominal.total).toMatchObject({ baseline: '292.00', current: '255.50' });
      expect(report.outcome_4c.constant_rate.total).toMatchObject({ baseline: '328.50', current: '328.50' });
      expect(report.outcome_4c.fx_effect_on_change).toBe('-36.50');
    });

    test('for receipts', () => {
      const tranches = [{ amount: '730', received: '2023-01-01', rate: '0.5' }];
      const report = reportOf({ grants: [dollarGrant({ ...running, fx_method: 'weighted_receipts', tranches })] });
      expect(report.effective_rates).toEqual({ A: '0.500000' });
      expect(report.outcome_4c.baseline_effective_rates).toEqual({ A: '0.800000' });
    });
  });

  describe('5: an override', () => {
    const overridden = (expires_on: string) =>
      reportOf({ grants: [proposal('submitted', { probability_override: { value: '0.5', expires_on } })] });

    test('applies to expected only', () => {
      expect(externalOf(overridden('2023-12-31'))).toEqual(['0.00', '600.00', '1200.00']);
    });

    test('holds on the day on which it expires', () => {
      expect(externalOf(overridden('2023-06-30'))[1]).toBe('600.00');
    });

    test('is over the day after', () => {
      expect(externalOf(overridden('2023-06-29'))[1]).toBe('420.00');
    });
  });

  test('6: pipeline money stays with its recipient in all bands', () => {
    const report = reportOf({ grants: [proposal('submitted')], subgrants: [subgrant()] });
    expect(report.by_network.G!.optimistic.funding).toBe('1200.00');
    expect(report.by_network.R!.optimistic.funding).toBe('0.00');
  });

  describe('7: what leaks', () => {
    test('money to an intermediary leaks as a whole', () => {
      const report = reportOf({ grants: [grant()], subgrants: [subgrant({ to: 'H' })] });
      expect(report.total.committed).toMatchObject({ funding: '600.00', leakage_to_intermediaries: '600.00' });
    });

    test('of money through a host only the fee leaks', () => {
      const hosted = subgrant({ via_host: 'H', host_fee_rate: '0.1' });
      const report = reportOf({ grants: [grant()], subgrants: [hosted] });
      expect(report.by_network.R!.committed.funding).toBe('540.00');
      expect(report.total.committed.leakage_to_intermediaries).toBe('60.00');
    });
  });

  describe('8: 29 February', () => {
    const cliffOn = (as_of: string) => reportOf({ settings: { as_of }, grants: [grant()] }).cliff;

    test('is followed by 28 February where the year has no 29th', () => {
      expect(cliffOn('2024-02-29').window_1).toEqual(['2024-03-01', '2025-02-28']);
      expect(cliffOn('2024-02-29').window_2).toEqual(['2025-03-01', '2026-02-28']);
    });

    test('falls into the second window after a 28 February', () => {
      expect(cliffOn('2023-02-28').window_1).toEqual(['2023-03-01', '2024-02-28']);
      expect(cliffOn('2023-02-28').window_2).toEqual(['2024-02-29', '2025-02-28']);
    });
  });

  test('9: a contract rate on a grant with another method has no effect', () => {
    const report = reportOf({ grants: [dollarGrant({ contract_rate: '0.25' })] });
    expect(report.effective_rates).toEqual({ A: '0.800000' });
  });
});

describe('what the format says of sub-grants, lost grants and needs', () => {
  test('a lost grant appears nowhere, although its sub-grants are checked', () => {
    const report = reportOf({ grants: [grant({ stage: 'declined' })], subgrants: [subgrant()] });
    expect(report.effective_rates).toEqual({});
    expect(report.native_by_year).toEqual({});
    expect(report.total.optimistic.consolidated_external).toBe('0.00');
    expect(report.by_network.R!.committed.funding).toBe('0.00');
  });

  test('a sub-grant counts only while its root grant is secured on the date in question', () => {
    const signed = grant({ signed_on: '2023-03-01', start: '2022-01-01', end: '2023-12-31' });
    const report = reportOf({ grants: [signed], subgrants: [subgrant({ lines: [line(2022, '100'), line(2023, '200')] })] });
    expect(report.outcome_4c.nominal.by_network.R).toMatchObject({ baseline: '0.00', current: '200.00' });
  });

  test('a parent may stand after its child', () => {
    const networks = ['G', 'R', 'N'].map((code) => ({ ...smallPortfolio().networks[0], code }));
    const child = subgrant({ id: 'S2', parent_subgrant: 'S', from: 'R', to: 'N', lines: [line(2023, '100')] });
    const report = reportOf({ networks, grants: [grant()], subgrants: [child, subgrant()] });
    expect(Object.values(report.by_network).map(({ committed }) => committed.funding)).toEqual(['600.00', '500.00', '100.00']);
  });

  test('a need is withdrawn by a version of 0', () => {
    const needs = [need(), need({ adopted_on: '2023-01-10', amount: '0' })];
    expect(reportOf({ needs }).total.need).toBe('0.00');
  });

  test('a version may be in another currency than the one before', () => {
    const needs = [need(), need({ adopted_on: '2023-01-10', currency: 'USD', amount: '1000' })];
    expect(reportOf({ needs }).total.need).toBe('900.00');
  });

  test('nothing needed is not applicable, neither 0 nor 100 %', () => {
    const report = reportOf({ grants: [grant()] });
    expect(report.total.committed.coverage).toBeNull();
    expect(report.core_coverage_committed).toEqual({ G: null, R: null });
    expect(report.runway_months_unrestricted).toEqual({ G: null, R: null });
  });

  test('without income there is no share, no concentration and no drop', () => {
    const report = reportOf({ needs: [need()] });
    const nothing = { amounts: {}, shares: {}, largest: null, largest_share: null, hhi: null, effective_number: null };
    expect(report.user_led_share_of_consolidated).toBeNull();
    expect(report.concentration.immediate_donor).toEqual(nothing);
    expect(report.concentration.per_network_root_donor).toEqual({ G: nothing, R: nothing });
    expect(report.cliff.drop).toBeNull();
  });

  test('core coverage stops at 1', () => {
    const report = reportOf({ grants: [grant()], needs: [need({ amount: '1000' })] });
    expect(report.core_coverage_committed.G).toBe('1.000000');
  });

  test('only levels that a network has are shown, from global to national', () => {
    const networks = ['national', 'global'].map((level, index) => ({
      ...smallPortfolio().networks[0],
      code: `N${index}`,
      level,
    }));
    expect(Object.keys(reportOf({ networks }).by_level)).toEqual(['global', 'national']);
  });
});

function line(year: number, amount: string): Loose {
  return { year, type: 'core', amount };
}
