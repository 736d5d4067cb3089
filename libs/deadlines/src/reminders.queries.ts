import { visible } from '#identity';
import { type PlainDate } from '#kernel';
import { firstRow, type Position, rows, type Tx } from '#platform';
import type { ItemKind, ReminderState } from './domain/index.js';

/** A reminder as the ledger shows it: who is, was or will be told what when, and what became of it. */
export interface ReminderRow {
  id: string;
  deadlineId: string;
  kind: ItemKind;
  label: string;
  path: string;
  dueOn: PlainDate;
  dueVersion: number;
  step: string;
  functions: string[];
  recipientId: string | null;
  recipientName: string | null;
  channel: 'email';
  sendAt: Date;
  localDate: PlainDate;
  state: ReminderState;
  attempt: number;
  sentAt: Date | null;
  lastError: string | null;
  collapsedIntoId: string | null;
}

export interface ReminderFilter {
  state?: ReminderState;
  recipientId?: string;
  kind?: ItemKind;
  /** Days in the recipient's zone, both included. */
  from?: PlainDate;
  to?: PlainDate;
}

const SELECT_ROW = `
  select r.id, r.item_id as deadline_id, i.kind, i.label, i.path, i.due_on, r.due_version,
         r.step, r.functions, r.recipient_id, p.name as recipient_name, r.channel, r.send_at,
         r.local_date::text as local_date, r.state, r.attempt, r.sent_at, r.last_error,
         r.collapsed_into_id
  from deadlines.reminder r join deadlines.item i on i.id = r.item_id left join identity.person p on p.id = r.recipient_id`;

/** A page of the ledger, the latest instant first. */
export function listReminders(
  tx: Tx,
  filter: ReminderFilter,
  slice: { after: Position | null; limit: number },
): Promise<ReminderRow[]> {
  return rows<ReminderRow>(
    tx,
    `${SELECT_ROW}
     where ${visible('item', 'i', 'reminders.read')} and ($1::text is null or r.state = $1) and ($2::uuid is null or r.recipient_id = $2) and ($3::text is null or i.kind = $3)
       and ($4::date is null or r.local_date >= $4) and ($5::date is null or r.local_date <= $5)
       and ($6::timestamptz is null or (r.send_at, r.id) < ($6, $7::uuid))
     order by r.send_at desc, r.id desc limit $8`,
    [
      filter.state ?? null,
      filter.recipientId ?? null,
      filter.kind ?? null,
      filter.from ?? null,
      filter.to ?? null,
      slice.after?.key ?? null,
      slice.after?.id ?? null,
      slice.limit + 1,
    ],
  );
}

/** All reminders about one deadline, the earliest first. */
export function remindersOf(tx: Tx, deadlineId: string): Promise<ReminderRow[]> {
  return rows<ReminderRow>(tx, `${SELECT_ROW} where r.item_id = $1 and ${visible('item', 'i')} order by r.send_at, r.id`, [
    deadlineId,
  ]);
}

/**
 * What will be sent to whom and when on the days from–to of the recipients, if nothing changes: unsent reminders of open
 * deadlines. Steps after the due date ("D+7") go out only where the deadline is open then.
 */
export function forecastReminders(
  tx: Tx,
  period: { from: PlainDate; to: PlainDate },
  slice: { after: Position | null; limit: number },
): Promise<ReminderRow[]> {
  return rows<ReminderRow>(
    tx,
    `${SELECT_ROW}
     where ${visible('item', 'i', 'reminders.read')} and r.state in ('pending', 'retry') and i.state = 'open' and r.due_version = i.due_version
       and r.local_date between $1::date and $2::date
       and ($3::timestamptz is null or (r.send_at, r.id) > ($3, $4::uuid))
     order by r.send_at, r.id limit $5`,
    [period.from, period.to, slice.after?.key ?? null, slice.after?.id ?? null, slice.limit + 1],
  );
}

/** How reminding stands, in numbers that say nothing about anybody. */
export interface ReminderHealth {
  due: number;
  sent: number;
  failed: number;
  unknown: number;
  missing: number | null;
  oldestDueAt: Date | null;
  lastSweepAt: Date | null;
}

const SWEEP_HEARTBEAT = 'reminders.sweep';

/** Notes that a sweep ended. */
export async function noteSweep(tx: Tx): Promise<void> {
  await rows(
    tx,
    `insert into platform.heartbeat (name, at) values ($1, now()) on conflict (name) do update set at = excluded.at`,
    [SWEEP_HEARTBEAT],
  );
}

const CHECK_EVERY = '5 minutes';

/** Whether the ledger was compared with the rules lately, and nothing was missing. */
export async function wasSoundLately(tx: Tx): Promise<boolean> {
  const lately = 'select from deadlines.reconciliation where checked_at > now() - $1::interval and missing = 0';
  return (await rows<object>(tx, lately, [CHECK_EVERY])).length > 0;
}

/** Keeps for the health page what a comparison found. */
export async function noteReconciliation(tx: Tx, due: number, missing: number): Promise<void> {
  await rows(
    tx,
    `insert into deadlines.reconciliation (checked_at, due, missing) values (now(), $1, $2)
     on conflict (single) do update set checked_at = excluded.checked_at, due = excluded.due, missing = excluded.missing`,
    [due, missing],
  );
}

const TRACES_KEPT = '90 days';

/** Forgets Message-IDs and what servers said of reminders that were over 90 days before this instant. */
export async function forgetTraces(tx: Tx, now: Date): Promise<void> {
  await rows(
    tx,
    `update deadlines.reminder set message_id = null, last_error = null
     where send_at < $1::timestamptz - $2::interval and state not in ('pending', 'retry', 'sending')
       and (message_id is not null or last_error is not null)`,
    [now, TRACES_KEPT],
  );
}

/** Counts of the ledger at this instant of the product's clock. `due` waits to be sent; `missing` is what no row stands for. */
export async function reminderHealth(tx: Tx, now: Date): Promise<ReminderHealth> {
  const found = await firstRow<ReminderHealth>(
    tx,
    `select (select count(*)::int from deadlines.reminder where state in ('pending', 'retry', 'sending') and send_at <= $1) as due,
            (select count(*)::int from deadlines.reminder where state = 'sent') as sent,
            (select count(*)::int from deadlines.reminder where state = 'dead') as failed,
            (select count(*)::int from deadlines.reminder where state = 'unknown') as unknown,
            (select missing from deadlines.reconciliation) as missing,
            (select min(send_at) from deadlines.reminder where state in ('pending', 'retry', 'sending') and send_at <= $1) as oldest_due_at,
            (select at from platform.heartbeat where name = $2) as last_sweep_at`,
    [now, SWEEP_HEARTBEAT],
  );
  return found!;
}

/** Seconds of real time since the last sweep; null before the first. */
export async function secondsSinceSweep(tx: Tx): Promise<number | null> {
  const found = await firstRow<{ seconds: number }>(
    tx,
    'select extract(epoch from clock_timestamp() - at)::float as seconds from platform.heartbeat where name = $1',
    [SWEEP_HEARTBEAT],
  );
  return found?.seconds ?? null;
}

/** How many reminders stand in each state. */
export function remindersByState(tx: Tx): Promise<{ state: ReminderState; count: number }[]> {
  return rows(tx, 'select state, count(*)::int as count from deadlines.reminder group by state order by state');
}
