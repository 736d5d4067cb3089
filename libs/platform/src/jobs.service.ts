import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, personIdOf } from '#kernel';
import { Database, type Tx } from './database.js';
import { newId } from './ids.js';
import { claimJob, failJob, findJob, finishJob, insertJob, type Job, progressJob, waitingJobs } from './jobs.queries.js';
import { Queues } from './queues.js';

/**
 * Long work as rows: the row is the truth, the queue only wakes a worker up. A worker claims a row for two minutes and
 * renews that while it works, so the work of a worker that died is taken up again, three times at most.
 */
@Injectable()
export class Jobs {
  constructor(
    private readonly db: Database,
    private readonly queues: Queues,
  ) {}

  /**
   * Asks for work and wakes a worker; `record` notes the request in the same transaction. Returns the id under which its
   * progress is seen.
   */
  async request(actor: Actor, kind: 'gap', input: object, record: (tx: Tx, id: string) => Promise<void>): Promise<string> {
    const id = newId();
    await this.db.transaction(actor, async (tx) => {
      await insertJob(tx, id, kind, input, personIdOf(actor));
      await record(tx, id);
    });
    await this.queues.wake(kind, kind, { jobId: id }, `job-${id}`);
    return id;
  }

  /** How a job stands. Throws NotFound. */
  async show(actor: Actor, id: string): Promise<Job> {
    const job = await this.db.read(actor, (tx) => findJob(tx, id));
    if (!job) throw new NotFound('jobs.not-found', 'There is no such job.');
    return job;
  }

  /** Jobs that wait, or whose worker is gone: what a sweep offers again. */
  waiting(actor: Actor): Promise<Job[]> {
    return this.db.read(actor, waitingJobs);
  }

  /** Takes a job for this worker, or returns null when another has it or it is over. */
  claim(actor: Actor, id: string): Promise<Job | null> {
    return this.db.transaction(actor, (tx) => claimJob(tx, id));
  }

  /** Says how far the work is, and keeps the claim. */
  async progress(actor: Actor, id: string, percent: number): Promise<void> {
    await this.db.transaction(actor, (tx) => progressJob(tx, id, percent));
  }

  /** Ends a job in the transaction that stores its result, so that both are there or neither. */
  finish(tx: Tx, id: string, resultId: string): Promise<void> {
    return finishJob(tx, id, resultId);
  }

  /** Ends a job that cannot succeed, with the sentence that says why. */
  async fail(actor: Actor, id: string, problem: string): Promise<void> {
    await this.db.transaction(actor, (tx) => failJob(tx, id, problem));
  }
}
