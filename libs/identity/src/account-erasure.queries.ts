import type { PlainDate } from '#kernel';
import { firstRow, rows, type Tx } from '#platform';

/**
 * Takes everything about a person out of an account: name and address, what it signs in with, its sessions and roles, and
 * where messages to it went. What it did stays, under a number. Returns whether there was something to erase.
 */
export async function eraseAccount(tx: Tx, id: string, formerNumber: number): Promise<boolean> {
  const erased = await rows(
    tx,
    `with erased as (update identity.person
     set former_number = $2::bigint, name = 'Former user ' || $2::bigint, email = 'former-user-' || $2::bigint || '@erased.invalid', locale = 'en',
         time_zone = 'Europe/London', calendar_code = 'GB-ENG', send_hour = 9, demo = false,
         disabled_at = coalesce(disabled_at, now()), version = version + 1, updated_at = now()
     where id = $1 and former_number is null returning id) select id from erased`,
    [id, formerNumber],
  );
  if (erased.length === 0) return false;
  await rows(tx, 'select identity.forget($1)', [id]);
  await rows(tx, 'delete from platform.idempotency_key where actor = $1', [id]);
  await rows(tx, 'update deadlines.reminder set message_id = null, last_error = null where recipient_id = $1', [id]);
  return true;
}

/** Removes what the security log says of days before this one. Returns how many events they were. */
export async function forgetSecurityEvents(tx: Tx, before: PlainDate): Promise<number> {
  const removed = await firstRow<{ count: number }>(
    tx,
    `with removed as (delete from identity.security_event where at < $1::date returning id)
     select count(*)::int as count from removed`,
    [before],
  );
  return removed!.count;
}
