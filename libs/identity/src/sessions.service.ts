import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { NotFound, type PersonActor, systemActor } from '#kernel';
import { CONFIG, type Config, Database, firstRow, newId, rows, type Tx } from '#platform';
import { mustHaveFactor } from './domain/factor-duty.js';
import { hashOfSecret } from './fingerprints.js';
import { personActor } from './person-actor.js';
import { findPerson, type PersonRow } from './people.queries.js';
import { ABSOLUTE_LIFETIME, endSessions, IDLE_LIFETIME, liveSessionsOf } from './session.queries.js';
import { type OwnSessionView, toOwnSessionView } from './session.views.js';

/** Who holds a session. */
export interface LiveSession {
  actor: PersonActor;
  person: PersonRow;
  /** The person must enrol a second factor before anything else: the actor holds no permission yet. */
  factorMissing: boolean;
}

/** A session that has begun: the secret for the cookie, shown once, and who it is for. */
export interface StartedSession extends LiveSession {
  token: string;
}

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
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Who holds this token, or null when it is unknown, over or the account disabled. */
  async resume(token: string): Promise<LiveSession | null> {
    return this.db.transaction(SIGN_IN, async (tx) => {
      const session = await liveSession(tx, hashOfSecret(token));
      const person = session && (await findPerson(tx, session.personId));
      if (!person || person.disabled) return null;
      await markSeen(tx, session.id);
      return this.holder(tx, person, session.id, session.clientKind);
    });
  }

  /** Ends the session of this person. */
  async end(actor: PersonActor): Promise<void> {
    await this.db.transaction(actor, async (tx) => {
      await rows(tx, 'delete from identity.session where id = $1', [actor.sessionId]);
      await this.audit.record(tx, actor, 'session.ended', { type: 'person', id: actor.userId });
    });
  }

  /** The person's sessions that live, the one used last first. */
  async own(actor: PersonActor): Promise<OwnSessionView[]> {
    const found = await this.db.read(actor, (tx) => liveSessionsOf(tx, actor.userId));
    return found.map((row) => toOwnSessionView(row, actor.sessionId));
  }

  /** Ends one of the person's own sessions. Throws NotFound. */
  async endOne(actor: PersonActor, id: string): Promise<void> {
    await this.db.transaction(actor, async (tx) => {
      const live = await liveSessionsOf(tx, actor.userId);
      if (!live.some((session) => session.id === id)) throw new NotFound('record.not-found', 'There is no such record.');
      await rows(tx, 'delete from identity.session where id = $1', [id]);
      await this.audit.record(tx, actor, 'session.ended', { type: 'person', id: actor.userId }, { session: id });
    });
  }

  /** Ends all of the person's sessions but this one. */
  async endOthers(actor: PersonActor): Promise<void> {
    await this.db.transaction(actor, async (tx) => {
      const ended = await endSessions(tx, actor.userId, actor.sessionId);
      await this.audit.record(tx, actor, 'session.others-ended', { type: 'person', id: actor.userId }, { ended });
    });
  }

  /** Opens a session in the transaction that proved who is there. */
  async open(tx: Tx, personId: string, clientKind: string, formerToken: string | null): Promise<StartedSession> {
    const token = randomBytes(32).toString('base64url');
    const sessionId = newId();
    if (formerToken !== null) await rows(tx, 'delete from identity.session where token_hash = $1', [hashOfSecret(formerToken)]);
    await rows(
      tx,
      `insert into identity.session (id, token_hash, person_id, expires_at, client_kind)
       values ($1, $2, $3, now() + $4::interval, $5)`,
      [sessionId, hashOfSecret(token), personId, ABSOLUTE_LIFETIME, clientKind],
    );
    const held = await this.holder(tx, (await findPerson(tx, personId))!, sessionId, clientKind);
    await this.audit.record(tx, held.actor, 'session.started', { type: 'person', id: personId });
    return { ...held, token };
  }

  private async holder(tx: Tx, person: PersonRow, sessionId: string, clientKind: string): Promise<LiveSession> {
    const factorMissing = mustHaveFactor(person.roles, this.config.production) && !(await hasFactor(tx, person.id));
    const actor = { ...(await personActor(tx, person, sessionId)), clientKind };
    return { actor: factorMissing ? { ...actor, permissions: new Map() } : actor, person, factorMissing };
  }
}

async function hasFactor(tx: Tx, personId: string): Promise<boolean> {
  const sql = 'select 1 from identity.second_factor where person_id = $1 and confirmed_at is not null';
  return (await firstRow(tx, sql, [personId])) !== null;
}

function liveSession(tx: Tx, tokenHash: string): Promise<{ id: string; personId: string; clientKind: string } | null> {
  return firstRow(
    tx,
    `select id, person_id as "personId", client_kind as "clientKind" from identity.session
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
