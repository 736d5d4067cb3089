import { rows, type Tx } from '#platform';

/** A session as its owner sees it. */
export interface SessionRow {
  id: string;
  clientKind: string;
  startedAt: Date;
  lastSeenAt: Date;
}

/** Ends after twelve hours in all, however busy. */
export const ABSOLUTE_LIFETIME = '12 hours';
/** Ends after two hours without a request. */
export const IDLE_LIFETIME = '2 hours';

/** The sessions of this person that live, the one used last first. */
export function liveSessionsOf(tx: Tx, personId: string): Promise<SessionRow[]> {
  return rows<SessionRow>(
    tx,
    `select id, client_kind, started_at, last_seen_at from identity.session
     where person_id = $1 and expires_at > now() and last_seen_at > now() - $2::interval
     order by last_seen_at desc, id`,
    [personId, IDLE_LIFETIME],
  );
}

/**
 * Ends the sessions of this person, all or all but one: whenever the ways to sign in, the roles or the account change.
 * Returns how many ended.
 */
export async function endSessions(tx: Tx, personId: string, exceptId: string | null = null): Promise<number> {
  const [ended] = await rows<{ count: number }>(
    tx,
    `with ended as (delete from identity.session where person_id = $1 and ($2::uuid is null or id <> $2) returning 1)
     select count(*)::int as count from ended`,
    [personId, exceptId],
  );
  return ended!.count;
}
