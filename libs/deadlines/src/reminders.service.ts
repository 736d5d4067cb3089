import { Injectable } from '@nestjs/common';
import { type Actor, InvalidInput, type PlainDate } from '#kernel';
import { Database, type Page, pageOf, readCursor, SystemClock } from '#platform';
import { type ReminderHealthView, type ReminderView, toReminderHealthView, toReminderView } from './deadline.views.js';
import {
  forecastReminders,
  forgetTraces,
  listReminders,
  reminderHealth,
  type ReminderFilter,
  type ReminderRow,
} from './reminders.queries.js';

/** The ledger of reminders, to read: who was told what when, and what is still to come. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly db: Database,
    private readonly clock: SystemClock,
  ) {}

  async list(actor: Actor, filter: ReminderFilter, slice: { cursor?: string; limit: number }): Promise<Page<ReminderView>> {
    const after = readCursor(slice.cursor);
    const found = await this.db.read(actor, (tx) => listReminders(tx, filter, { after, limit: slice.limit }));
    return pageOf(found, slice.limit, positionOf, toReminderView);
  }

  /** What will be sent on these days of the recipients, both included. Throws InvalidInput when they are in the wrong order. */
  async forecast(
    actor: Actor,
    period: { from: PlainDate; to: PlainDate },
    slice: { cursor?: string; limit: number },
  ): Promise<Page<ReminderView>> {
    requireOrder(period);
    const after = readCursor(slice.cursor);
    const found = await this.db.read(actor, (tx) => forecastReminders(tx, period, { after, limit: slice.limit }));
    return pageOf(found, slice.limit, positionOf, toReminderView);
  }

  async health(actor: Actor): Promise<ReminderHealthView> {
    return toReminderHealthView(await this.db.read(actor, (tx) => reminderHealth(tx, this.clock.now())));
  }

  /** After 90 days the ledger forgets Message-IDs and what servers said, and keeps item, step, state and instants. */
  async forgetTraces(actor: Actor): Promise<void> {
    await this.db.transaction(actor, (tx) => forgetTraces(tx, this.clock.now()));
  }
}

function positionOf(row: ReminderRow): { key: string; id: string } {
  return { key: row.sendAt.toISOString(), id: row.id };
}

function requireOrder({ from, to }: { from: PlainDate; to: PlainDate }): void {
  if (from <= to) return;
  throw new InvalidInput('reminders.period-reversed', 'The first day of the period lies after the last one.', [
    { pointer: '/to', code: 'before-from', message: 'must not be before from' },
  ]);
}
