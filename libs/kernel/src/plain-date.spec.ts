import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  dateOf,
  dayNumber,
  daysBetween,
  daysInclusive,
  fromDayNumber,
  isPlainDate,
  plainDate,
  weekdayOf,
  yearOf,
} from './plain-date.js';

const LAST_DAY = 84_005;
const days = fc.integer({ min: 0, max: LAST_DAY }).map(fromDayNumber);

describe('a plain date', () => {
  test.each(['2024-02-29', '2000-02-29', '1970-01-01', '2199-12-31'])('%s is a day', (text) => {
    expect(isPlainDate(text)).toBe(true);
  });

  test.each(['2023-02-29', '2100-02-29', '2023-04-31', '2023-00-10', '2023-13-01', '2023-01-00', '1969-12-31', '2200-01-01'])(
    '%s is none',
    (text) => {
      expect(isPlainDate(text)).toBe(false);
    },
  );

  test.each(['2023-1-1', '20230101', '2023-01-01T00:00', ' 2023-01-01', '2023-01-01\n', '٢٠٢٣-٠١-٠١', 20230101, null])(
    '%j is not written as one',
    (value) => {
      expect(isPlainDate(value)).toBe(false);
    },
  );

  test('is refused with its text', () => {
    expect(() => plainDate('2023-02-29')).toThrow('"2023-02-29"');
  });
});

describe('reckoning with days', () => {
  test('counts from 1970', () => {
    expect(dayNumber(plainDate('1970-01-02'))).toBe(1);
    expect(daysBetween(plainDate('2024-02-28'), plainDate('2024-03-01'))).toBe(2);
    expect(fromDayNumber(LAST_DAY)).toBe('2199-12-31');
  });

  test('counts both ends of a period', () => {
    expect(daysInclusive(plainDate('2023-04-01'), plainDate('2024-03-31'))).toBe(366);
    expect(daysInclusive(plainDate('2023-04-01'), plainDate('2023-04-01'))).toBe(1);
    expect(daysInclusive(plainDate('2023-04-02'), plainDate('2023-04-01'))).toBe(0);
  });

  test('every day number is a day, and back', () => {
    fc.assert(fc.property(days, (day) => isPlainDate(day) && fromDayNumber(dayNumber(day)) === day));
  });

  test('the next day is later as text as well', () => {
    fc.assert(fc.property(days, (day) => addDays(day, 1) > day && daysBetween(day, addDays(day, 1)) === 1));
  });

  test('months and years stop at the end of the month', () => {
    expect(addMonths(plainDate('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(plainDate('2024-01-31'), -2)).toBe('2023-11-30');
    expect(addYears(plainDate('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(plainDate('2024-02-29'), 4)).toBe('2028-02-29');
    expect(dateOf(2023, 2, 31)).toBe('2023-02-28');
  });

  test('a year later is the same day of the next year', () => {
    fc.assert(fc.property(days, (day) => yearOf(addYears(day, 1)) === yearOf(day) + 1));
  });

  test('weeks have seven days', () => {
    expect(weekdayOf(plainDate('1970-01-01'))).toBe('Thu');
    expect(weekdayOf(plainDate('2024-03-31'))).toBe('Sun');
    fc.assert(fc.property(days, (day) => weekdayOf(addDays(day, 7)) === weekdayOf(day)));
  });
});
