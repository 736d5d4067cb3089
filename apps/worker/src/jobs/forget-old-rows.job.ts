import type { INestApplicationContext } from '@nestjs/common';
import { RemindersService } from '#deadlines';
import { SecurityLog } from '#identity';
import { systemActor } from '#kernel';
import { Database, forgetOldAnswers } from '#platform';

const ACTOR = systemActor('retention');

/** Sessions that are over, answers kept for repeated requests, old lines of the security log, and old delivery traces. */
export async function forgetOldRows(app: INestApplicationContext): Promise<void> {
  await app.get(Database).transaction(ACTOR, forgetOldAnswers);
  await app.get(SecurityLog).forgetOld(ACTOR);
  await app.get(RemindersService).forgetTraces(ACTOR);
}
