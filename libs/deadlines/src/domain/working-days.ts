import { addDays, type PlainDate, type Weekday, weekdayOf, WEEKDAYS } from '#kernel';

/** The days off of a recipient: the weekend differs by country, holidays by calendar. */
export interface RecipientCalendar {
  code: string;
  weekend: readonly Weekday[];
  holidays: readonly PlainDate[];
}

/** Finds working days: days that are neither weekend nor holiday. */
export interface WorkingDays {
  includes(day: PlainDate): boolean;
  /** The day itself when it is a working day, else the last one before it. */
  onOrBefore(day: PlainDate): PlainDate;
  /** The day itself when it is a working day, else the first one after it. */
  onOrAfter(day: PlainDate): PlainDate;
}

/**
 * The working days of a calendar (domain.md 3.6). With Saturday, Sunday and Good Friday 2024-03-29 off, the working
 * day on or before Sunday 2024-03-31 is Thursday 2024-03-28. Throws RangeError for a week without a working day.
 */
export function workingDays(calendar: RecipientCalendar): WorkingDays {
  const weekend = new Set(calendar.weekend);
  const holidays = new Set(calendar.holidays);
  if (weekend.size === WEEKDAYS.length) throw new RangeError('a week needs at least one working day');
  const includes = (day: PlainDate) => !holidays.has(day) && !weekend.has(weekdayOf(day));
  const search = (from: PlainDate, step: 1 | -1) => {
    let day = from;
    while (!includes(day)) day = addDays(day, step);
    return day;
  };
  return { includes, onOrBefore: (day) => search(day, -1), onOrAfter: (day) => search(day, 1) };
}
