import { plainDate } from '#kernel';
import { dueOn, latestSince, mayGo } from './periods.js';

test.each([
  ['2026-03-15', 12, '2027-03-15'],
  ['2026-08-31', 18, '2028-02-29'],
  ['2024-02-29', 24, '2026-02-28'],
  ['2026-01-31', 84, '2033-01-31'],
])('what ended on %s and is kept %i months is due on %s', (since, months, due) => {
  expect(dueOn(plainDate(since), months)).toBe(due);
});

test('no day that is due is beyond the latest beginning', () => {
  for (const [since, months] of [
    ['2026-08-31', 6],
    ['2024-02-29', 12],
    ['2025-12-31', 14],
  ] as const) {
    const today = dueOn(plainDate(since), months);
    expect(plainDate(since) <= latestSince(today, months)).toBe(true);
  }
});

test.each([
  ['2026-03-07', false, false],
  ['2026-03-08', false, true],
  ['2026-04-01', true, false],
])('listed on 1 March, on %s (held: %s) it may go: %s', (today, held, may) => {
  expect(mayGo({ listedOn: plainDate('2026-03-01'), held }, plainDate(today))).toBe(may);
});
