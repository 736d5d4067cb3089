import { Injectable, Logger } from '@nestjs/common';
import { systemActor } from '#kernel';
import { Database, type Tx } from '#platform';
import type { LetterOutcome } from './account-mail.service.js';
import { claimLockdownLetter, finishLockdownLetter, nextLockdownLetter } from './lockdown.queries.js';

/** A letter that says that somebody is needed, and nothing of what for. */
export interface LockdownLetter {
  id: string;
  attempt: number;
  purpose: 'needed';
  to: string;
  locale: string;
  path: string;
}

const SIGN_IN = systemActor('sign-in');
const FIRST_PAUSE_SECONDS = 30;
const MOST_ATTEMPTS = 8;

/** Tells the second person of a lockdown, by a letter that leaks nothing (domain.md 6.5). */
@Injectable()
export class LockdownMail {
  private readonly logger = new Logger('LockdownMail');

  constructor(private readonly db: Database) {}

  /** Sends until none is due; safe to run in many workers at once. */
  async sendWaiting(deliver: (letter: LockdownLetter) => Promise<LetterOutcome>): Promise<number> {
    for (let sent = 0; ; sent++) {
      const letter = await this.db.transaction(SIGN_IN, claim);
      if (letter === null) return sent;
      const outcome = await deliver(letter);
      await this.db.transaction(SIGN_IN, (tx) => finish(tx, letter, outcome));
      if ('reason' in outcome) this.logger.warn(`letter ${letter.id}: ${outcome.kind}`);
    }
  }
}

/** The letter that waits longest. Until it is known to be sent it is due again after a pause. */
async function claim(tx: Tx): Promise<LockdownLetter | null> {
  const waiting = await nextLockdownLetter(tx);
  if (!waiting) return null;
  const { id, attempts, email, locale } = waiting;
  await claimLockdownLetter(tx, id, FIRST_PAUSE_SECONDS * 2 ** attempts);
  return { id, attempt: attempts + 1, purpose: 'needed', to: email, locale, path: '/' };
}

function finish(tx: Tx, { id, attempt }: LockdownLetter, { kind }: LetterOutcome): Promise<unknown> {
  const wornOut = kind === 'dead' || (kind === 'retry' && attempt >= MOST_ATTEMPTS);
  const state = kind === 'sent' || kind === 'unknown' ? 'sent' : wornOut ? 'dropped' : 'waiting';
  return finishLockdownLetter(tx, { id, attempt }, state);
}
