import { firstRow, newId, rows, type Tx } from '#platform';
import type { AccountOwner } from './domain/password-rule.js';

export type LinkPurpose = 'invitation' | 'reset';

/** A link that can be used now, and the account that it is for. */
export interface UsableLink extends AccountOwner {
  id: string;
  personId: string;
  purpose: LinkPurpose;
}

/** The link of this token, locked; null when it is over, was used, or the account is disabled. */
export function usableLink(tx: Tx, tokenHash: string): Promise<UsableLink | null> {
  return firstRow<UsableLink>(
    tx,
    `select l.id, l.person_id, l.purpose, p.name, p.email
     from identity.account_link l join identity.person p on p.id = l.person_id
     where l.token_hash = $1 and l.state in ('waiting', 'sent') and l.expires_at > now() and p.disabled_at is null
     for update of l`,
    [tokenHash],
  );
}

export async function insertInvitation(tx: Tx, personId: string): Promise<void> {
  const sql = `insert into identity.account_link (id, person_id, purpose) values ($1, $2, 'invitation')`;
  await rows(tx, sql, [newId(), personId]);
}

/** A link to reset the password of whoever has this address. It is dropped at once where nobody has, or when told so. */
export async function insertReset(tx: Tx, id: string, email: string, drop: boolean): Promise<void> {
  await rows(
    tx,
    `insert into identity.account_link (id, person_id, purpose, state)
     select $1, p.id, 'reset', case when p.id is null or $3::boolean then 'dropped' else 'waiting' end
     from (values ($2::text)) asked (email) left join identity.person p on p.email = asked.email and p.disabled_at is null`,
    [id, email, drop],
  );
}

export async function useLink(tx: Tx, id: string): Promise<void> {
  await rows(tx, `update identity.account_link set state = 'used', used_at = now() where id = $1`, [id]);
}

/** The links of this person that were not used yet count no longer. */
export function dropLinks(tx: Tx, personId: string): Promise<unknown> {
  return rows(tx, `update identity.account_link set state = 'dropped' where person_id = $1 and state in ('waiting', 'sent')`, [
    personId,
  ]);
}

/** A letter to be sent, locked for this worker. */
export interface WaitingLetter {
  id: string;
  purpose: LinkPurpose;
  attempts: number;
  email: string;
  locale: string;
}

/** The letter that waits longest, of an account that is open; null when none is due. */
export function nextLetter(tx: Tx): Promise<WaitingLetter | null> {
  return firstRow<WaitingLetter>(
    tx,
    `select l.id, l.purpose, l.attempts, p.email, p.locale
     from identity.account_link l join identity.person p on p.id = l.person_id
     where l.state = 'waiting' and l.next_attempt_at <= now() and p.disabled_at is null
     order by l.next_attempt_at limit 1 for update of l skip locked`,
  );
}

/** Gives a letter a fresh token that lives this long, and makes it due again after the pause. */
export async function claimLetter(
  tx: Tx,
  id: string,
  { tokenHash, lives, pauseSeconds }: { tokenHash: string; lives: string; pauseSeconds: number },
): Promise<void> {
  await rows(
    tx,
    `update identity.account_link set token_hash = $2, expires_at = now() + $3::interval, attempts = attempts + 1,
            next_attempt_at = now() + make_interval(secs => $4) where id = $1`,
    [id, tokenHash, lives, pauseSeconds],
  );
}

/** What became of a letter, unless another worker has taken it up meanwhile. */
export async function finishLetter(tx: Tx, { id, attempt }: { id: string; attempt: number }, state: string): Promise<void> {
  const sql = `update identity.account_link set state = $2 where id = $1 and state = 'waiting' and attempts = $3`;
  await rows(tx, sql, [id, state, attempt]);
}

/** Removes links that were over for this long. */
export async function forgetLinks(tx: Tx, kept: string): Promise<void> {
  await rows(tx, `delete from identity.account_link where state <> 'waiting' and asked_at < now() - $1::interval`, [kept]);
}
