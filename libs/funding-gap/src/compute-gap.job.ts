import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '#kernel';
import { runTask, type GapTask, type TaskResult } from './gap-tasks.js';

// What runs in the thread of its own: one task in, its result or the reason why there is none out.

/** What the thread answers. */
export type Outcome = { result: TaskResult[keyof TaskResult] } | { code: string; sentence: string };

parentPort?.postMessage(outcomeOf(workerData as GapTask));

function outcomeOf(task: GapTask): Outcome {
  try {
    return { result: runTask(task) };
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, sentence: error.message };
    throw error;
  }
}
