import { NotFound, type PlainDate } from '#kernel';
import { rows, type Tx } from '#platform';
import { inputsOf, reportToKeep } from './compile-steps.js';
import { completeQuestion, type AskedReport } from './gap-question.js';
import { computeReport } from './gap-tasks.js';
import { recordsOfScope } from './portfolio-records.queries.js';
import { frozenBaseline } from './reports.queries.js';
import { defaultScope, findScope } from './scopes.queries.js';
import { reportOfInputs, storeReport } from './store-report.service.js';

/** When and for whom something is compiled or frozen. */
export interface Occasion {
  at: Date;
  today: PlainDate;
  byId: string | null;
}

/**
 * Compiles a small report inside the caller's transaction and returns its id: for seeds, which are there whole or not at
 * all. Everybody else asks for a job.
 */
export async function compileInPlace(tx: Tx, asked: AskedReport & { scopeId?: string }, occasion: Occasion): Promise<string> {
  const scope = asked.scopeId === undefined ? await defaultScope(tx) : await findScope(tx, asked.scopeId);
  if (!scope) throw new NotFound('funding-gap.scope-not-found', 'There is no such scope.');
  const question = completeQuestion(asked, await frozenBaseline(tx, scope.id, asked));
  const records = await recordsOfScope(tx, occasion.today, scope);
  const inputs = inputsOf(records, question);
  const known = await reportOfInputs(tx, scope.id, inputs.inputsHash);
  if (known !== null) return known;
  const provenance = { compiledAt: occasion.at, compiledById: occasion.byId };
  return storeReport(tx, scope, reportToKeep(records, inputs, computeReport(inputs.document), provenance));
}

/** Freezes a report inside the caller's transaction; for seeds. */
export async function freezeInPlace(tx: Tx, id: string, occasion: Occasion, note: string | null): Promise<void> {
  await rows(
    tx,
    `update funding_gap.report set frozen = true, frozen_at = $2, frozen_by_id = $3, note = $4, version = version + 1,
       updated_at = now() where id = $1 and not frozen`,
    [id, occasion.at.toISOString(), occasion.byId, note],
  );
}
