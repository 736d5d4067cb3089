import { setTimeout as pause } from 'node:timers/promises';
import { type INestApplicationContext, Logger } from '@nestjs/common';
import { Queues } from '#platform';
import type { RecurringJob } from './jobs/recurring-job.js';

const ENROL_AGAIN_MS = 10_000;

/**
 * Keeps the schedule: by timers of this process, which need nothing but the database, and by the queue where there is
 * one. A job never runs twice at once in one process; what asks for it meanwhile makes it run once more afterwards.
 */
export class Timetable {
  private readonly logger = new Logger('Timetable');
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running = new Map<string, Promise<void>>();
  private readonly askedAgain = new Set<string>();
  private stopped = false;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly schedule: readonly RecurringJob[],
  ) {}

  /** Runs what has a timer at once, and again whenever its time has passed. */
  startTimers(): void {
    for (const job of this.schedule) {
      if (job.everySeconds === undefined) continue;
      this.timers.push(setInterval(() => void this.run(job), job.everySeconds * 1000));
      void this.run(job);
    }
  }

  /** Follows the queue's wake-ups. Does not wait for a queue that is away: it is asked again until it answers. */
  followQueue(): void {
    this.app.get(Queues).worker('sweeps', async ({ name }) => {
      const job = this.schedule.find((candidate) => candidate.name === name);
      if (job) await this.run(job);
    });
    void this.enrol();
  }

  /** Nothing new begins. Resolves when what runs has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers.splice(0)) clearInterval(timer);
    await Promise.all(this.running.values());
  }

  private run(job: RecurringJob): Promise<void> {
    const running = this.running.get(job.name);
    if (running) {
      this.askedAgain.add(job.name);
      return running;
    }
    const started = this.runWhileAsked(job).finally(() => this.running.delete(job.name));
    this.running.set(job.name, started);
    return started;
  }

  private async runWhileAsked(job: RecurringJob): Promise<void> {
    do {
      this.askedAgain.delete(job.name);
      if (this.stopped) return;
      // The next time is soon, and whatever was not done is still in its rows.
      await job.run(this.app).catch((error: Error) => this.logger.error(`${job.name}: ${error.message}`));
    } while (this.askedAgain.has(job.name));
  }

  private async enrol(): Promise<void> {
    while (!this.stopped) {
      try {
        for (const job of this.schedule) await this.enrolOne(job);
        return;
      } catch {
        await pause(ENROL_AGAIN_MS, undefined, { ref: false });
      }
    }
  }

  private async enrolOne({ name, byQueue }: RecurringJob): Promise<void> {
    if (!byQueue) return;
    const repeat = 'cron' in byQueue ? { pattern: byQueue.cron, tz: 'UTC' } : { every: byQueue.everySeconds * 1000 };
    await this.app.get(Queues).queue('sweeps').upsertJobScheduler(name, repeat, { name });
  }
}
