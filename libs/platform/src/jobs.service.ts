import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, personIdOf } from '#kernel';
import { Database, firstRow, rows, type Tx } from './database.js';
import { newId } from './ids.js';
import { Queues } from './queues.js';

export type JobState = 'queued' | 'running' | 'done' | 'failed';

/** Long work that somebody asked for: what it is, how far it is, and what came of it. */
export interface Job {
  id: string;
  kind: string;
  input: Record<string, unknown>;
  state: JobState;
  progress: number;
  resultId: string | null;
  problem: string | null;
  attempts: number;
}

const COLUMNS = 'id, kind, input, state, progress, result_id, problem, attempts';
const LEASE = '2 minutes';
const MAXIMUM_ATTEMPTS = 3;

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
      await rows(tx, 'insert into platform.job (id, kind, input, requested_by) values ($1, $2, $3, $4)', [
        id,
        kind,
        JSON.stringify(input),
        personIdOf(actor),
      ]);
      await record(tx, id);
    });
    await this.queues.wake(kind, kind, { jobId: id }, `job-${id}`);
    return id;
  }

  /** How a job stands. Throws NotFound. */
  async show(actor: Actor, id: string): Promise<Job> {
    const job = await this.db.read(actor, (tx) => firstRow<Job>(tx, `select ${COLUMNS} from platform.job where id = $1`, [id]));
    if (!job) throw new NotFound('jobs.not-found', 'There is no such job.');
    return job;
  }

  /** Jobs that wait, or whose worker is gone: what a sweep offers again. */
  waiting(actor: Actor): Promise<Job[]> {
    return this.db.read(actor, (tx) =>
      rows<Job>(
        tx,
        `select ${COLUMNS} from platform.job
         where state = 'queued' or (state = 'running' and lease_until < now()) order by created_at limit 50`,
      ),
    );
  }

  /** Takes a job for this worker, or returns null when another has it or it is over. */
  claim(actor: Actor, id: string): Promise<Job | null> {
    return this.db.transaction(actor, async (tx) => {
      await failWornOut(tx, id);
      return firstRow<Job>(
        tx,
        `with claimed as (
           update platform.job set state = 'running', lease_until = now() + $2::interval, attempts = attempts + 1
           where id = $1 and (state = 'queued' or (state = 'running' and lease_until < now())) returning *)
         select ${COLUMNS} from claimed`,
        [id, LEASE],
      );
    });
  }

  /** Says how far the work is, and keeps the claim. */
  async progress(actor: Actor, id: string, percent: number): Promise<void> {
    await this.db.transaction(actor, (tx) =>
      rows(tx, `update platform.job set progress = $2, lease_until = now() + $3::interval where id = $1 and state = 'running'`, [
        id,
        percent,
        LEASE,
      ]),
    );
  }

  /** Ends a job in the transaction that stores its result, so that both are there or neither. */
  async finish(tx: Tx, id: string, resultId: string): Promise<void> {
    await rows(
      tx,
      `update platform.job set state = 'done', progress = 100, result_id = $2, finished_at = now(), lease_until = null
       where id = $1`,
      [id, resultId],
    );
  }

  /** Ends a job that cannot succeed, with the sentence that says why. */
  async fail(actor: Actor, id: string, problem: string): Promise<void> {
    await this.db.transaction(actor, (tx) =>
      rows(tx, `update platform.job set state = 'failed', problem = $2, finished_at = now(), lease_until = null where id = $1`, [
        id,
        problem,
      ]),
    );
  }
}

async function failWornOut(tx: Tx, id: string): Promise<void> {
  await rows(
    tx,
    `update platform.job set state = 'failed', finished_at = now(), lease_until = null,
            problem = 'The worker stopped three times while it worked on this.'
     where id = $1 and state = 'running' and lease_until < now() and attempts >= $2`,
    [id, MAXIMUM_ATTEMPTS],
  );
}
