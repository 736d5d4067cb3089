/** What some tests need beside PostgreSQL, and what to do on a machine that lacks it. */
const NEEDS = {
  redis: { setting: 'TEST_REDIS_URL', reason: 'there is no Redis server (TEST_REDIS_URL is not set; .ci/run brings one)' },
  chromium: { setting: 'CHROMIUM_PATH', reason: 'there is no Chromium (CHROMIUM_PATH is not set; .ci/run brings one)' },
} as const;

export type Need = keyof typeof NEEDS;

/** A group of tests that runs where its need is met, and is counted as skipped with the reason where it is not. */
export function describeWith(need: Need, name: string, tests: () => void): void {
  const { setting, reason } = NEEDS[need];
  if (process.env[setting]) describe(name, tests);
  else skipBecause(reason, name, tests);
}

/** A group of tests that this machine cannot run; the run's last lines give the reason. */
export function skipBecause(reason: string, name: string, tests: () => void): void {
  describe.skip(`${name}, not run: ${reason}`, tests);
}
