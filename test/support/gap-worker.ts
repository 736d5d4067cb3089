import { setTimeout as pause } from 'node:timers/promises';
import type request from 'supertest';
import { readConfig } from '#platform';
import { type RunningWorker, startWorker } from '../../apps/worker/src/start-worker.js';

const PATIENCE_MS = 20_000;
const NOBODY_LISTENS = 'smtp://127.0.0.1:1';

/** Starts the product's own worker on a database, without its timers: what it does, the queue brought to it. */
export function startQueueWorker(databaseUrl: string, settings: NodeJS.ProcessEnv = {}): Promise<RunningWorker> {
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    ENTENTE_SECRET_KEY: 'a secret for tests that is long enough',
    SMTP_URL: NOBODY_LISTENS,
    LOG_LEVEL: 'silent',
    ...settings,
  });
  return startWorker(config, { timers: false });
}

export interface EndedJob {
  state: string;
  resultId: string | null;
  problem: string | null;
  progress: number;
}

/** Waits until a job is over, as a page does. */
export async function endedJob(browser: request.Agent, jobId: string): Promise<EndedJob> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const { body } = await browser.get(`/api/v1/jobs/${jobId}`).expect(200);
    if (body.state === 'done' || body.state === 'failed') return body as EndedJob;
    if (performance.now() > until) throw new Error(`the job is still ${body.state}`);
    await pause(50);
  }
}

/** Asks for a report and waits for its job. */
export async function compiled(browser: request.Agent, question: object): Promise<EndedJob> {
  const { body } = await browser.post('/api/v1/funding-gap/reports').send(question).expect(202);
  return endedJob(browser, body.jobId as string);
}
