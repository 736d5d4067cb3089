import type { INestApplicationContext } from '@nestjs/common';

/** Work that comes again by itself. It can be run twice, at once or never for a while: rows say what is to be done. */
export interface RecurringJob {
  name: string;
  /** In words, for whoever reads the schedule. */
  what: string;
  /** By a timer in each worker: happens without any queue. */
  everySeconds?: number;
  /** By the queue, in one worker at a time: earlier than the timer, or at a time of day (cron, UTC). */
  byQueue?: { everySeconds: number } | { cron: string };
  run: (app: INestApplicationContext) => Promise<void>;
}
