import type { INestApplicationContext } from '@nestjs/common';
import { ReminderPlanner, ReminderReconciliation } from '#deadlines';
import { systemActor } from '#kernel';
import { SystemClock } from '#platform';

const ACTOR = systemActor('reminders');

/** Derives all reminders from their dates once more, although nothing seems to have changed, and compares. */
export async function planRemindersAgain(app: INestApplicationContext): Promise<void> {
  const planner = app.get(ReminderPlanner);
  await planner.forgetPlans(ACTOR);
  await planner.planOutdated(ACTOR);
  await app.get(ReminderReconciliation).check(ACTOR, app.get(SystemClock).now());
}
