import { type INestApplicationContext, Logger } from '@nestjs/common';
import { systemActor } from '#kernel';
import { Jobs } from '#platform';
import { handlerOf } from '../job-handlers.js';
import { doPermitted } from '../permitted-work.js';

const logger = new Logger('Jobs');

/** Long work whose wake-up got lost, or whose worker died: it is done here, one after the other. */
export async function takeUpWaitingJobs(app: INestApplicationContext): Promise<void> {
  for (const job of await app.get(Jobs).waiting(systemActor('command'))) {
    const handler = handlerOf(job.kind);
    // A failed attempt stays in its row; the next round takes it up again, three times at most.
    if (!handler) continue;
    await doPermitted(app, handler, job.id).catch((error: Error) => logger.error(`${job.kind}: ${error.message}`));
  }
}
