import { addDays, addMonths, dateOf, type PlainDate } from '#kernel';

/**
 * The demonstration lives around today, so that it never looks stale: grants begin at the first of a month so many months
 * away, reports are due so many days away.
 */

/** The first day of the month this many months after today's month: on 2026-11-24, -10 is 2026-01-01. */
export function monthStart(today: PlainDate, months: number): PlainDate {
  const first = dateOf(Number(today.slice(0, 4)), Number(today.slice(5, 7)), 1);
  return addMonths(first, months);
}

/** The last day of the month this many months after today's month: on 2026-11-24, 1 is 2026-12-31. */
export function monthEnd(today: PlainDate, months: number): PlainDate {
  return addDays(monthStart(today, months + 1), -1);
}

/** How many months the month of a day is away from today's: on 2026-11-24, 2026-09-02 is -2. */
export function monthsAway(today: PlainDate, day: PlainDate): number {
  const index = (date: PlainDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return index(day) - index(today);
}
