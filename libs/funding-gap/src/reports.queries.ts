import { visible } from '#identity';
import type { PlainDate } from '#kernel';
import { firstRow, type Position, rows, type Tx } from '#platform';
import type { DataQuality } from './data-quality.js';
import type { GapReportJson } from './domain/index.js';
import type { ComputedReport } from './gap-tasks.js';
import type { PortfolioDocument } from './portfolio-document.js';

/** A compiled report as lists show it. */
export interface ReportRow {
  id: string;
  version: number;
  scopeId: string;
  scopeName: string;
  reportYear: number;
  asOfOn: PlainDate;
  baselineYear: number;
  baselineAsOfOn: PlainDate;
  reportingCurrency: string;
  compiledAt: Date;
  compiledById: string | null;
  compiledByName: string | null;
  supersedesId: string | null;
  frozen: boolean;
  frozenAt: Date | null;
  note: string | null;
  total: GapReportJson['total'];
  dataQuality: DataQuality;
  networkCount: number;
  sortKey: string;
}

/** A report with all that it was compiled from. */
export interface StoredReport extends ReportRow {
  inputsHash: string;
  inputs: PortfolioDocument;
  result: string;
  cellCoverage: ComputedReport['cellCoverage'];
}

export interface ReportFilter {
  scopeId?: string;
  year?: number;
  frozen?: boolean;
}

const SELECT_ROW = `
  select r.id, r.version, r.scope_id, r.scope_name, r.report_year,
         r.as_of_on, r.baseline_year, r.baseline_as_of_on,
         r.reporting_currency, r.compiled_at, r.compiled_by_id,
         p.name as compiled_by_name, r.supersedes_id, r.frozen, r.frozen_at, r.note, r.total,
         r.data_quality,
         jsonb_array_length(r.cell_coverage) / 3 as network_count, r.compiled_at::text as sort_key`;
const FROM = 'from funding_gap.report r left join identity.person p on p.id = r.compiled_by_id';

/** The library of reports, the newest first. */
export function listReports(
  tx: Tx,
  filter: ReportFilter,
  slice: { after: Position | null; limit: number },
): Promise<ReportRow[]> {
  return rows(
    tx,
    `${SELECT_ROW} ${FROM}
     where ${visible('gapReport', 'r')} and ($1::uuid is null or r.scope_id = $1) and ($2::int is null or r.report_year = $2)
       and ($3::boolean is null or r.frozen = $3)
       and ($4::text is null or (r.compiled_at, r.id) < ($4::timestamptz, $5::uuid))
     order by r.compiled_at desc, r.id desc limit $6`,
    [
      filter.scopeId ?? null,
      filter.year ?? null,
      filter.frozen ?? null,
      slice.after?.key ?? null,
      slice.after?.id ?? null,
      slice.limit + 1,
    ],
  );
}

/** One report whole that the actor may see, or null. */
export function findReport(tx: Tx, id: string): Promise<StoredReport | null> {
  return firstRow(
    tx,
    `${SELECT_ROW}, r.inputs_hash, r.inputs, r.result, r.cell_coverage ${FROM}
     where r.id = $1 and ${visible('gapReport', 'r')}`,
    [id],
  );
}

/** The id of the report of a scope that was compiled last, or null. */
export async function latestReportId(tx: Tx, scopeId: string): Promise<string | null> {
  const row = await firstRow<{ id: string }>(
    tx,
    'select id from funding_gap.report where scope_id = $1 order by compiled_at desc, id desc limit 1',
    [scopeId],
  );
  return row?.id ?? null;
}

/** The text of a report in the output format and what it is of, or null. */
export function reportText(tx: Tx, id: string): Promise<{ text: string; reportYear: number; asOfOn: PlainDate } | null> {
  return firstRow(tx, 'select result as text, report_year, as_of_on from funding_gap.report where id = $1', [id]);
}

/** Year and day of the latest frozen report of a scope before this year: what the next one is measured against. */
export function frozenBaseline(
  tx: Tx,
  scopeId: string,
  before: { reportYear: number; asOfOn: PlainDate },
): Promise<{ reportYear: number; asOfOn: PlainDate } | null> {
  return firstRow(
    tx,
    `select report_year, as_of_on from funding_gap.report
     where scope_id = $1 and frozen and report_year < $2 and as_of_on <= $3::date
     order by report_year desc, as_of_on desc, compiled_at desc limit 1`,
    [scopeId, before.reportYear, before.asOfOn],
  );
}

/** The frozen report that is the baseline of another one, with its committed external income; null when there is none. */
export function frozenReportOf(
  tx: Tx,
  scopeId: string,
  baseline: { year: number; asOfOn: PlainDate },
): Promise<{ id: string; external: string } | null> {
  return firstRow(
    tx,
    `select id, total #>> '{committed,consolidated_external}' as external from funding_gap.report
     where scope_id = $1 and frozen and report_year = $2 and as_of_on = $3 order by compiled_at desc, id desc limit 1`,
    [scopeId, baseline.year, baseline.asOfOn],
  );
}
