import { Injectable } from '@nestjs/common';
import { type Actor } from '#kernel';
import { Database, SystemClock } from '#platform';
import { ReminderClaims } from './reminder-claims.service.js';
import { ReminderPlanner } from './reminder-planner.service.js';
import { ReminderReconciliation } from './reminder-reconciliation.service.js';
import { withSweepLock } from './sweep-lock.queries.js';

/** Sets the ledger right before anything is sent from it. */
@Injectable()
export class LedgerUpkeep {
  constructor(
    private readonly db: Database,
    private readonly planner: ReminderPlanner,
    private readonly claims: ReminderClaims,
    private readonly reconciliation: ReminderReconciliation,
    private readonly clock: SystemClock,
  ) {}

  /**
   * Frees what dead workers held, plans again what people, calendars or policies changed, closes what is not wanted any
   * more, and now and then compares all of it with the rules. One process at a time; the others need not wait, because
   * nothing is claimed that this has not set right.
   */
  async setRight(actor: Actor): Promise<void> {
    await withSweepLock(this.db, actor, async () => {
      const now = this.clock.now();
      await this.claims.takeBack(actor);
      await this.planner.planOutdated(actor);
      await this.claims.closeUnwanted(actor, now);
      await this.reconciliation.checkNowAndThen(actor, now);
    });
  }
}
