import { Inject, Injectable } from '@nestjs/common';
import { systemActor } from '#kernel';
import { CONFIG, type Config, Database } from '#platform';
import { liveToken, markTokenUsed } from './api-token.queries.js';
import { withinScopes } from './domain/token-scopes.js';
import { hashOfSecret } from './fingerprints.js';
import { findPerson } from './people.queries.js';
import { type LiveSession, sessionHolder } from './session-holder.js';

const SIGN_IN = systemActor('sign-in');

/** Who acts by a token. */
@Injectable()
export class TokenHolder {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * The person whose token this is, with what the token's scopes leave of their permissions. Null when it is unknown, over
   * or revoked, the account disabled, or the person's region locked.
   */
  async resume(token: string): Promise<LiveSession | null> {
    return this.db.transaction(SIGN_IN, async (tx) => {
      const live = await liveToken(tx, hashOfSecret(token));
      const person = live && (await findPerson(tx, live.personId));
      if (!person || person.disabled) return null;
      await markTokenUsed(tx, live.id);
      const opened = { id: live.id, clientKind: 'api' };
      const held = await sessionHolder(tx, person, opened, this.config.production);
      const permissions = withinScopes(held.actor.permissions, live.scopes);
      return { ...held, actor: { ...held.actor, permissions, byToken: true } };
    });
  }
}
