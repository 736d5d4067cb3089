import fc from 'fast-check';
import { plainDate, addDays, daysInclusive, Fraction, type PlainDate, Allocation, FUNDING_TYPES } from '#kernel';
import type { Loose } from '../../../../test/support/acceptance-documents.js';
import { portfolios } from '../../../../test/support/portfolio.arbitrary.js';
import { windowsAfter } from './cliff.js';
import { contributionsTo } from './contributions.js';
import { Figure } from './figure.js';
import { BANDS } from './gap-input.js';
import { computeGapReport, explainCell, formatGapReport, readGapInput, type GapReport } from './index.js';
import { RateTable } from './rates.js';

/** What holds for every valid portfolio, tried on portfolios that nobody thought of. */
const runs = { numRuns: 60 };

function reportOf(portfolio: Loose): GapReport {
  return computeGapReport(readGapInput(portfolio));
}

function holdsForEvery(check: (portfolio: Loose, report: GapReport) => void): void {
  fc.assert(
    fc.property(portfolios(), (portfolio) => check(portfolio, reportOf(portfolio))),
    runs,
  );
}

function equal(a: Figure, b: Figure): boolean {
  return a.compare(b) === 0;
}

describe('in every funding-gap report', () => {
  test('net funding and leakage add up to the external income in each band, exactly', () => {
    holdsForEvery((_, { cells, total }) => {
      for (const band of BANDS) {
        const net = Figure.sum(cells.map((cell) => cell.bands[band].funding));
        const { leakageToIntermediaries, consolidatedExternal } = total.bands[band];
        expect(equal(net.plus(leakageToIntermediaries), consolidatedExternal)).toBe(true);
      }
    });
  });

  test('every grant is allocated fully over its years', () => {
    holdsForEvery((portfolio, report) => {
      for (const grant of portfolio.grants) {
        const years = report.nativeByYear.get(grant.id);
        if (years === undefined) expect(['declined', 'withdrawn', 'lapsed']).toContain(grant.stage);
        else expect(Fraction.sum(years.map(({ amount }) => amount)).equals(Fraction.parse(grant.amount))).toBe(true);
      }
    });
  });

  test('funding rises from committed over expected to optimistic, and gaps fall', () => {
    holdsForEvery((_, { cells }) => {
      for (const { bands } of cells) {
        expect(bands.committed.funding.compare(bands.expected.funding)).toBeLessThanOrEqual(0);
        expect(bands.expected.funding.compare(bands.optimistic.funding)).toBeLessThanOrEqual(0);
        expect(bands.committed.gap.compare(bands.expected.gap)).toBeGreaterThanOrEqual(0);
        expect(bands.expected.gap.compare(bands.optimistic.gap)).toBeGreaterThanOrEqual(0);
      }
    });
  });

  test('the gap of a group is the sum of the gaps of its cells', () => {
    holdsForEvery((_, { cells, byNetwork, total }) => {
      for (const band of BANDS) {
        const all = Figure.sum(cells.map((cell) => cell.bands[band].gap));
        expect(equal(total.bands[band].gap, all)).toBe(true);
        for (const [code, group] of byNetwork) {
          const own = cells.filter((cell) => cell.network === code).map((cell) => cell.bands[band].gap);
          expect(equal(group.bands[band].gap, Figure.sum(own))).toBe(true);
        }
      }
    });
  });

  test('sub-grants never change the external income', () => {
    holdsForEvery((portfolio, { total }) => {
      const without = reportOf({ ...portfolio, subgrants: [] });
      for (const band of BANDS) {
        const external = without.total.bands[band].consolidatedExternal;
        expect(equal(total.bands[band].consolidatedExternal, external)).toBe(true);
        expect(without.total.bands[band].leakageToIntermediaries.isZero()).toBe(true);
      }
    });
  });

  test('a chain without fees inside the family keeps all its money', () => {
    holdsForEvery((portfolio) => {
      const subgrants = portfolio.subgrants
        .filter((subgrant: Loose) => subgrant.to !== 'H')
        .map((subgrant: Loose) => ({ ...subgrant, via_host: null, host_fee_rate: null }));
      const { total } = reportOf({ ...portfolio, subgrants });
      expect(equal(total.bands.committed.funding, total.bands.committed.consolidatedExternal)).toBe(true);
    });
  });

  test('all invariants are true', () => {
    holdsForEvery((_, report) => {
      expect(Object.values(formatGapReport(report).invariants)).toEqual(Array(8).fill(true));
    });
  });

  test('the order of the lists changes no figure', () => {
    const reversed = (list: Loose[]) => [...list].reverse();
    holdsForEvery((portfolio, report) => {
      const turned = {
        ...portfolio,
        settings: { ...portfolio.settings, spot_rates: reversed(portfolio.settings.spot_rates) },
        networks: reversed(portfolio.networks),
        donors: reversed(portfolio.donors),
        needs: reversed(portfolio.needs),
        grants: reversed(portfolio.grants),
        subgrants: reversed(portfolio.subgrants),
      };
      expect(inOneOrder(formatGapReport(reportOf(turned)))).toEqual(inOneOrder(formatGapReport(report)));
    });
  });

  test('the contributions of a cell add up to its funding, exactly', () => {
    holdsForEvery((portfolio, report) => {
      const input = readGapInput(portfolio);
      for (const { network, type, bands } of report.cells) {
        for (const band of BANDS) {
          const parts = contributionsTo(input, { network, type, band }, new RateTable(input.settings));
          const sum = Figure.sum(parts.map(({ exact }) => Figure.of(exact)));
          expect(equal(sum, bands[band].funding)).toBe(true);
        }
      }
    });
  });

  test('the explanation of a cell shows the figures of the report', () => {
    holdsForEvery((portfolio, report) => {
      const input = readGapInput(portfolio);
      for (const { network, type, need, bands } of report.cells) {
        const { funding, gap, surplus } = bands.expected;
        expect(explainCell(input, network, type, 'expected')).toMatchObject({
          need: { amount: need.toFixed(2) },
          funding: funding.toFixed(2),
          gap: gap.toFixed(2),
          surplus: surplus.toFixed(2),
        });
      }
    });
  });

  test('the windows of the cliff follow each other without a gap, and windows that tile a grant hold all of it', () => {
    holdsForEvery((portfolio, { settings }) => {
      const [first, second] = windowsAfter(settings.asOf);
      expect(first.first).toBe(addDays(settings.asOf, 1));
      expect(second.first).toBe(addDays(first.last, 1));
      for (const grant of readGapInput(portfolio).grants) {
        const allocation = new Allocation(grant);
        const before = allocation.totalBetween(plainDate('1970-01-01'), settings.asOf);
        const after = allocation.totalBetween(addDays(second.last, 1), '2300-12-31' as PlainDate);
        const inside = [first, second].map((window) => allocation.totalBetween(window.first, window.last));
        expect(Fraction.sum([before, ...inside, after]).equals(grant.amount)).toBe(true);
      }
    });
  });

  test('the window of a calendar year holds what the year is allocated', () => {
    holdsForEvery((portfolio) => {
      for (const grant of readGapInput(portfolio).grants) {
        const allocation = new Allocation(grant);
        for (const year of allocation.years()) {
          const window = allocation.totalBetween(plainDate(`${year}-01-01`), plainDate(`${year}-12-31`));
          const types = FUNDING_TYPES.map((type) => allocation.in(year)[type]);
          expect(window.equals(allocation.totalIn(year))).toBe(true);
          expect(window.equals(Fraction.sum(types))).toBe(true);
        }
        expect(daysInclusive(grant.start, grant.end)).toBeGreaterThan(0);
      }
    });
  });
});

/** Objects with sorted keys and cells by name, so that only figures are compared. */
function inOneOrder(report: ReturnType<typeof formatGapReport>): unknown {
  const nameOf = (cell: { network: string; type: string }) => `${cell.network} ${cell.type}`;
  const cells = [...report.cells].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const ending = [...report.cliff.grants_ending_within_12_months].sort();
  return { ...report, cells, cliff: { ...report.cliff, grants_ending_within_12_months: ending } };
}
