import { firstRow, rows, type Tx } from '#platform';
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
