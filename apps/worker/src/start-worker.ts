import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ReminderSweep } from '#deadlines';
import { type Config, ConfigError, Queues } from '#platform';
import { JOB_HANDLERS, requireOneHandlerEach } from './job-handlers.js';
import { doPermitted } from './permitted-work.js';
import { SCHEDULE } from './schedule.js';
import { Timetable } from './timetable.js';
import { WorkerModule } from './worker.module.js';

/** A worker at work. */
export interface RunningWorker {
  app: INestApplicationContext;
  /** Claims nothing more, finishes what is in flight within ten seconds, and lets go of everything. */
  stop(): Promise<void>;
}

const FINISH_WITHIN_MS = 10_000;

/** Starts a worker. Throws ConfigError when a setting is missing that it needs. `timers` off leaves everything to the queue. */
export async function startWorker(config: Config, { timers = true } = {}): Promise<RunningWorker> {
  requireOneHandlerEach();
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(complete(config)), {
    logger: config.logLevel === 'silent' ? false : ['error', 'warn', 'fatal'],
    abortOnError: false,
  });
  const timetable = new Timetable(app, SCHEDULE);
  for (const handler of JOB_HANDLERS) {
    app.get(Queues).worker(handler.kind, ({ data }) => doPermitted(app, handler, (data as { jobId: string }).jobId));
  }
  timetable.followQueue();
  if (timers) timetable.startTimers();
  return { app, stop: () => stop(app, timetable) };
}

async function stop(app: INestApplicationContext, timetable: Timetable): Promise<void> {
  app.get(ReminderSweep).stop();
  await Promise.race([timetable.stop(), pause(FINISH_WITHIN_MS, undefined, { ref: false })]);
  await app.close();
}

/** All that is missing, said at once. */
function complete(config: Config): Config & { databaseUrl: string } {
  const { databaseUrl, secretKey, smtpUrl, catcherUrl } = config;
  const missing: string[] = [];
  if (databaseUrl === null) missing.push('DATABASE_URL: is required by this process');
  if (secretKey === null) missing.push('ENTENTE_SECRET_KEY: is required by this process');
  if (smtpUrl === null && catcherUrl === null) missing.push('SMTP_URL: is required by this process');
  if (databaseUrl === null || missing.length > 0) throw new ConfigError(missing);
  return { ...config, databaseUrl };
}
