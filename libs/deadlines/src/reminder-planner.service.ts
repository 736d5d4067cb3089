import { Injectable } from '@nestjs/common';
import { type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { ledgerChanges, plannedReminders } from './domain/index.js';
import { type KnownBasis, planningBasis } from './planning-basis.queries.js';
import {
  forgetPlans,
  itemsToPlan,
  ledgerOf,
  notePlanned,
  type PlannableItem,
  supersede,
  writeReminders,
} from './reminder-ledger.queries.js';

const PAGE = 200;

/**
 * Writes into the ledger what the rules ask for. Planning twice changes nothing, so whoever is in doubt plans again. An
 * item remembers with which people, calendars and policies it was planned; where they changed, it is planned again
 * before anything of it is sent.
 */
@Injectable()
export class ReminderPlanner {
  constructor(private readonly db: Database) {}

  /** Plans these items, which the caller has locked, in the caller's transaction. */
  async planItems(tx: Tx, items: readonly PlannableItem[], basis?: KnownBasis): Promise<void> {
    if (items.length === 0) return;
    const known = basis ?? (await planningBasis(tx));
    const ids = items.map((item) => item.id);
    const ledger = await ledgerOf(tx, ids);
    const changes = items.map((item) => ({ item, ...ledgerChanges(item, plannedReminders(item, known), ledger.get(item.id)!) }));
    const surplus = changes.flatMap((change) => change.supersede);
    await supersede(tx, surplus);
    const wanted = changes.flatMap(({ item, write }) => write.map((reminder) => ({ item, reminder })));
    await writeReminders(tx, wanted);
    await notePlanned(tx, ids, known.fingerprint);
  }

  /** Plans every open item whose basis has changed, a page at a time. Returns how many. */
  async planOutdated(actor: Actor): Promise<number> {
    for (let planned = 0; ;) {
      const page = await this.db.transaction(actor, async (tx) => {
        const basis = await planningBasis(tx);
        const items = await itemsToPlan(tx, basis.fingerprint, PAGE);
        await this.planItems(tx, items, basis);
        return items.length;
      });
      planned += page;
      if (page < PAGE) return planned;
    }
  }

  /** Has every open item planned again by the next sweep, whether or not something seems to have changed. */
  async forgetPlans(actor: Actor): Promise<void> {
    await this.db.transaction(actor, forgetPlans);
  }
}
