import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { newId, Queues, readConfig } from '#platform';
import { requireOneHandlerEach } from '../../../apps/worker/src/job-handlers.js';
import { takeUpWaitingJobs } from '../../../apps/worker/src/jobs/take-up-waiting-jobs.job.js';
import { SCHEDULE } from '../../../apps/worker/src/schedule.js';
import { type RunningWorker, startWorker } from '../../../apps/worker/src/start-worker.js';
import { Mailbox } from '../../support/mailbox.js';
import { describeWith } from '../../support/needs.js';
import { ReminderWorld } from '../../support/reminder-world.js';

const NOBODY_LISTENS = 'redis://127.0.0.1:1';

describe('the worker', () => {
  let world: ReminderWorld;
  let mailbox: Mailbox;
  let ownerId: string;
  const workers: RunningWorker[] = [];

  beforeAll(async () => {
    mailbox = await Mailbox.open();
    world = await ReminderWorld.begin('2024-02-01T12:00:00Z', { SMTP_URL: mailbox.url });
    ownerId = await world.person('Olu', { roles: ['admin'] });
  });
  afterEach(async () => {
    for (const worker of workers.splice(0)) await worker.stop();
    await world.sql('delete from deadlines.item');
    mailbox.clear();
  });
  afterAll(async () => {
    await world.end();
    await mailbox.stop();
  });

  const settings = (more: NodeJS.ProcessEnv = {}) =>
    readConfig({
      DATABASE_URL: world.database.url,
      ENTENTE_SECRET_KEY: 'a secret for tests that is long enough',
      SMTP_URL: mailbox.url,
      ENTENTE_CLOCK: '2024-02-14T10:00:00Z',
      LOG_LEVEL: 'silent',
      ...more,
    });

  async function start(more: NodeJS.ProcessEnv, timers: boolean): Promise<RunningWorker> {
    const worker = await startWorker(settings(more), { timers });
    workers.push(worker);
    return worker;
  }

  async function arrived(count: number): Promise<void> {
    for (let tries = 0; mailbox.arrivals.length < count && tries < 200; tries++) await pause(50);
    expect(mailbox.arrivals).toHaveLength(count);
  }

  test('what is due leaves at the start of a worker, with no queue to be found', async () => {
    await world.plan({ dueOn: '2024-03-15', ownerId });
    await start({ REDIS_URL: NOBODY_LISTENS }, true);
    await arrived(1);
    for (let tries = 0; tries < 100; tries++) {
      const beats = await world.sql<{ name: string }>('select name from platform.heartbeat');
      if (beats.length === 2) return;
      await pause(50);
    }
    throw new Error('no heartbeat of the worker and its sweep');
  });

  test('a wake-up on PostgreSQL is enough, without any timer', async () => {
    await start({}, false);
    await world.plan({ dueOn: '2024-03-15', ownerId });
    await world.app.get(Queues).wake('sweeps', 'send-due-reminders', {}, 'wake-on-postgres');
    await arrived(1);
  });

  describeWith('redis', 'on Redis', () => {
    test('a wake-up is enough, without any timer', async () => {
      const worker = await start({ REDIS_URL: process.env.TEST_REDIS_URL }, false);
      await world.plan({ dueOn: '2024-03-15', ownerId });
      await worker.app.get(Queues).wake('sweeps', 'send-due-reminders', {}, `wake-on-redis-${process.pid}`);
      await arrived(1);
    });
  });

  test('long work is not begun for somebody who may not ask for it any more', async () => {
    const personId = await world.person('Pat', { roles: [] });
    const id = newId();
    await world.sql(`insert into platform.job (id, kind, input, requested_by) values ($1, 'gap', '{}', $2)`, [id, personId]);
    const worker = await start({}, false);
    await takeUpWaitingJobs(worker.app);
    expect(await world.sql('select state, problem from platform.job where id = $1', [id])).toEqual([
      { state: 'failed', problem: 'Whoever asked for this may not ask for it any more.' },
    ]);
  });

  test('it does not start without what it needs, and says all of it', async () => {
    await expect(
      startWorker(readConfig({ DATABASE_URL: world.database.url, ENTENTE_SECRET_KEY: 'x'.repeat(32) })),
    ).rejects.toThrow(/SMTP_URL/);
    await expect(startWorker(readConfig({}))).rejects.toThrow(/DATABASE_URL.*\n.*ENTENTE_SECRET_KEY.*\n.*SMTP_URL/);
  });
});

test('work that nobody does, or that two do, does not start', () => {
  expect(() => requireOneHandlerEach()).not.toThrow();
  expect(() => requireOneHandlerEach(['gap'], [])).toThrow(/gap/);
  expect(() => requireOneHandlerEach(['gap'], [{ kind: 'gap' }, { kind: 'gap' }])).toThrow(/gap/);
  expect(() => requireOneHandlerEach([], [{ kind: 'gap' }])).toThrow(/gap/);
});

test('everything recurring stands on one page under a name of its own, and happens somehow', () => {
  expect(new Set(SCHEDULE.map((job) => job.name)).size).toBe(SCHEDULE.length);
  for (const { what, everySeconds, byQueue } of SCHEDULE) {
    expect(what).toMatch(/\.$/);
    expect(everySeconds ?? byQueue).toBeDefined();
  }
});

test('a job file is at most forty lines', () => {
  const folder = 'apps/worker/src/jobs';
  const long = readdirSync(folder).filter((file) => readFileSync(`${folder}/${file}`, 'utf8').split('\n').length > 41);
  expect(long).toEqual([]);
});
