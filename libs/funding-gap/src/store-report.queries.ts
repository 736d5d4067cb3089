import { firstRow, newId, type Tx } from '#platform';
import type { DataQuality } from './data-quality.js';
import type { ComputedReport } from './gap-tasks.js';
import type { PortfolioDocument } from './portfolio-document.js';
import type { ScopeRow } from './scopes.queries.js';

/** A report that is ready to be kept. */
export interface CompiledReport {
  document: PortfolioDocument;
  inputsHash: string;
  computed: ComputedReport;
  dataQuality: DataQuality;
  compiledAt: Date;
  compiledById: string | null;
  demo: boolean;
}

/** The report that was compiled from these very inputs before, or null. */
export async function reportOfInputs(tx: Tx, scopeId: string, inputsHash: string): Promise<string | null> {
  const found = await firstRow<{ id: string }>(tx, 'select id from funding_gap.report where scope_id = $1 and inputs_hash = $2', [
    scopeId,
    inputsHash,
  ]);
  return found?.id ?? null;
}

/**
 * Keeps a report and returns its id; where another worker has kept the same one meanwhile, the id of that. It supersedes
 * the report that was compiled for the same question before.
 */
export async function storeReport(tx: Tx, scope: ScopeRow, compiled: CompiledReport): Promise<string> {
  const { settings } = compiled.document;
  const stored = await firstRow<{ id: string }>(
    tx,
    `insert into funding_gap.report (id, scope_id, scope_name, report_year, as_of_on, baseline_year, baseline_as_of_on,
       reporting_currency, inputs, inputs_hash, result, total, cell_coverage, data_quality, compiled_at, compiled_by_id,
       supersedes_id, demo)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
       (select id from funding_gap.report where scope_id = $2 and report_year = $4 and as_of_on = $5 and baseline_year = $6
          and baseline_as_of_on = $7 order by compiled_at desc, id desc limit 1),
       $17)
     on conflict on constraint report_inputs_once do nothing returning id`,
    [
      newId(),
      scope.id,
      scope.name,
      settings.report_year,
      settings.as_of,
      settings.baseline_year,
      settings.baseline_as_of,
      settings.reporting_currency,
      JSON.stringify(compiled.document),
      compiled.inputsHash,
      compiled.computed.text,
      JSON.stringify(compiled.computed.total),
      JSON.stringify(compiled.computed.cellCoverage),
      JSON.stringify(compiled.dataQuality),
      compiled.compiledAt.toISOString(),
      compiled.compiledById,
      compiled.demo,
    ],
  );
  return stored?.id ?? (await reportOfInputs(tx, scope.id, compiled.inputsHash))!;
}
