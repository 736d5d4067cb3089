import { Injectable } from '@nestjs/common';
import { AppError, RuleBroken, systemActor } from '#kernel';
import { Database, type Job, Jobs, SystemClock } from '#platform';
import { inputsOf, reportToKeep } from './compile-steps.js';
import { computeApart } from './compute-apart.js';
import type { GapQuestion } from './portfolio-document.js';
import { type RecordsOfScope, recordsOfScope } from './portfolio-records.queries.js';
import { findScope } from './scopes.queries.js';
import { reportOfInputs, storeReport } from './store-report.queries.js';

/** What a compile job carries. */
export interface GapJob extends GapQuestion {
  scopeId: string;
  requestedById: string | null;
}

const ACTOR = systemActor('gap');
const CLAIM_IS_RENEWED_MS = 30_000;

/**
 * Compiles reports, one job each. The same inputs give the same report again, so it does no harm when a job is worked on
 * twice because a worker died or was taken for dead.
 */
@Injectable()
export class GapCompiler {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly clock: SystemClock,
  ) {}

  /**
   * Does the work of a job, unless another worker has it or it is over. What a person can mend ends the job with the
   * sentence that says so; anything else is thrown and the job is taken up again later.
   */
  async run(jobId: string): Promise<void> {
    const job = await this.jobs.claim(ACTOR, jobId);
    if (job === null) return;
    let percent = 5;
    const report = async (reached: number) => {
      percent = reached;
      await this.jobs.progress(ACTOR, job.id, percent);
    };
    const renewal = setInterval(() => void report(percent).catch(() => undefined), CLAIM_IS_RENEWED_MS);
    try {
      await this.compile(job, report);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      await this.jobs.fail(ACTOR, job.id, error.message);
    } finally {
      clearInterval(renewal);
    }
  }

  private async compile(job: Job, report: (percent: number) => Promise<void>): Promise<void> {
    const asked = job.input as unknown as GapJob;
    const records = await this.read(asked.scopeId);
    await report(25);
    const inputs = inputsOf(records, asked);
    if (await this.finishWithKnown(job, asked.scopeId, inputs.inputsHash)) return;
    const computed = await computeApart({ kind: 'report', document: JSON.stringify(inputs.document) });
    await report(90);
    const provenance = { compiledAt: this.clock.now(), compiledById: asked.requestedById };
    const compiled = reportToKeep(records, inputs, computed, provenance);
    await this.db.transaction(ACTOR, async (tx) => {
      await this.jobs.finish(tx, job.id, await storeReport(tx, records.scope, compiled));
    });
  }

  private read(scopeId: string): Promise<RecordsOfScope> {
    return this.db.read(ACTOR, async (tx) => {
      const scope = await findScope(tx, scopeId);
      if (!scope)
        throw new RuleBroken('funding-gap.scope-gone', 'The scope of this report is not there any more. Ask again with another.');
      return recordsOfScope(tx, this.clock.today(), scope);
    });
  }

  private finishWithKnown(job: Job, scopeId: string, inputsHash: string): Promise<boolean> {
    return this.db.transaction(ACTOR, async (tx) => {
      const known = await reportOfInputs(tx, scopeId, inputsHash);
      if (known !== null) await this.jobs.finish(tx, job.id, known);
      return known !== null;
    });
  }
}
