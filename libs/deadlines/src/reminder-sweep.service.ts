import { Injectable } from '@nestjs/common';
import { type Actor } from '#kernel';
import { Database } from '#platform';
import { LedgerUpkeep } from './ledger-upkeep.service.js';
import { type DeliveryTally, ReminderDelivery } from './reminder-delivery.service.js';
import { noteSweep } from './reminders.queries.js';

/**
 * The guarantee (decisions.md 15): finds from the database alone what is due and sends it, also after a week in which
 * nothing ran. It needs no queue. What a sweep leaves undone the next one does.
 */
@Injectable()
export class ReminderSweep {
  constructor(
    private readonly db: Database,
    private readonly upkeep: LedgerUpkeep,
    private readonly delivery: ReminderDelivery,
  ) {}

  /** One worker at a time sets the ledger right; all of them send. Returns what became of what this one sent. */
  async run(actor: Actor): Promise<DeliveryTally> {
    await this.upkeep.setRight(actor);
    const tally = await this.delivery.deliverDue(actor);
    await this.db.transaction(actor, noteSweep);
    return tally;
  }

  /** No new claims: a running sweep ends once what is in flight has ended. */
  stop(): void {
    this.delivery.stop();
  }
}
