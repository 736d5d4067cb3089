/** Calendar days as text, YYYY-MM-DD: no time zone can move them. */

const DAY = 86_400_000;

function utc(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

/** Whole days from one date to another: negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / DAY);
}

export function addDays(date: string, days: number): string {
  return new Date(utc(date) + days * DAY).toISOString().slice(0, 10);
}

/** '12 Dec', with the year when it is not this year's: '12 Dec 2027'. */
export function dayShown(date: string, locale: string, today?: string): string {
  const isThisYear = today?.slice(0, 4) === date.slice(0, 4);
  const year = isThisYear ? undefined : ('numeric' as const);
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year, timeZone: 'UTC' }).format(utc(date));
}

/** '1 Jan – 31 Dec 2026', '1 Jan 2026 – 31 Dec 2028': the year once when it is the same. */
export function periodShown(from: string, to: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).formatRange(
    utc(from),
    utc(to),
  );
}

/** 'Saturday 12 December 2026': for the hover and for a screen reader. */
export function dayInFull(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(utc(date));
}

/** An instant as the reader's own clock shows it: '24 Nov 2026, 06:00'. */
export function instantShown(instant: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}

/** Whether text is a day of the calendar. */
export function isPlainDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && addDays(text, 0) === text;
}
