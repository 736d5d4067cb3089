import { Worker } from 'node:worker_threads';
import { RuleBroken } from '#kernel';
import type { Outcome } from './compute-gap.job.js';
import { type GapTask, runTask, type TaskResult } from './gap-tasks.js';

// Below this a task takes less time than a thread takes to start.
const SMALL = 100_000;
// A thread loads built code only; sources that are run as they are (tests) compute in place.
const BUILT = import.meta.url.endsWith('.js');

/**
 * Does a task without holding up the process: a large portfolio takes seconds, and the reminders that the same worker
 * sends, or the people whom the api serves, must not wait for it. Throws RuleBroken as the task itself does.
 */
export async function computeApart<K extends keyof TaskResult>(task: GapTask & { kind: K }): Promise<TaskResult[K]> {
  if (!BUILT || task.document.length < SMALL) return runTask(task) as TaskResult[K];
  const outcome = await answerOf(new Worker(new URL('./compute-gap.job.js', import.meta.url), { workerData: task }));
  if ('result' in outcome) return outcome.result as TaskResult[K];
  throw new RuleBroken(outcome.code, outcome.sentence);
}

function answerOf(thread: Worker): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`The computing thread ended without an answer (exit code ${code}).`)));
  });
}
