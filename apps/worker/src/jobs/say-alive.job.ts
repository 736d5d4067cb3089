import type { INestApplicationContext } from '@nestjs/common';
import { systemActor } from '#kernel';
import { Database, sayAlive as giveSign } from '#platform';

/** A row that tells whoever waits for long work that a worker is there. */
export async function sayAlive(app: INestApplicationContext): Promise<void> {
  await app.get(Database).transaction(systemActor('command'), (tx) => giveSign(tx, 'worker'));
}
