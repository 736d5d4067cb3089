import { Injectable } from '@nestjs/common';
import { RuleBroken, systemActor } from '#kernel';
import { Database, type Tx } from '#platform';
import { countedFailures, type Limit, secondsToWait } from './domain/throttle.js';
import { type DoorKey, forgetTries, keepTries, lockTries, type StoredTries, takeBackTry } from './tries.queries.js';

/** Where one can fail: an account or a client, each as a keyed fingerprint. */
export interface Door extends DoorKey {
  limit: Limit;
}

/** One try at some doors, counted as failed until it is known to be right. */
export interface Try {
  counted: { door: Door; failures: number; at: Date; before: Date }[];
}

const SIGN_IN = systemActor('sign-in');

/** Counts failed tries in the database, in real time, so that neither a restart nor a second process forgets them. */
@Injectable()
export class Tries {
  constructor(private readonly db: Database) {}

  /**
   * Begins a try: it counts as failed at once, so that many at the same moment gain nothing. Throws RuleBroken
   * 'session.too-many-tries' with the seconds to wait when one of the doors is shut; then nothing is counted.
   */
  async begin(doors: readonly Door[]): Promise<Try> {
    const tried = await this.db.transaction(SIGN_IN, (tx) => beginAt(tx, doors));
    if (typeof tried !== 'number') return tried;
    throw new RuleBroken('session.too-many-tries', 'There were too many tries. Wait before you try again.', {
      retryAfterSeconds: tried,
    });
  }

  /** The try was right: the account's failures are forgotten, and those of the client before it stand. */
  async succeeded(tx: Tx, { counted }: Try): Promise<void> {
    for (const { door } of counted.filter((each) => each.door.door === 'account')) await forgetTries(tx, door);
    await takeBack(tx, { counted: counted.filter((each) => each.door.door !== 'account') });
  }

  /** The try was neither right nor wrong yet: it counts for nothing. */
  async undecided(tried: Try): Promise<void> {
    await this.db.transaction(SIGN_IN, (tx) => takeBack(tx, tried));
  }
}

/** The try, or how long to wait. The doors are locked in one order, so that two tries never wait for each other. */
async function beginAt(tx: Tx, doors: readonly Door[]): Promise<Try | number> {
  const inOrder = [...doors].sort((a, b) => (a.door < b.door ? -1 : 1));
  const found: { door: Door; stored: StoredTries }[] = [];
  for (const door of inOrder) found.push({ door, stored: await lockTries(tx, door) });
  const wait = Math.max(...found.map(({ door, stored }) => secondsToWait(door.limit, stored, stored.now)));
  if (wait > 0) return wait;
  const counted = found.map(({ door, stored }) => {
    const failures = countedFailures(door.limit, stored, stored.now) + 1;
    return { door, failures, at: stored.now, before: stored.lastAt };
  });
  for (const { door, failures, at } of counted) await keepTries(tx, door, failures, at);
  return { counted };
}

/** What others failed meanwhile stays; the wait runs from before this try when it was the last one. */
async function takeBack(tx: Tx, { counted }: Try): Promise<void> {
  for (const { door, at, before } of counted) await takeBackTry(tx, door, at, before);
}
