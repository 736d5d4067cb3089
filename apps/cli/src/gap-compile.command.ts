import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { FundingGapService, GapCompiler } from '#funding-gap';
import { isPlainDate, type PlainDate, systemActor } from '#kernel';
import { type Job, Jobs, Queues } from '#platform';
import { inApplication } from './in-application.js';
import { migrateDatabase } from './migrate.js';
import { withDatabase } from './with-database.js';
import { workerIsAlive } from './worker-is-alive.js';

const WRONG_USE = 2;
const FAILED = 1;
const PATIENCE_MS = 10 * 60_000;
const POLL_MS = 200;
const OWN_TRY_MS = 5_000;
const USE = 'gap compile --year Y --as-of DATE [--baseline-year Y --baseline-as-of DATE] [--scope NAME]';
const ACTOR = systemActor('command');

interface Asked {
  reportYear: number;
  asOfOn: PlainDate;
  baselineYear?: number;
  baselineAsOfOn?: PlainDate;
  scope?: string;
}

/** gap compile: asks for the report as everybody does, waits until a worker has compiled it, and prints it. */
export async function runGapCompile(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const asked = readAsked(args);
  if (typeof asked === 'string') {
    console.error(`${asked}\nUsage: ${USE}`);
    return WRONG_USE;
  }
  return withDatabase(env, async (database, config) => {
    await migrateDatabase(database, config);
    return inApplication(database, config, (app) => compile(app, asked));
  });
}

async function compile(app: INestApplicationContext, { scope, ...question }: Asked): Promise<number> {
  const gap = app.get(FundingGapService);
  const scopeId = scope === undefined ? undefined : await gap.scopeNamed(ACTOR, scope);
  const job = await ended(app, await gap.request(ACTOR, { ...question, scopeId }));
  if (job.state === 'done') {
    console.log((await gap.document(ACTOR, job.resultId!)).text);
    return 0;
  }
  console.error(
    job.state === 'failed' ? job.problem : 'No worker has compiled the report within ten minutes. Is the worker at work?',
  );
  return FAILED;
}

/** The job once it is over, or as it stands when patience ends. Without a live worker this process works on it itself. */
async function ended(app: INestApplicationContext, jobId: string): Promise<Job> {
  const until = performance.now() + PATIENCE_MS;
  let ownTryAt = Infinity;
  for (;;) {
    const job = await app.get(Jobs).show(ACTOR, jobId);
    if (job.state === 'done' || job.state === 'failed' || performance.now() > until) return job;
    if (ownTryAt === Infinity && !(await workerIsAlive(app))) {
      startOwnWorker(app);
      ownTryAt = performance.now() + OWN_TRY_MS;
    }
    // A queue that is away, or a worker that died over the job: the row alone is enough to work on it.
    if (performance.now() > ownTryAt) {
      await app.get(GapCompiler).run(jobId);
      ownTryAt = performance.now() + OWN_TRY_MS;
    }
    await pause(POLL_MS);
  }
}

function startOwnWorker(app: INestApplicationContext): void {
  app.get(Queues).worker('gap', ({ data }) => app.get(GapCompiler).run((data as { jobId: string }).jobId));
}

/** What the words ask for, or what is wrong with them. */
function readAsked(args: string[]): Asked | string {
  const options = { year: TEXT, 'as-of': TEXT, 'baseline-year': TEXT, 'baseline-as-of': TEXT, scope: TEXT } as const;
  try {
    const { values } = parseArgs({ args, options, strict: true });
    return {
      reportYear: year('--year', values.year),
      asOfOn: day('--as-of', values['as-of']),
      ...(values['baseline-year'] === undefined ? {} : { baselineYear: year('--baseline-year', values['baseline-year']) }),
      ...(values['baseline-as-of'] === undefined ? {} : { baselineAsOfOn: day('--baseline-as-of', values['baseline-as-of']) }),
      ...(values.scope === undefined ? {} : { scope: values.scope }),
    };
  } catch (error) {
    return (error as Error).message;
  }
}

const TEXT = { type: 'string' } as const;

function year(option: string, text: string | undefined): number {
  const value = Number(text);
  if (text !== undefined && /^\d{4}$/.test(text) && value >= 1970 && value <= 2199) return value;
  throw new Error(`${option} must be a year from 1970 to 2199, such as 2026.`);
}

function day(option: string, text: string | undefined): PlainDate {
  if (isPlainDate(text)) return text;
  throw new Error(`${option} must be a day of the calendar written YYYY-MM-DD.`);
}
