import { moneyOf } from '#kernel';
import type { GrantName } from '#grants';
import type { GapReportJson } from './domain/index.js';
import type { CliffView, GrowthTableView, GrowthView, OutcomeView, ReportedGrantView } from './indicators.views.js';
import type { PortfolioDocument } from './portfolio-document.js';

/** Records as they are today, by code: where a reader can go on from a report. */
export interface LiveRecords {
  organisationIds: ReadonlyMap<string, string>;
  grants: ReadonlyMap<string, GrantName>;
}

type GrowthJson = GapReportJson['outcome_4c']['nominal']['total'];
type TableJson = GapReportJson['outcome_4c']['nominal'];

export function cliffView(json: GapReportJson, inputs: PortfolioDocument, live: LiveRecords): CliffView {
  const { cliff } = json;
  const currency = inputs.settings.reporting_currency;
  const grants = new Map(inputs.grants.map((grant) => [grant.id, grant]));
  return {
    first: { ...windowOf(cliff.window_1), secured: moneyOf(cliff.window_1_total, currency) },
    second: { ...windowOf(cliff.window_2), secured: moneyOf(cliff.window_2_total, currency) },
    drop: cliff.drop,
    ending: cliff.grants_ending_within_12_months.map((code) => reportedGrant(grants.get(code)!, inputs, live)),
  };
}

export function outcomeView({ outcome_4c: outcome }: GapReportJson, currency: string): OutcomeView {
  return {
    nominal: growthTable(outcome.nominal, currency),
    constantRate: growthTable(outcome.constant_rate, currency),
    fxEffectOnChange: moneyOf(outcome.fx_effect_on_change, currency),
  };
}

function reportedGrant(
  { id, donor, recipient, end }: PortfolioDocument['grants'][number],
  { donors, networks }: PortfolioDocument,
  live: LiveRecords,
): ReportedGrantView {
  return {
    code: id,
    grantId: live.grants.get(id)?.id ?? null,
    title: live.grants.get(id)?.title ?? null,
    donorName: donors.find(({ code }) => code === donor)?.name ?? donor,
    recipientName: networks.find(({ code }) => code === recipient)?.name ?? recipient,
    endsOn: end,
  };
}

function windowOf([from, to]: readonly string[]): { from: string; to: string } {
  return { from: from!, to: to! };
}

function growthTable(table: TableJson, currency: string): GrowthTableView {
  const list = (parts: Record<string, GrowthJson>) => Object.entries(parts).map(([key, part]) => growthView(key, part, currency));
  return {
    total: growthView('total', table.total, currency),
    byType: list(table.by_type),
    byLevel: list(table.by_level),
    byNetwork: list(table.by_network),
  };
}

function growthView(key: string, { baseline, current, change, growth }: GrowthJson, currency: string): GrowthView {
  return {
    key,
    baseline: moneyOf(baseline, currency),
    current: moneyOf(current, currency),
    change: moneyOf(change, currency),
    growth,
  };
}
