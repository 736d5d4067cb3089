import { Injectable } from '@nestjs/common';
import { type Actor } from '#kernel';
import { Database, newId, rows, type Tx } from '#platform';
import { CHANNEL, type KeyedReminder, ledgerChanges, plannedReminders } from './domain/index.js';
import { type KnownBasis, planningBasis } from './planning-basis.queries.js';
import { itemsToPlan, ledgerOf, type PlannableItem } from './reminder-ledger.queries.js';

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
    await supersede(
      tx,
      changes.flatMap((change) => change.supersede),
    );
    await write(
      tx,
      changes.flatMap(({ item, write: reminders }) => reminders.map((reminder) => rowOf(item, reminder))),
    );
    await rows(tx, `update deadlines.item set planned_with = $2 where id = any($1::uuid[])`, [ids, known.fingerprint]);
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
    await this.db.transaction(actor, (tx) => rows(tx, `update deadlines.item set planned_with = null where state = 'open'`));
  }
}

function rowOf(item: PlannableItem, reminder: KeyedReminder) {
  return {
    id: newId(),
    item_id: item.id,
    due_version: item.dueVersion,
    step: reminder.step,
    occurrence: reminder.occurrence,
    functions: reminder.functions,
    recipient_id: reminder.recipientId,
    channel: CHANNEL,
    key: reminder.key,
    send_at: reminder.sendAt.toISOString(),
    local_date: reminder.localDate,
  };
}

async function supersede(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await rows(
    tx,
    `update deadlines.reminder set state = 'superseded', next_at = null
     where id = any($1::uuid[]) and state in ('pending', 'retry')`,
    [ids],
  );
}

/** Whatever was not sent takes the new time; what was sent meanwhile, or is on its way, stays. */
async function write(tx: Tx, reminders: readonly ReturnType<typeof rowOf>[]): Promise<void> {
  if (reminders.length === 0) return;
  await rows(
    tx,
    `insert into deadlines.reminder
       (id, item_id, due_version, step, occurrence, functions, recipient_id, channel, key, send_at, local_date)
     select * from jsonb_to_recordset($1::jsonb) as planned (id uuid, item_id uuid, due_version int, step text, occurrence int,
       functions text[], recipient_id uuid, channel text, key text, send_at timestamptz, local_date date)
     on conflict (key) do update set functions = excluded.functions, send_at = excluded.send_at, local_date = excluded.local_date,
       state = case reminder.state when 'retry' then 'retry' else 'pending' end,
       next_at = case reminder.state when 'retry' then reminder.next_at end
     where reminder.state in ('pending', 'retry', 'cancelled', 'superseded')`,
    [JSON.stringify(reminders)],
  );
}
