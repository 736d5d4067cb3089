import { dayNumber, type PlainDate } from '#kernel';

const HOUR_IN_MS = 3_600_000;
const DAY_IN_MS = 24 * HOUR_IN_MS;

/**
 * The instant of a full hour on a day in a zone, by the rules of that zone for that day.
 *
 * A local time that occurs twice (clocks go back) is the first of the two. One that is skipped (clocks go forward) is
 * read with the offset that held before the change. 01:00 on 2024-03-31 does not exist in London, where it is UTC+0
 * before: 01:00Z, which is 02:00 on the clock.
 */
export function instantOf(day: PlainDate, hour: number, timeZone: string): Date {
  const wallClock = dayNumber(day) * DAY_IN_MS + hour * HOUR_IN_MS;
  // No zone changes its offset twice within two days, so one of these two holds at any reading of the local time.
  const before = offsetAt(wallClock - DAY_IN_MS, timeZone);
  const after = offsetAt(wallClock + DAY_IN_MS, timeZone);
  const readings = [wallClock - before, wallClock - after].filter(
    (instant) => instant + offsetAt(instant, timeZone) === wallClock,
  );
  return new Date(readings.length > 0 ? Math.min(...readings) : wallClock - before);
}

/** How far the zone is ahead of UTC at this instant, in milliseconds; whole seconds, for zones once had such offsets. */
function offsetAt(instant: number, timeZone: string): number {
  const [month, day, year, hour, minute, second] = clockOf(timeZone).format(instant).match(/\d+/g)!.map(Number);
  return Date.UTC(year!, month! - 1, day!, hour!, minute!, second!) - instant;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Kept, because making one takes longer than all conversions of a deadline together. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    const numeric = 'numeric' as const;
    const fields = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric };
    clock = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...fields });
    clocks.set(timeZone, clock);
  }
  return clock;
}
