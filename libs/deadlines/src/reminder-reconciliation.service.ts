import { Injectable, Logger } from '@nestjs/common';
import { type Actor, type PlainDate } from '#kernel';
import { Database } from '#platform';
import { missingFromLedger, plannedReminders } from './domain/index.js';
import { type KnownBasis, planningBasis } from './planning-basis.queries.js';
import { ledgerOf, openItems, planAgain } from './reminder-ledger.queries.js';
import { noteReconciliation, wasSoundLately } from './reminders.queries.js';

/** A reminder that is due by rule and that the ledger knows nothing of. */
export interface MissingReminder {
  deadlineId: string;
  step: string;
  functions: string[];
  localDate: PlainDate;
}

export interface Reconciliation {
  /** Reminders that the rules ask for up to now. */
  due: number;
  missing: MissingReminder[];
}

const PAGE = 200;

/**
 * Derives from dates alone what should have been said by now and compares it with the ledger: the proof that nothing was
 * lost, and, where something is missing, its repair.
 */
@Injectable()
export class ReminderReconciliation {
  private readonly logger = new Logger('Reminders');

  constructor(private readonly db: Database) {}

  /** Compares all open deadlines with the ledger at this instant of the product's clock; changes nothing. */
  async compare(actor: Actor, now: Date): Promise<Reconciliation> {
    const result: Reconciliation = { due: 0, missing: [] };
    for (let after: string | null = null; ;) {
      const page = await this.comparePage(actor, now, after);
      result.due += page.due;
      result.missing.push(...page.missing);
      if (page.last === null) return result;
      after = page.last;
    }
  }

  /** Compares if that was not done lately, keeps the result for the health page, and has what is missing planned again. */
  async checkNowAndThen(actor: Actor, now: Date): Promise<void> {
    if (!(await this.db.read(actor, wasSoundLately))) await this.check(actor, now);
  }

  /** Compares, keeps the result and has what is missing planned again. */
  async check(actor: Actor, now: Date): Promise<Reconciliation> {
    const result = await this.compare(actor, now);
    const { due, missing } = result;
    if (missing.length > 0)
      this.logger.warn(`${missing.length} reminders that are due were not in the ledger. They are planned again.`);
    await this.db.transaction(actor, async (tx) => {
      await noteReconciliation(tx, due, missing.length);
      await planAgain(
        tx,
        missing.map((one) => one.deadlineId),
      );
    });
    return result;
  }

  private comparePage(actor: Actor, now: Date, after: string | null): Promise<Reconciliation & { last: string | null }> {
    return this.db.read(actor, async (tx) => {
      const basis: KnownBasis = await planningBasis(tx);
      const items = await openItems(tx, { after, limit: PAGE });
      const ledger = await ledgerOf(
        tx,
        items.map((item) => item.id),
      );
      let due = 0;
      const missing = items.flatMap((item) => {
        const planned = plannedReminders(item, basis).filter((reminder) => reminder.sendAt <= now);
        due += planned.length;
        return missingFromLedger(item, planned, ledger.get(item.id)!).map((reminder) => ({
          deadlineId: item.id,
          step: reminder.step,
          functions: reminder.functions,
          localDate: reminder.localDate,
        }));
      });
      return { due, missing, last: items.length < PAGE ? null : items.at(-1)!.id };
    });
  }
}
