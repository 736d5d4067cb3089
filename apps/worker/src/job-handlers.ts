import type { INestApplicationContext } from '@nestjs/common';
import type { Permission } from '#identity';
import type { QueueName } from '#platform';
import { compileGap } from './jobs/compile-gap.job.js';

/** Long work that people ask for: its kind, which is also the name of its queue, and who does it. */
export interface JobHandler {
  kind: Exclude<QueueName, 'sweeps'>;
  /** What a person must hold who asks for it, also when it is begun. */
  needs: Permission;
  /** Claims the job and does it; does nothing when another worker has it or it is over. */
  run: (app: INestApplicationContext, jobId: string) => Promise<void>;
}

/** Every kind of long work that can be asked for. */
export const JOB_KINDS: readonly JobHandler['kind'][] = ['gap'];

/** Who does it: exactly one handler a kind. */
export const JOB_HANDLERS: readonly JobHandler[] = [{ kind: 'gap', needs: 'funding_gap.compile', run: compileGap }];

export function handlerOf(kind: string): JobHandler | undefined {
  return JOB_HANDLERS.find((handler) => handler.kind === kind);
}

/** The worker does not start with work that nobody does, or that two do. Throws an Error naming the kinds. */
export function requireOneHandlerEach(
  kinds: readonly string[] = JOB_KINDS,
  handlers: readonly { kind: string }[] = JOB_HANDLERS,
): void {
  const all = new Set([...kinds, ...handlers.map((handler) => handler.kind)]);
  const wrong = [...all].filter(
    (kind) => !kinds.includes(kind) || handlers.filter((handler) => handler.kind === kind).length !== 1,
  );
  if (wrong.length > 0) throw new Error(`These kinds of work have not exactly one handler: ${wrong.join(', ')}`);
}
