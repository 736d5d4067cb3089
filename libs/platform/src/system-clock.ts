import { Injectable } from '@nestjs/common';
import { type Clock, type PlainDate, plainDate } from '#kernel';

const MINUTE_MS = 60_000;

/**
 * The one place that reads the time. With a start instant (ENTENTE_CLOCK) the clock begins there and runs on, so that a
 * demonstration or a test can live on any day.
 */
@Injectable()
export class SystemClock implements Clock {
  private readonly offsetMs: number;
  private readonly days = new Map<string, { minute: number; day: PlainDate }>();

  constructor(start: Date | null = null) {
    this.offsetMs = start === null ? 0 : start.getTime() - Date.now();
  }

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  /** The calendar day in a zone; Europe/London is the secretariat's (domain.md 1.1). */
  today(timeZone = 'Europe/London'): PlainDate {
    const now = this.now();
    // Days change with a minute, and asking a calendar costs more than a whole statement of the database.
    const minute = Math.floor(now.getTime() / MINUTE_MS);
    const known = this.days.get(timeZone);
    if (known?.minute === minute) return known.day;
    const calendar = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    const day = plainDate(calendar.format(now));
    this.days.set(timeZone, { minute, day });
    return day;
  }
}
