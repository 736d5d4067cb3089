import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { InvalidInput, type PersonActor, systemActor } from '#kernel';
import { Database, firstRow, newId, rows, type Tx } from '#platform';
import { personActor } from './person-actor.js';
import { findAccount, findPerson, type PersonRow } from './people.queries.js';
import { passwordMatches } from './passwords.js';

/** A session that has begun: the secret for the cookie, shown once, and who it is for. */
export interface StartedSession {
  token: string;
  actor: PersonActor;
  person: PersonRow;
}

const ABSOLUTE_LIFETIME = '12 hours';
const IDLE_LIFETIME = '2 hours';
const SEEN_GRANULARITY = '1 minute';
const SIGN_IN = systemActor('sign-in');

/**
 * Server-side sessions: the browser holds an opaque token, the database its SHA-256. They end after two idle hours or
 * twelve in all, in real time.
 */
@Injectable()
export class SessionsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** Begins a session. One answer for a wrong address, a wrong password and a disabled account: InvalidInput. */
  async start(email: string, password: string, clientKind: string): Promise<StartedSession> {
    const account = await this.db.read(SIGN_IN, (tx) => findAccount(tx, email));
    const matches = await passwordMatches(account?.passwordHash ?? null, password);
    if (!account || !matches || account.disabled) {
      throw new InvalidInput('session.credentials-wrong', 'Address and password do not belong together. Check both.');
    }
    return this.db.transaction(SIGN_IN, (tx) => this.open(tx, account.id, clientKind));
  }

  /** Who holds this token, or null when it is unknown, over or the account disabled. */
  async resume(token: string): Promise<{ actor: PersonActor; person: PersonRow } | null> {
    return this.db.transaction(SIGN_IN, async (tx) => {
      const session = await liveSession(tx, hashOf(token));
      const person = session && (await findPerson(tx, session.personId));
      if (!person || person.disabled) return null;
      await markSeen(tx, session.id);
      return { actor: await personActor(tx, person, session.id), person };
    });
  }

  /** Ends the session of this person. */
  async end(actor: PersonActor): Promise<void> {
    await this.db.transaction(actor, async (tx) => {
      await rows(tx, 'delete from identity.session where id = $1', [actor.sessionId]);
      await this.audit.record(tx, actor, 'session.ended', { type: 'person', id: actor.userId });
    });
  }

  private async open(tx: Tx, personId: string, clientKind: string): Promise<StartedSession> {
    const token = randomBytes(32).toString('base64url');
    const sessionId = newId();
    await rows(
      tx,
      `insert into identity.session (id, token_hash, person_id, expires_at, client_kind)
       values ($1, $2, $3, now() + $4::interval, $5)`,
      [sessionId, hashOf(token), personId, ABSOLUTE_LIFETIME, clientKind],
    );
    const person = (await findPerson(tx, personId))!;
    const actor = await personActor(tx, person, sessionId);
    await this.audit.record(tx, actor, 'session.started', { type: 'person', id: personId });
    return { token, actor, person };
  }
}

function liveSession(tx: Tx, tokenHash: string): Promise<{ id: string; personId: string } | null> {
  return firstRow(
    tx,
    `select id, person_id as "personId" from identity.session
     where token_hash = $1 and expires_at > now() and last_seen_at > now() - $2::interval`,
    [tokenHash, IDLE_LIFETIME],
  );
}

/** Once a minute is enough, so that reading does not mean writing. */
function markSeen(tx: Tx, sessionId: string): Promise<unknown> {
  return rows(tx, 'update identity.session set last_seen_at = now() where id = $1 and last_seen_at < now() - $2::interval', [
    sessionId,
    SEEN_GRANULARITY,
  ]);
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
