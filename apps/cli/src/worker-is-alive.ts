import type { INestApplicationContext } from '@nestjs/common';
import { systemActor } from '#kernel';
import { Database, isWorkerAlive } from '#platform';

/** Whether a worker has given a sign of life within the last 30 seconds. */
export function workerIsAlive(app: INestApplicationContext): Promise<boolean> {
  return app.get(Database).read(systemActor('command'), isWorkerAlive);
}
