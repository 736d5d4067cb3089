import { Injectable } from '@nestjs/common';
import { type Clock, type PlainDate, plainDate } from '#kernel';

/**
 * The one place that reads the time. With a start instant (ENTENTE_CLOCK) the clock begins there and runs on, so that a
 * demonstration or a test can live on any day.
 */
@Injectable()
export class SystemClock implements Clock {
  private readonly offsetMs: number;

  constructor(start: Date | null = null) {
    this.offsetMs = start === null ? 0 : start.getTime() - Date.now();
  }

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  /** The calendar day in a zone; Europe/London is the secretariat's (domain.md 1.1). */
  today(timeZone = 'Europe/London'): PlainDate {
    const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    return plainDate(parts.format(this.now()));
  }
}
