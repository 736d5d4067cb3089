import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { type Actor, NotFound, type PersonActor, requirePermission, requireReach } from '#kernel';
import { Database, newId, type Page, pageOf, readCursor, type Tx } from '#platform';
import type { NewApiTokenInput } from './api-token.inputs.js';
import { apiToken, apiTokens, insertToken, revokeToken } from './api-token.queries.js';
import { type ApiTokenRow, type ApiTokenView, type NewApiTokenView, toApiTokenView } from './api-token.views.js';
import { hashOfSecret } from './fingerprints.js';

/** How every token begins, so that it is recognised where it does not belong. */
export const TOKEN_PREFIX = 'ent_';
const TOKEN_BYTES = 32;

/** Tokens by which programs act for a person. The secret is shown once; the database keeps its SHA-256. */
@Injectable()
export class ApiTokens {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** One's own, the newest first. */
  async own(actor: PersonActor, slice: { cursor?: string; limit: number }): Promise<Page<ApiTokenView>> {
    requirePermission(actor, 'tokens.write');
    return this.list(actor, actor.userId, slice);
  }

  /** Everybody's, the newest first. */
  async all(actor: Actor, slice: { cursor?: string; limit: number }): Promise<Page<ApiTokenView>> {
    requireReach(actor, 'tokens.revoke_all', null);
    return this.list(actor, null, slice);
  }

  /** Makes a token for oneself. */
  async create(actor: PersonActor, { name, scopes, days }: NewApiTokenInput): Promise<NewApiTokenView> {
    requirePermission(actor, 'tokens.write');
    const token = `${TOKEN_PREFIX}${randomBytes(TOKEN_BYTES).toString('base64url')}`;
    return this.db.transaction(actor, async (tx) => {
      const id = newId();
      const made = { id, personId: actor.userId, name: name.trim(), scopes };
      await insertToken(tx, made, hashOfSecret(token), days);
      await this.audit.record(tx, actor, 'token.created', { type: 'token', id }, { scopes: [null, scopes], days });
      return { ...toApiTokenView((await apiToken(tx, id))!), token };
    });
  }

  /** One's own token counts no longer. Throws NotFound. */
  async revokeOwn(actor: PersonActor, id: string): Promise<void> {
    requirePermission(actor, 'tokens.write');
    await this.db.transaction(actor, (tx) => this.revoke(tx, actor, id, actor.userId));
  }

  /** Anybody's token counts no longer. Throws NotFound. */
  async revokeAny(actor: Actor, id: string): Promise<void> {
    requireReach(actor, 'tokens.revoke_all', null);
    await this.db.transaction(actor, (tx) => this.revoke(tx, actor, id, null));
  }

  private async revoke(tx: Tx, actor: Actor, id: string, ownerId: string | null): Promise<void> {
    const revoked = await revokeToken(tx, id, ownerId);
    if (!revoked) throw new NotFound('record.not-found', 'There is no such record.');
    await this.audit.record(tx, actor, 'token.revoked', { type: 'token', id }, { personId: revoked.personId });
  }

  private async list(actor: Actor, personId: string | null, slice: { cursor?: string; limit: number }) {
    const after = readCursor(slice.cursor);
    const found = await this.db.read(actor, (tx) => apiTokens(tx, personId, { after, limit: slice.limit + 1 }));
    return pageOf(found, slice.limit, (row: ApiTokenRow) => ({ key: row.position, id: row.id }), toApiTokenView);
  }
}
