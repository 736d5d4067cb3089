import type { INestApplicationContext } from '@nestjs/common';
import { systemActor } from '#kernel';
import { Database, firstRow } from '#platform';

/** Whether a worker has given a sign of life within the last 30 seconds. */
export async function workerIsAlive(app: INestApplicationContext): Promise<boolean> {
  const row = await app
    .get(Database)
    .read(systemActor('command'), (tx) =>
      firstRow<{ alive: boolean }>(
        tx,
        `select exists (select from platform.heartbeat where name = 'worker' and at > now() - interval '30 seconds') as alive`,
      ),
    );
  return row!.alive;
}
