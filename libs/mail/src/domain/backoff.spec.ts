import { secondsBeforeRetry } from './backoff.js';

test('waiting doubles from half a minute to a quarter of an hour', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 50].map((attempt) => secondsBeforeRetry(attempt, 0.5))).toEqual([
    30, 60, 120, 240, 480, 900, 900, 900,
  ]);
});

test('what failed together does not come back together', () => {
  expect([secondsBeforeRetry(2, 0), secondsBeforeRetry(2, 1)]).toEqual([45, 75]);
});
