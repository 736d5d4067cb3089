/**
 * How long to wait before a message is tried again: doubling from half a minute to a quarter of an hour, give or take a
 * quarter so that messages which failed together do not come back together. `dice` is a number from 0 to 1.
 *
 * After the third attempt with dice 0.5: 30 s · 2² = 120 s.
 */
export function secondsBeforeRetry(attempt: number, dice: number): number {
  const full = Math.min(FIRST_SECONDS * 2 ** Math.max(attempt - 1, 0), LONGEST_SECONDS);
  return Math.round(full * (1 - SPREAD + 2 * SPREAD * dice));
}

const FIRST_SECONDS = 30;
const LONGEST_SECONDS = 900;
const SPREAD = 0.25;
