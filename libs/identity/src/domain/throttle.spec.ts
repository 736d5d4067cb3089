import fc from 'fast-check';
import { ACCOUNT_LIMIT, CLIENT_LIMIT, countedFailures, secondsToWait } from './throttle.js';

const AT = new Date('2026-11-24T09:00:00Z');
const after = (seconds: number) => new Date(AT.getTime() + seconds * 1000);
const wait = (failures: number, quiet = 0, limit = ACCOUNT_LIMIT) => secondsToWait(limit, { failures, lastAt: AT }, after(quiet));

describe('throttling', () => {
  test('four failures cost nothing; from the fifth on the wait doubles up to a quarter of an hour', () => {
    expect([0, 4, 5, 6, 7, 8, 9, 10, 11, 500].map((failures) => wait(failures))).toEqual([
      0, 0, 30, 60, 120, 240, 480, 900, 900, 900,
    ]);
  });

  test('the wait runs down with time', () => {
    expect([0, 29.5, 30, 31].map((quiet) => wait(5, quiet))).toEqual([30, 1, 0, 0]);
  });

  test('a few failures are forgotten after a quarter of an hour, many after a day', () => {
    const counted = (failures: number, quiet: number) => countedFailures(ACCOUNT_LIMIT, { failures, lastAt: AT }, after(quiet));
    expect([counted(4, 900), counted(4, 901), counted(9, 901), counted(9, 86_401)]).toEqual([4, 0, 9, 0]);
  });

  test('a client has more room than an account, and is trusted again sooner', () => {
    expect([wait(29, 0, CLIENT_LIMIT), wait(30, 0, CLIENT_LIMIT), wait(60, 1_801, CLIENT_LIMIT)]).toEqual([0, 30, 0]);
  });

  test('more failures never mean a shorter wait, and no wait is longer than a quarter of an hour', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), fc.nat(800), (some, more, quiet) => {
        expect(wait(some + more, quiet)).toBeGreaterThanOrEqual(wait(some, quiet));
        expect(wait(some + more, quiet)).toBeLessThanOrEqual(900);
      }),
    );
  });
});
