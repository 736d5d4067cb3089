import { randomBytes } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { systemActor } from '#kernel';
import { Database, type Tx } from '#platform';
import { claimLetter, finishLetter, type LinkPurpose, nextLetter, type WaitingLetter } from './account-link.queries.js';
import { hashOfSecret } from './fingerprints.js';

/** A letter with its link, which exists nowhere else. */
export interface AccountLetter {
  id: string;
  attempt: number;
  purpose: LinkPurpose;
  to: string;
  locale: string;
  /** Below the product's address; the secret stands behind the #, which browsers send to nobody. */
  path: string;
}

/** What became of one letter, as SMTP tells it. */
export type LetterOutcome = { kind: 'sent' | 'unknown' } | { kind: 'dead' | 'retry'; reason: string };

const SIGN_IN = systemActor('sign-in');
const TOKEN_BYTES = 32;
const LIVES: Record<LinkPurpose, string> = { invitation: '72 hours', reset: '1 hour' };
const FIRST_PAUSE_SECONDS = 30;
const MOST_ATTEMPTS = 8;

/** Sends the letters that wait. The database holds only the hash of what a letter carries. */
@Injectable()
export class AccountMail {
  private readonly logger = new Logger('AccountMail');

  constructor(private readonly db: Database) {}

  /** Sends until none is due; safe to run in many workers at once. A letter that failed is sent later, with a new link. */
  async sendWaiting(deliver: (letter: AccountLetter) => Promise<LetterOutcome>): Promise<number> {
    for (let sent = 0; ; sent++) {
      const letter = await this.db.transaction(SIGN_IN, claim);
      if (letter === null) return sent;
      const outcome = await deliver(letter);
      await this.db.transaction(SIGN_IN, (tx) => finish(tx, letter, outcome));
      if ('reason' in outcome) this.logger.warn(`letter ${letter.id}: ${outcome.kind}`);
    }
  }
}

/** The next letter with a fresh token. Until it is known to be sent it is due again after a pause. */
async function claim(tx: Tx): Promise<AccountLetter | null> {
  const waiting = await nextLetter(tx);
  if (!waiting) return null;
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const pauseSeconds = FIRST_PAUSE_SECONDS * 2 ** waiting.attempts;
  await claimLetter(tx, waiting.id, { tokenHash: hashOfSecret(token), lives: LIVES[waiting.purpose], pauseSeconds });
  return letterOf(waiting, token);
}

function letterOf({ id, attempts, purpose, email, locale }: WaitingLetter, token: string): AccountLetter {
  return { id, attempt: attempts + 1, purpose, to: email, locale, path: `/set-password#${purpose}=${token}` };
}

/** Sent for certain, or perhaps: whoever gets no letter asks again. */
function finish(tx: Tx, { id, attempt }: AccountLetter, { kind }: LetterOutcome): Promise<unknown> {
  const wornOut = kind === 'dead' || (kind === 'retry' && attempt >= MOST_ATTEMPTS);
  const state = kind === 'sent' || kind === 'unknown' ? 'sent' : wornOut ? 'dropped' : 'waiting';
  return finishLetter(tx, { id, attempt }, state);
}
