import { RuleBroken } from '#kernel';
import { contentHash } from './canonical-text.js';
import { dataQualityOf } from './data-quality.js';
import { gapDocument } from './gap-document.js';
import type { ComputedReport } from './gap-tasks.js';
import type { GapQuestion, PortfolioDocument } from './portfolio-document.js';
import type { RecordsOfScope } from './portfolio-records.queries.js';
import type { CompiledReport } from './store-report.queries.js';

/** The inputs of a report, and the hash by which the same inputs are known again. */
export interface ReportInputs {
  document: PortfolioDocument;
  inputsHash: string;
}

/** First step of compiling: from the records to the inputs. Throws RuleBroken for a scope without networks. */
export function inputsOf(records: RecordsOfScope, question: GapQuestion): ReportInputs {
  if (records.networks.length === 0) {
    throw new RuleBroken(
      'funding-gap.scope-empty',
      `The scope "${records.scope.name}" has no networks. Admit networks as members, or choose another scope.`,
    );
  }
  const document = gapDocument(records, question);
  return { document, inputsHash: contentHash(document) };
}

/** Last step: the computed report with what its readers must know, ready to be kept. */
export function reportToKeep(
  records: RecordsOfScope,
  inputs: ReportInputs,
  computed: ComputedReport,
  provenance: Pick<CompiledReport, 'compiledAt' | 'compiledById'>,
): CompiledReport {
  const grantsOutsideScope = records.grants.length - inputs.document.grants.length;
  const dataQuality = dataQualityOf(inputs.document, computed.unstated, { ...records, grantsOutsideScope });
  return { ...inputs, computed, dataQuality, ...provenance, demo: records.demo };
}
