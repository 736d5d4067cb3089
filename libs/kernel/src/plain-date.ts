/**
 * Calendar days without time: deadlines, signatures, periods. A PlainDate is the text 'YYYY-MM-DD' of a real day in the
 * years 1970 to 2199, so it sorts as text, travels as JSON and is stored in a `date` column without any conversion.
 */
export type PlainDate = string & { readonly __plainDate: unique symbol };

const DAY_IN_MS = 86_400_000;
const FIRST_YEAR = 1970;
const LAST_YEAR = 2199;
export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** True for the text of a real calendar day, such as '2024-02-29'; false for '2023-02-29'. */
export function isPlainDate(text: unknown): text is PlainDate {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The text as a PlainDate. Throws RangeError when it is not a real day. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`"${text}" is not a calendar day YYYY-MM-DD of 1970 to 2199`);
  return text;
}

/** Days since 1970-01-01. Differences of day numbers are differences in days. */
export function dayNumber(date: PlainDate): number {
  const { year, month, day } = parts(date);
  return Date.UTC(year, month - 1, day) / DAY_IN_MS;
}

/** The day with this number; the opposite of dayNumber. */
export function fromDayNumber(day: number): PlainDate {
  return new Date(day * DAY_IN_MS).toISOString().slice(0, 10) as PlainDate;
}

/** The day this many days later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from one day to a later one: 2024-02-28 to 2024-03-01 is 2. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day of the month this many months later, clamped to the month's end: 2024-01-31 + 1 is 2024-02-29. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = parts(date);
  const index = year * 12 + (month - 1) + months;
  return dateOf(Math.floor(index / 12), (index % 12) + 1, day);
}

/** The same day this many years later; 29 February becomes 28 February where the year has no 29th. */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** 'Mon' to 'Sun'. 1970-01-01 was a Thursday. */
export function weekdayOf(date: PlainDate): Weekday {
  return WEEKDAYS[(((dayNumber(date) + 3) % 7) + 7) % 7]!;
}

/** The day of year, month and day, the day clamped to the length of the month. */
export function dateOf(year: number, month: number, day: number): PlainDate {
  const last = daysInMonth(year, month);
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(day, last), 2)}` as PlainDate;
}

/** A number of days both of which ends count: a grant from 1 April to 31 March has 365 or 366. */
export function daysInclusive(from: PlainDate, to: PlainDate): number {
  return to < from ? 0 : daysBetween(from, to) + 1;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function parts(date: PlainDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}
