import type { PlainDate } from '#kernel';
import { affected, rows, type Tx } from '#platform';

/**
 * Takes everything about a person out of an account: name and address, what it signs in with, its sessions and roles. What it
 * did stays, under a number. Returns whether there was something to erase.
 */
export async function eraseAccount(tx: Tx, id: string, formerNumber: number): Promise<boolean> {
  const erased = await affected(
    tx,
    `update identity.person
     set former_number = $2::bigint, name = 'Former user ' || $2::bigint, email = 'former-user-' || $2::bigint || '@erased.invalid', locale = 'en',
         time_zone = 'Europe/London', calendar_code = 'GB-ENG', send_hour = 9, demo = false,
         disabled_at = coalesce(disabled_at, now()), version = version + 1, updated_at = now()
     where id = $1 and former_number is null`,
    [id, formerNumber],
  );
  if (erased === 1) await rows(tx, 'select identity.forget($1)', [id]);
  return erased === 1;
}

/** Removes what the security log says of days before this one. Returns how many events they were. */
export function forgetSecurityEvents(tx: Tx, before: PlainDate): Promise<number> {
  return affected(tx, 'delete from identity.security_event where at < $1::date', [before]);
}
