/** Reads the document of a reminder calculation and refuses the first thing that is wrong with it. */
import {
  DecodeError,
  type Decoder,
  isPlainDate,
  list,
  object,
  oneOf,
  type PlainDate,
  record,
  text,
  whole,
  WEEKDAYS,
} from '#kernel';
import type { DeadlineTerms } from './reminder-plan.js';
import { isTimeZone } from './time-zone-names.js';

/** One deadline and recipient to calculate. */
export interface ReminderCase extends DeadlineTerms {
  id: string;
}

const MAX_DAYS = 3650;

const code = text(/^[A-Za-z][A-Za-z0-9._-]{0,79}$/, 'must be a code: a letter, then up to 79 letters, digits, . _ -');

const date: Decoder<PlainDate> = (value, path) => {
  const written = text(/^\d{4}-\d{2}-\d{2}$/, 'must be a date YYYY-MM-DD')(value, path);
  if (!isPlainDate(written)) throw new DecodeError(path, 'must be a day of the calendar, 1970 to 2199');
  return written;
};

const timeZone: Decoder<string> = (value, path) => {
  const name = text(/^/, 'must be the name of a time zone')(value, path);
  if (!isTimeZone(name)) throw new DecodeError(path, 'is not a known time zone');
  return name;
};

const weekend: Decoder<(typeof WEEKDAYS)[number][]> = (value, path) => {
  const days = distinct(oneOf(WEEKDAYS))(value, path);
  if (days.length === WEEKDAYS.length) throw new DecodeError(path, 'must leave a working day');
  return days;
};

const step = record({ after_days: whole(1, MAX_DAYS), to: distinct(code, 1) });

const escalation: Decoder<ReturnType<typeof step>[]> = (value, path) => {
  const steps = list(step)(value, path);
  refuseRepeats(
    steps.map(({ afterDays }) => afterDays),
    (index) => `${path}[${index}].after_days`,
  );
  return steps;
};

const reminderCase = record({
  id: code,
  due: date,
  calendar: record({ code, weekend, holidays: list(date) }),
  time_zone: timeZone,
  send_hour: whole(0, 23),
  leads: distinct(whole(1, MAX_DAYS)),
  escalation,
  entered_on: date,
});

/**
 * The cases of a JSON document. Throws DecodeError for anything that the file format rules out:
 * "cases[0].time_zone: is not a known time zone".
 */
export function readReminderCases(json: unknown): ReminderCase[] {
  const { cases } = object({ cases: list(reminderCase) })(json, '');
  refuseRepeats(
    cases.map(({ id }) => id),
    (index) => `cases[${index}].id`,
  );
  return cases;
}

/** A list in which nothing stands twice. */
function distinct<T>(decoder: Decoder<T>, minimum = 0): Decoder<T[]> {
  return (value, path) => {
    const entries = list(decoder, minimum)(value, path);
    refuseRepeats(entries, (index) => `${path}[${index}]`);
    return entries;
  };
}

function refuseRepeats(values: readonly unknown[], pathOf: (index: number) => string): void {
  const seen = new Set<unknown>();
  for (const [index, value] of values.entries()) {
    if (seen.has(value)) throw new DecodeError(pathOf(index), `${value} is there twice`);
    seen.add(value);
  }
}
