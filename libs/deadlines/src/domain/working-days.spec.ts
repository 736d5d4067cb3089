import { plainDate, WEEKDAYS } from '#kernel';
import { workingDays } from './working-days.js';

const day = plainDate;
const EASTER = [day('2024-03-29'), day('2024-04-01')];

describe('the working days of a calendar', () => {
  const british = workingDays({ code: 'GB', weekend: ['Sat', 'Sun'], holidays: EASTER });

  it('are neither weekend nor holiday', () => {
    expect(
      ['2024-03-28', '2024-03-29', '2024-03-30', '2024-04-01', '2024-04-02'].map((text) => british.includes(day(text))),
    ).toEqual([true, false, false, false, true]);
  });

  it('are found before and after a run of days off', () => {
    expect(british.onOrBefore(day('2024-04-01'))).toBe('2024-03-28');
    expect(british.onOrAfter(day('2024-03-29'))).toBe('2024-04-02');
  });

  it('are found from a working day on that day', () => {
    expect(british.onOrBefore(day('2024-03-28'))).toBe('2024-03-28');
    expect(british.onOrAfter(day('2024-03-28'))).toBe('2024-03-28');
  });

  it('differ by country: Friday and Saturday off leave Sunday', () => {
    const egyptian = workingDays({ code: 'EG', weekend: ['Fri', 'Sat'], holidays: [] });
    expect(egyptian.includes(day('2024-03-31'))).toBe(true);
    expect(egyptian.onOrBefore(day('2024-03-30'))).toBe('2024-03-28');
  });

  it('are found beyond a long shutdown, also outside the years of the calendar', () => {
    const january = Array.from({ length: 31 }, (_, index) => day(`1970-01-${String(index + 1).padStart(2, '0')}`));
    const closed = workingDays({ code: 'X', weekend: ['Wed', 'Thu'], holidays: january });
    expect(closed.onOrBefore(day('1970-01-31'))).toBe('1969-12-30');
    expect(closed.onOrAfter(day('1970-01-01'))).toBe('1970-02-01');
  });

  it('must exist', () => {
    expect(() => workingDays({ code: 'X', weekend: WEEKDAYS, holidays: [] })).toThrow(RangeError);
  });
});
