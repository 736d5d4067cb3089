import type { INestApplicationContext } from '@nestjs/common';
import { RemindersService } from '#deadlines';
import { systemActor } from '#kernel';
import { Database, rows } from '#platform';

const ACTOR = systemActor('retention');

/** Sessions that are over, answers kept for repeated requests, and delivery traces older than 90 days. */
export async function forgetOldRows(app: INestApplicationContext): Promise<void> {
  await app.get(Database).transaction(ACTOR, async (tx) => {
    await rows(tx, 'delete from identity.session where expires_at < now()');
    await rows(tx, `delete from platform.idempotency_key where created_at < now() - interval '24 hours'`);
  });
  await app.get(RemindersService).forgetTraces(ACTOR);
}
