import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Forbidden, NotFound, type PersonActor, systemActor } from '#kernel';
import { CONFIG, type Config, Database, firstRow, newId, rows, type Tx } from '#platform';
import { hashOfSecret } from './fingerprints.js';
import { findPerson, type PersonRow } from './people.queries.js';
import { type LiveSession, sessionHolder } from './session-holder.js';
import { ABSOLUTE_LIFETIME, endSessions, IDLE_LIFETIME, liveSessionsOf } from './session.queries.js';
import { type OwnSessionView, toOwnSessionView } from './session.views.js';

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
      if (session.seenLongAgo) await markSeen(tx, session.id);
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

  /** Ends every session of the person, this one too. */
  async endAll(actor: PersonActor): Promise<void> {
    await this.db.transaction(actor, async (tx) => {
      const ended = await endSessions(tx, actor.userId);
      await this.audit.record(tx, actor, 'session.all-ended', { type: 'person', id: actor.userId }, { ended });
    });
  }

  /**
   * Opens a session in the transaction that proved who is there. Throws Forbidden while all networks of the person are
   * locked.
   */
  async open(tx: Tx, personId: string, clientKind: string, formerToken: string | null): Promise<StartedSession> {
    await refuseHeld(tx, personId);
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

  private holder(tx: Tx, person: PersonRow, id: string, clientKind: string): Promise<LiveSession> {
    return sessionHolder(tx, person, { id, clientKind }, this.config.production);
  }
}

async function refuseHeld(tx: Tx, personId: string): Promise<void> {
  const { held } = (await firstRow<{ held: boolean }>(tx, 'select identity.held_by_lockdown($1) as held', [personId]))!;
  if (held)
    throw new Forbidden(
      'session.locked-down',
      'You cannot sign in at the moment. Ask a person whom you trust in your network why.',
    );
}

interface FoundSession {
  id: string;
  personId: string;
  clientKind: string;
  seenLongAgo: boolean;
}

function liveSession(tx: Tx, tokenHash: string): Promise<FoundSession | null> {
  return firstRow(
    tx,
    `select id, person_id, client_kind,
            last_seen_at < now() - $3::interval as seen_long_ago from identity.session
     where token_hash = $1 and expires_at > now() and last_seen_at > now() - $2::interval
       and not identity.held_by_lockdown(person_id)`,
    [tokenHash, IDLE_LIFETIME, SEEN_GRANULARITY],
  );
}

/** Once a minute is enough, so that reading does not mean writing. */
function markSeen(tx: Tx, sessionId: string): Promise<unknown> {
  return rows(tx, 'update identity.session set last_seen_at = now() where id = $1', [sessionId]);
}
