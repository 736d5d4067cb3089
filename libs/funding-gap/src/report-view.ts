import { type FundingType, moneyOf } from '#kernel';
import type { GapReportJson, Level } from './domain/index.js';
import { cellView, concentrationView, consolidatedView, groupView, Unstated } from './figures-view.js';
import type { LevelView, NetworkView } from './figures.views.js';
import { footnotesOf } from './footnotes.js';
import { cliffView, outcomeView, type LiveRecords } from './indicators-view.js';
import type { GapReportRowView, GapReportView } from './report.views.js';
import type { ReportRow, StoredReport } from './reports.queries.js';

/** What a report is shown with beside itself. */
export interface ReportSurroundings extends LiveRecords {
  frozenBaseline: { id: string; external: string } | null;
  /** Names of ultimate sources by code, as they are today: the format keeps only codes. */
  sourceNames: ReadonlyMap<string, string>;
}

export function toReportRowView(row: ReportRow): GapReportRowView {
  const { sortKey: _, total, dataQuality, compiledAt, frozenAt, compiledById: __, networkCount, ...rest } = row;
  const networks = { all: networkCount, notStated: dataQuality.networksWithoutNeed.length };
  return {
    ...rest,
    compiledAt: compiledAt.toISOString(),
    frozenAt: frozenAt?.toISOString() ?? null,
    total: groupView(total, row.reportingCurrency, networks),
    consolidated: consolidatedView(total, row.reportingCurrency),
  };
}

/** The whole report as its pages show it; names are those of the day on which it was compiled. */
export function toReportView(report: StoredReport, around: ReportSurroundings): GapReportView {
  const { inputs, inputsHash, result, cellCoverage: _, ...row } = report;
  const json = JSON.parse(result) as GapReportJson;
  const currency = report.reportingCurrency;
  const donors = new Map(inputs.donors.map(({ code, name }) => [code, name]));
  const baseline = frozenBaselineView(json, around.frozenBaseline, currency);
  return {
    ...toReportRowView(row),
    inputsHash,
    levels: levelViews(report, json, around),
    types: typeViews(report, json),
    userLedShare: json.user_led_share_of_consolidated,
    immediateDonors: concentrationView(json.concentration.immediate_donor, currency, (code) => donors.get(code) ?? code),
    ultimateSources: concentrationView(
      json.concentration.ultimate_source,
      currency,
      (code) => donors.get(code) ?? around.sourceNames.get(code) ?? code,
    ),
    cliff: cliffView(json, inputs, around),
    outcome: outcomeView(json, currency),
    frozenBaseline: baseline,
    invariants: Object.entries(json.invariants).map(([name, holds]) => ({ name, holds })),
    dataQuality: report.dataQuality,
    footnotes: footnotesOf(report, baseline?.differs ?? false),
  };
}

function levelViews(report: StoredReport, json: GapReportJson, around: ReportSurroundings): LevelView[] {
  const networks = networkViews(report, json, around);
  return Object.entries(json.by_level).map(([level, group]) => {
    const members = networks.filter((_, index) => report.inputs.networks[index]!.level === level);
    const notStated = members.filter(({ total }) => !total.stated).length;
    const total = groupView(group!, report.reportingCurrency, { all: members.length, notStated });
    return { level: level as Level, total, networks: members };
  });
}

function networkViews(report: StoredReport, json: GapReportJson, { organisationIds }: ReportSurroundings): NetworkView[] {
  const { reportingCurrency: currency, inputs, dataQuality, cellCoverage } = report;
  const unstated = new Unstated(dataQuality.unstated);
  const cells = json.cells.map((cell, index) => ({
    network: cell.network,
    view: cellView(cell, cellCoverage[index]!, currency, !unstated.has(cell.network, cell.type)),
  }));
  const donors = new Map(inputs.donors.map(({ code, name }) => [code, name]));
  return inputs.networks.map(({ code, name, user_led, unrestricted_reserve }) => ({
    code,
    name,
    organisationId: organisationIds.get(code) ?? null,
    userLed: user_led,
    total: groupView(json.by_network[code]!, currency, { all: 1, notStated: unstated.hasAll(code) ? 1 : 0 }),
    cells: cells.filter(({ network }) => network === code).map(({ view }) => view),
    coreCoverage: json.core_coverage_committed[code] ?? null,
    runwayMonths: json.runway_months_unrestricted[code] ?? null,
    reserve: moneyOf(unrestricted_reserve, currency),
    concentration: concentrationView(
      json.concentration.per_network_root_donor[code]!,
      currency,
      (donor) => donors.get(donor) ?? donor,
    ),
  }));
}

function typeViews({ inputs, dataQuality, reportingCurrency }: StoredReport, json: GapReportJson): GapReportView['types'] {
  return Object.entries(json.by_type).map(([type, group]) => {
    const notStated = dataQuality.unstated.filter((cell) => cell.type === type).length;
    const total = groupView(group, reportingCurrency, { all: inputs.networks.length, notStated });
    return { type: type as FundingType, total };
  });
}

function frozenBaselineView(
  json: GapReportJson,
  frozen: { id: string; external: string } | null,
  currency: string,
): GapReportView['frozenBaseline'] {
  if (frozen === null) return null;
  const differs = frozen.external !== json.outcome_4c.nominal.total.baseline;
  return { reportId: frozen.id, external: moneyOf(frozen.external, currency), differs };
}
