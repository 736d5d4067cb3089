import type { INestApplicationContext } from '@nestjs/common';
import { ReminderSweep } from '#deadlines';
import { systemActor } from '#kernel';

/** The sweep: everything whose time has come leaves, however long nothing ran. */
export async function sendDueReminders(app: INestApplicationContext): Promise<void> {
  await app.get(ReminderSweep).run(systemActor('reminders'));
}
