import { Injectable } from '@nestjs/common';
import { type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import {
  type AttemptResult,
  claimDue,
  type ClaimedReminder,
  closeUnwanted,
  finishAttempts,
  freeClaims,
  renewClaims,
} from './reminder-claims.queries.js';
import { planAgain } from './reminder-ledger.queries.js';

/**
 * Who may send what: leases on rows of the ledger, by the database's clock. Two workers never hold the same row, and a
 * worker that comes late with its result changes nothing (reliability.md A3.2).
 */
@Injectable()
export class ReminderClaims {
  constructor(private readonly db: Database) {}

  /**
   * Takes up to `limit` reminders whose time has come, the longest waiting first. Only of open deadlines that were planned
   * with the present people, calendars and policies (`fingerprint`), and only the latest of each deadline and recipient:
   * what it overtakes is not sent (decisions.md 13).
   */
  claim(actor: Actor, fingerprint: string, now: Date, by: { worker: string; limit: number }): Promise<ClaimedReminder[]> {
    return this.db.transaction(actor, (tx) => claimDue(tx, fingerprint, now, by));
  }

  /** Keeps claims whose sending takes long. */
  renew(actor: Actor, claims: readonly ClaimedReminder[]): Promise<void> {
    return this.db.transaction(actor, (tx) => renewClaims(tx, claims));
  }

  /** Writes down what became of attempts. Each is written only by the worker that still holds it. */
  finish(actor: Actor, results: readonly AttemptResult[], now: Date): Promise<void> {
    return this.db.transaction(actor, async (tx) => {
      const finished = await finishAttempts(tx, results, now);
      const unsent = finished.filter(({ state }) => state !== 'sent');
      await hearAnew(tx, unsent);
    });
  }

  /** Frees the reminders of workers that died, and those that are to be sent once more after an unknown end. */
  takeBack(actor: Actor): Promise<void> {
    return this.db.transaction(actor, async (tx) => hearAnew(tx, await freeClaims(tx)));
  }

  /** Closes what is not to be sent any more: of settled deadlines, of earlier dates, and what was overtaken. */
  closeUnwanted(actor: Actor, now: Date): Promise<void> {
    return this.db.transaction(actor, (tx) => closeUnwanted(tx, now));
  }
}

/** The people may have changed while the message was on its way: who hears next is asked anew. */
async function hearAnew(tx: Tx, reminders: readonly { itemId: string }[]): Promise<void> {
  if (reminders.length > 0) await planAgain(tx, [...new Set(reminders.map(({ itemId }) => itemId))].sort());
}
