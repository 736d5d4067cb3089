import { Inject, Injectable } from '@nestjs/common';
import { systemActor } from '#kernel';
import { CONFIG, type Config, Database, noteSpent, spentBy } from '#platform';
import { resumeToken } from './api-token.queries.js';
import { withinScopes } from './domain/token-scopes.js';
import { hashOfSecret } from './fingerprints.js';
import { type LiveSession, sessionHolder } from './session-holder.js';

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
    const visitor = systemActor('sign-in');
    const live = await resumeToken(this.db, visitor, hashOfSecret(token));
    if (!live) return null;
    const held = sessionHolder(live.person, { id: live.id, clientKind: 'api' }, this.config.production);
    const permissions = withinScopes(held.actor.permissions, live.scopes);
    const actor = { ...held.actor, permissions, byToken: true };
    noteSpent(actor, spentBy(visitor));
    return { ...held, actor };
  }
}
