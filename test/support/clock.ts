import { type PlainDate } from '#kernel';
import { SystemClock } from '#platform';

/** A clock that stands still until a test moves it. */
export class TestClock extends SystemClock {
  private instant: Date;

  constructor(start: string) {
    super();
    this.instant = new Date(start);
  }

  set(instant: string): void {
    this.instant = new Date(instant);
  }

  override now(): Date {
    return new Date(this.instant);
  }

  override today(timeZone = 'Europe/London'): PlainDate {
    return new Intl.DateTimeFormat('en-CA', { timeZone }).format(this.instant) as PlainDate;
  }
}
