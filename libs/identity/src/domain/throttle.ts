/**
 * How long a door stays shut after failed tries (OWASP ASVS 5, V6.3.1). A door is an account or a client. A few failures
 * are free; from then on the wait doubles with each, up to a quarter of an hour. A try during the wait is refused whatever
 * it holds, and does not make the wait longer.
 *
 * Worked example: the fifth failure at an account shuts it for 30 seconds, the sixth for a minute, the tenth and every
 * later one for 15 minutes. A right password forgets them all.
 */
const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 900;
const FEW_FORGOTTEN_AFTER_SECONDS = 900;

export interface Limit {
  /** Failures within a quarter of an hour of one another that cost nothing. */
  free: number;
  /** Quiet seconds after which even many failures are forgotten. */
  forgottenAfter: number;
}

/** One account: a day, so that guessing slowly is no way around it. */
export const ACCOUNT_LIMIT: Limit = { free: 5, forgottenAfter: 86_400 };
/** One client, behind which a whole office may sit: wider, and sooner forgotten. */
export const CLIENT_LIMIT: Limit = { free: 30, forgottenAfter: 1_800 };

/** Links asked for one account: three letters, then ever fewer. */
export const RESET_ACCOUNT_LIMIT: Limit = { free: 3, forgottenAfter: 3_600 };
/** Links asked for, or tried, by one client. */
export const RESET_CLIENT_LIMIT: Limit = { free: 20, forgottenAfter: 1_800 };

/** Failures at one door and when the last of them was. */
export interface Tries {
  failures: number;
  lastAt: Date;
}

/** Failures that still count at this moment. */
export function countedFailures(limit: Limit, tries: Tries, now: Date): number {
  const quiet = (now.getTime() - tries.lastAt.getTime()) / 1000;
  const forgottenAfter = tries.failures < limit.free ? FEW_FORGOTTEN_AFTER_SECONDS : limit.forgottenAfter;
  return quiet > forgottenAfter ? 0 : tries.failures;
}

/** Whole seconds until the next try is looked at; 0 when it may come now. */
export function secondsToWait(limit: Limit, tries: Tries, now: Date): number {
  const failures = countedFailures(limit, tries, now);
  if (failures < limit.free) return 0;
  const wait = Math.min(FIRST_WAIT_SECONDS * 2 ** (failures - limit.free), LONGEST_WAIT_SECONDS);
  const quiet = (now.getTime() - tries.lastAt.getTime()) / 1000;
  return Math.max(0, Math.ceil(wait - quiet));
}
