import { type PlainDate } from '#kernel';
import { rows, type Tx } from '#platform';
import type { ItemKind } from './domain/index.js';

/** A reminder that this worker alone may send until its lease ends. */
export interface ClaimedReminder {
  id: string;
  key: string;
  /** Rises with every claim: whoever finishes an older attempt finds it is no longer his. */
  attempt: number;
  /** It may have been delivered once already. */
  resent: boolean;
  itemId: string;
  kind: ItemKind;
  dueOn: PlainDate;
  overdue: boolean;
  path: string;
  recipientId: string;
  to: string;
  locale: string;
}

/** What the ledger is told about one attempt. */
export interface AttemptResult {
  id: string;
  attempt: number;
  state: 'sent' | 'dead' | 'unknown' | 'retry';
  error: string | null;
  messageId: string | null;
  /** Seconds until it is tried again; null when it is not. */
  wait: number | null;
}

/** How long a claim holds without being renewed: then the worker that made it is taken for dead. */
export const LEASE_SECONDS = 60;

/** Takes due reminders; `ReminderClaims.claim` says which. */
export async function claimDue(
  tx: Tx,
  fingerprint: string,
  now: Date,
  { worker, limit }: { worker: string; limit: number },
): Promise<ClaimedReminder[]> {
  await rows(tx, IN_ORDER_OF_TIME);
  return rows(tx, CLAIM, [fingerprint, now, worker, limit, LEASE_SECONDS]);
}

export async function renewClaims(tx: Tx, claims: readonly ClaimedReminder[]): Promise<void> {
  await rows(
    tx,
    `update deadlines.reminder r set lease_until = now() + $3 * interval '1 second'
     from unnest($1::uuid[], $2::int[]) as held (id, attempt)
     where r.id = held.id and r.attempt = held.attempt and r.state = 'sending'`,
    [claims.map((claim) => claim.id), claims.map((claim) => claim.attempt), LEASE_SECONDS],
  );
}

/** Writes down results of attempts that are still held. Returns which those were. */
export function finishAttempts(
  tx: Tx,
  results: readonly AttemptResult[],
  now: Date,
): Promise<{ itemId: string; state: string }[]> {
  return rows(tx, FINISH, [JSON.stringify(results), now]);
}

/** Frees what dead workers held and what ended unknown. Returns the items of it. */
export function freeClaims(tx: Tx): Promise<{ itemId: string }[]> {
  return rows(
    tx,
    `update deadlines.reminder set lease_until = null, next_at = now(), state = 'retry', resent = resent or state = 'unknown',
            last_error = case state when 'sending' then 'the worker stopped while it sent this' else last_error end
     where (state = 'sending' and lease_until < now())
        or (state = 'unknown' and next_at <= now() and (item_id, due_version) in
              (select id, due_version from deadlines.item where state = 'open'))
     returning item_id`,
  );
}

export async function closeUnwanted(tx: Tx, now: Date): Promise<void> {
  await rows(tx, CLOSE_SETTLED, [now]);
  await rows(tx, COLLAPSE, [now]);
}

/** A later reminder of the same deadline and person whose time has come, too: it stands for the earlier one, r. */
const LATER = `from deadlines.reminder later
  where later.item_id = r.item_id and later.recipient_id = r.recipient_id and later.due_version = r.due_version
    and later.channel = r.channel and later.send_at <= $2 and (later.send_at, later.id) > (r.send_at, r.id)
    and later.state in ('pending', 'retry', 'sending', 'sent', 'unknown', 'dead')`;

/** For this transaction: no collecting and sorting of everything that is due only to take the first few of it. */
const IN_ORDER_OF_TIME = `select set_config('enable_bitmapscan', 'off', true), set_config('enable_sort', 'off', true),
  set_config('enable_seqscan', 'off', true)`;

/**
 * Walks along the index of what waits, by time, and looks at item and person of one row after the other: sub-selects
 * instead of joins, so that the plan stays so whatever the statistics say, and stops at the limit.
 */
const CLAIM = `
  with due as (
    select r.id from deadlines.reminder r
    where r.state in ('pending', 'retry') and r.send_at <= $2 and r.recipient_id is not null and (r.next_at is null or r.next_at <= now())
      and (select i.planned_with from deadlines.item i where i.id = r.item_id and i.state = 'open' and i.due_version = r.due_version) = $1
      and (select p.disabled_at is null from identity.person p where p.id = r.recipient_id)
      and (select later.id ${LATER} limit 1) is null
    order by r.send_at, r.id limit $4 for update skip locked),
  claimed as (
    update deadlines.reminder r
    set state = 'sending', attempt = attempt + 1, worker = $3, lease_until = now() + $5 * interval '1 second', next_at = null
    where r.id in (select due.id from due) returning r.*)
  select c.id, c.key, c.attempt, c.resent, c.item_id, c.recipient_id, p.email as "to", p.locale,
         i.kind, i.due_on, i.path, i.due_on < ($2 at time zone p.time_zone)::date as overdue
  from claimed c join deadlines.item i on i.id = c.item_id join identity.person p on p.id = c.recipient_id`;

const FINISH = `
  update deadlines.reminder r
  set state = result.state, lease_until = null, last_error = result.error, message_id = coalesce(result."messageId", r.message_id),
      sent_at = case result.state when 'sent' then $2::timestamptz end, next_at = now() + result.wait * interval '1 second'
  from jsonb_to_recordset($1::jsonb) as result (id uuid, attempt int, state text, error text, "messageId" text, wait int)
  where r.id = result.id and r.attempt = result.attempt and r.state = 'sending'
  returning r.item_id, r.state`;

const CLOSE_SETTLED = `
  update deadlines.reminder r
  set state = case when i.state = 'open' then 'superseded' else 'cancelled' end, next_at = null
  from deadlines.item i
  where i.id = r.item_id and r.state in ('pending', 'retry') and r.send_at <= $1 and (i.state <> 'open' or i.due_version <> r.due_version)`;

const COLLAPSE = `
  update deadlines.reminder done set state = 'collapsed', next_at = null, collapsed_into_id = overtaken.into_id
  from (select r.id, (select later.id ${LATER.replaceAll('$2', '$1')} order by later.send_at desc, later.id desc limit 1) as into_id
        from deadlines.reminder r where r.state in ('pending', 'retry') and r.send_at <= $1) overtaken
  where done.id = overtaken.id and overtaken.into_id is not null and done.state in ('pending', 'retry')`;
