import type { Coverage, Group } from './cells.js';
import type { Cliff, Window } from './cliff.js';
import type { Concentration } from './concentration.js';
import type { Figure } from './figure.js';
import { perBand, type ByBand } from './gap-input.js';
import type { GapReport, TotalBand } from './gap-report.js';
import { formatOutcome } from './format-outcome.js';
import type { Invariants } from './invariants.js';
import { keyed, money, ratio, ratioOrNull } from './written-figures.js';

/** The report as it is printed and stored: all figures as text. */
export type GapReportJson = ReturnType<typeof formatGapReport>;

/**
 * Writes a report down: money with two decimals, ratios with six, both as text rounded half away from zero and never
 * "-0.00", null for what is not applicable. Totals are rounded from exact totals, so printed cells can differ from a
 * printed total by a cent: the cell gaps 438,063.36, the total 438,063.37.
 */
export function formatGapReport(report: GapReport) {
  const { settings, total } = report;
  return {
    settings: {
      reporting_currency: settings.reportingCurrency,
      report_year: settings.reportYear,
      as_of: settings.asOf,
      baseline_year: settings.baselineYear,
      baseline_as_of: settings.baselineAsOf,
    },
    effective_rates: keyed(report.effectiveRates, ratio),
    native_by_year: keyed(report.nativeByYear, (years) => years.map(({ year, amount }) => ({ year, amount: money(amount) }))),
    cells: report.cells.map(({ network, level, type, need, bands }) => ({
      network,
      level,
      type,
      need: money(need),
      ...banded(bands, coverage),
    })),
    by_network: keyed(report.byNetwork, group),
    by_type: keyed(report.byType, group),
    by_level: keyed(report.byLevel, group),
    total: { need: money(total.need), ...banded(total.bands, totalBand) },
    core_coverage_committed: keyed(report.coreCoverageCommitted, ratioOrNull),
    user_led_share_of_consolidated: ratioOrNull(report.userLedShareOfConsolidated),
    concentration: {
      immediate_donor: concentration(report.concentration.immediateDonor),
      ultimate_source: concentration(report.concentration.ultimateSource),
      per_network_root_donor: keyed(report.concentration.perNetworkRootDonor, concentration),
    },
    cliff: cliff(report.cliff),
    runway_months_unrestricted: keyed(report.runwayMonthsUnrestricted, ratioOrNull),
    outcome_4c: formatOutcome(report.outcome4c),
    invariants: invariants(report.invariants),
  };
}

function banded<T, R>(bands: ByBand<T>, write: (band: T) => R): ByBand<R> {
  return perBand((band) => write(bands[band]));
}

function coverage({ funding, gap, surplus }: Coverage) {
  return { funding: money(funding), gap: money(gap), surplus: money(surplus) };
}

function covered(band: Coverage & { coverage: Figure | null }) {
  return { ...coverage(band), coverage: ratioOrNull(band.coverage) };
}

function group({ need, bands }: Group) {
  return { need: money(need), ...banded(bands, covered) };
}

function totalBand(band: TotalBand) {
  return {
    ...covered(band),
    consolidated_external: money(band.consolidatedExternal),
    leakage_to_intermediaries: money(band.leakageToIntermediaries),
    net_position_need_minus_funding: money(band.netPositionNeedMinusFunding),
  };
}

function concentration({ amounts, shares, largest, hhi, effectiveNumber }: Concentration) {
  return {
    amounts: keyed(amounts, money),
    shares: keyed(shares, ratio),
    largest: largest?.code ?? null,
    largest_share: ratioOrNull(largest?.share ?? null),
    hhi: ratioOrNull(hhi),
    effective_number: ratioOrNull(effectiveNumber),
  };
}

function cliff({ windows, byGrant, totals, drop, endingWithin12Months }: Cliff) {
  return {
    window_1: days(windows[0]),
    window_2: days(windows[1]),
    window_1_by_grant: keyed(byGrant[0], money),
    window_2_by_grant: keyed(byGrant[1], money),
    window_1_total: money(totals[0]),
    window_2_total: money(totals[1]),
    drop: ratioOrNull(drop),
    grants_ending_within_12_months: [...endingWithin12Months],
  };
}

function days({ first, last }: Window): [string, string] {
  return [first, last];
}

function invariants(held: Invariants) {
  return {
    net_plus_leakage_equals_external_committed: held.netPlusLeakageEqualsExternal.committed,
    net_plus_leakage_equals_external_expected: held.netPlusLeakageEqualsExternal.expected,
    net_plus_leakage_equals_external_optimistic: held.netPlusLeakageEqualsExternal.optimistic,
    every_grant_allocates_fully: held.everyGrantAllocatesFully,
    no_negative_cell: held.noNegativeCell,
    gap_order_committed_ge_expected: held.gapOrderCommittedGeExpected,
    gap_order_expected_ge_optimistic: held.gapOrderExpectedGeOptimistic,
    subgrants_never_exceed_source: held.subgrantsNeverExceedSource,
  };
}
