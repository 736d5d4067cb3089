import { type SystemActor } from '#kernel';
import { affected, type Database, firstRow, rows, type Tx } from '#platform';
import type { WhoAsks } from './session-holder.js';

/** A session as its owner sees it. */
export interface SessionRow {
  id: string;
  clientKind: string;
  startedAt: Date;
  lastSeenAt: Date;
}

/** Ends after twelve hours in all, however busy. */
const ABSOLUTE_LIFETIME = '12 hours';
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
  const sql = 'delete from identity.session where person_id = $1 and ($2::uuid is null or id <> $2)';
  return affected(tx, sql, [personId, exceptId]);
}

/** Begins a session, which takes the place of the one with the former hash, if any. */
export async function insertSession(
  tx: Tx,
  { id, tokenHash, personId, clientKind }: { id: string; tokenHash: string; personId: string; clientKind: string },
  formerHash: string | null,
): Promise<void> {
  if (formerHash !== null) await rows(tx, 'delete from identity.session where token_hash = $1', [formerHash]);
  await rows(
    tx,
    `insert into identity.session (id, token_hash, person_id, expires_at, client_kind)
     values ($1, $2, $3, now() + $4::interval, $5)`,
    [id, tokenHash, personId, ABSOLUTE_LIFETIME, clientKind],
  );
}

export async function deleteSession(tx: Tx, id: string): Promise<void> {
  await rows(tx, 'delete from identity.session where id = $1', [id]);
}

/** Removes sessions that are over. */
export async function forgetSessions(tx: Tx): Promise<void> {
  await rows(tx, 'delete from identity.session where expires_at < now()');
}

/** A session that lives, and whose it is. */
export interface ResumedSession {
  id: string;
  clientKind: string;
  person: WhoAsks;
}

// Once a minute is enough, so that reading does not mean writing.
const SEEN_GRANULARITY = '1 minute';

/** The session with this hash, seen once more; null when it is unknown or over, or its account disabled or locked. */
export async function resumeSession(db: Database, visitor: SystemActor, secretHash: string): Promise<ResumedSession | null> {
  const sql = 'select id, client_kind, person from identity.resume_session($1, $2, $3)';
  const found = await db.ask<ResumedSession>(visitor, sql, [secretHash, IDLE_LIFETIME, SEEN_GRANULARITY]);
  return found?.person ? found : null;
}

/** A person who can sign in, with what they may do and where. */
export async function whoIs(tx: Tx, personId: string): Promise<WhoAsks> {
  return (await firstRow<{ person: WhoAsks }>(tx, 'select identity.who_is($1) as person', [personId]))!.person;
}
