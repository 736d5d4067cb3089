import { firstRow, rows, type Tx } from './database.js';

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

export async function insertJob(tx: Tx, id: string, kind: string, input: object, askedBy: string | null): Promise<void> {
  const sql = 'insert into platform.job (id, kind, input, requested_by) values ($1, $2, $3, $4)';
  await rows(tx, sql, [id, kind, JSON.stringify(input), askedBy]);
}

export function findJob(tx: Tx, id: string): Promise<Job | null> {
  return firstRow<Job>(tx, `select ${COLUMNS} from platform.job where id = $1`, [id]);
}

/** Who asked for a job; null for a command, and where there is no such job. */
export async function whoAskedFor(tx: Tx, jobId: string): Promise<string | null> {
  return (
    (await firstRow<{ by: string | null }>(tx, 'select requested_by as by from platform.job where id = $1', [jobId]))?.by ?? null
  );
}

/** Jobs that wait, or whose worker is gone. */
export function waitingJobs(tx: Tx): Promise<Job[]> {
  return rows<Job>(
    tx,
    `select ${COLUMNS} from platform.job
     where state = 'queued' or (state = 'running' and lease_until < now()) order by created_at limit 50`,
  );
}

/** Takes a job, or returns null when another worker has it or it is over; a job is taken three times at most. */
export async function claimJob(tx: Tx, id: string): Promise<Job | null> {
  await rows(
    tx,
    `update platform.job set state = 'failed', finished_at = now(), lease_until = null,
            problem = 'The worker stopped three times while it worked on this.'
     where id = $1 and state = 'running' and lease_until < now() and attempts >= $2`,
    [id, MAXIMUM_ATTEMPTS],
  );
  return firstRow<Job>(
    tx,
    `update platform.job set state = 'running', lease_until = now() + $2::interval, attempts = attempts + 1
     where id = $1 and (state = 'queued' or (state = 'running' and lease_until < now())) returning ${COLUMNS}`,
    [id, LEASE],
  );
}

/** Says how far the work is, and keeps the claim. */
export async function progressJob(tx: Tx, id: string, percent: number): Promise<void> {
  const sql = `update platform.job set progress = $2, lease_until = now() + $3::interval where id = $1 and state = 'running'`;
  await rows(tx, sql, [id, percent, LEASE]);
}

export async function finishJob(tx: Tx, id: string, resultId: string): Promise<void> {
  await rows(
    tx,
    `update platform.job set state = 'done', progress = 100, result_id = $2, finished_at = now(), lease_until = null
     where id = $1`,
    [id, resultId],
  );
}

export async function failJob(tx: Tx, id: string, problem: string): Promise<void> {
  const sql = `update platform.job set state = 'failed', problem = $2, finished_at = now(), lease_until = null where id = $1`;
  await rows(tx, sql, [id, problem]);
}
