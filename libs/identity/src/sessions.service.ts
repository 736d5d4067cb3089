import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Forbidden, NotFound, type PersonActor, systemActor } from '#kernel';
import { CONFIG, type Config, Database, newId, noteSpent, spentBy, type Tx } from '#platform';
import { hashOfSecret } from './fingerprints.js';
import { type LiveSession, sessionHolder } from './session-holder.js';
import { isHeld } from './lockdown.queries.js';
import {
  deleteSession,
  endSessions,
  insertSession,
  liveSessionsOf,
  type ResumedSession,
  resumeSession,
  whoIs,
} from './session.queries.js';
import { type OwnSessionView, toOwnSessionView } from './session.views.js';

/** A session that has begun: the secret for the cookie, shown once, and who it is for. */
export interface StartedSession extends LiveSession {
  token: string;
}

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
    const visitor = systemActor('sign-in');
    const found = await resumeSession(this.db, visitor, hashOfSecret(token));
    const session = found && this.holder(found);
    if (session) noteSpent(session.actor, spentBy(visitor));
    return session;
  }

  /** Ends the session of this person. */
  async end(actor: PersonActor): Promise<void> {
    await this.db.transaction(actor, async (tx) => {
      await deleteSession(tx, actor.sessionId);
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
      await deleteSession(tx, id);
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
    const formerHash = formerToken && hashOfSecret(formerToken);
    await insertSession(tx, { id: sessionId, tokenHash: hashOfSecret(token), personId, clientKind }, formerHash);
    const held = this.holder({ id: sessionId, clientKind, person: await whoIs(tx, personId) });
    await this.audit.record(tx, held.actor, 'session.started', { type: 'person', id: personId });
    return { ...held, token };
  }

  private holder({ person, id, clientKind }: ResumedSession): LiveSession {
    return sessionHolder(person, { id, clientKind }, this.config.production);
  }
}

async function refuseHeld(tx: Tx, personId: string): Promise<void> {
  if (!(await isHeld(tx, personId))) return;
  throw new Forbidden(
    'session.locked-down',
    'You cannot sign in at the moment. Ask a person whom you trust in your network why.',
  );
}
