import { type SystemActor } from '#kernel';
import { affected, type Database, firstRow, type Position, rows, type Tx } from '#platform';
import { type ApiTokenRow } from './api-token.views.js';
import type { TokenScope } from './domain/token-scopes.js';
import type { WhoAsks } from './session-holder.js';

const SELECT = `
  select t.id, t.person_id, p.name as person_name, t.name, t.scopes, t.created_at,
         t.expires_at, t.last_used_on, t.revoked_at,
         t.expires_at <= now() as expired, t.created_at::text as position
  from identity.api_token t join identity.person p on p.id = t.person_id`;

/** Tokens of this person, or of everybody, the newest first. */
export function apiTokens(
  tx: Tx,
  personId: string | null,
  { after, limit }: { after: Position | null; limit: number },
): Promise<ApiTokenRow[]> {
  return rows<ApiTokenRow>(
    tx,
    `${SELECT} where ($1::uuid is null or t.person_id = $1)
       and ($2::timestamptz is null or (t.created_at, t.id) < ($2::timestamptz, $3::uuid))
     order by t.created_at desc, t.id desc limit $4`,
    [personId, after?.key ?? null, after?.id ?? null, limit],
  );
}

export function apiToken(tx: Tx, id: string): Promise<ApiTokenRow | null> {
  return firstRow<ApiTokenRow>(tx, `${SELECT} where t.id = $1`, [id]);
}

/** Makes a token that counts for so many days. */
export async function insertToken(
  tx: Tx,
  { id, personId, name, scopes }: Pick<ApiTokenRow, 'id' | 'personId' | 'name' | 'scopes'>,
  tokenHash: string,
  days: number,
): Promise<void> {
  await rows(
    tx,
    `insert into identity.api_token (id, person_id, name, token_hash, scopes, expires_at)
     values ($1, $2, $3, $4, $5, now() + make_interval(days => $6))`,
    [id, personId, name, tokenHash, scopes, days],
  );
}

/** Revokes one token, of this person where one is named. Null when there is none such that still counts. */
export function revokeToken(tx: Tx, id: string, personId: string | null): Promise<{ personId: string } | null> {
  return firstRow(
    tx,
    `update identity.api_token set revoked_at = now()
     where id = $1 and ($2::uuid is null or person_id = $2) and revoked_at is null returning person_id`,
    [id, personId],
  );
}

/** The person's tokens count no longer. Returns how many they were. */
export function revokeTokensOf(tx: Tx, personId: string): Promise<number> {
  return affected(tx, 'update identity.api_token set revoked_at = now() where person_id = $1 and revoked_at is null', [personId]);
}

/** A token that counts at this moment, and whose it is. */
export interface LiveToken {
  id: string;
  scopes: TokenScope[];
  person: WhoAsks;
}

/** The token with this hash, noted as used today; null when it is unknown, over or revoked, or its account disabled or locked. */
export async function resumeToken(db: Database, visitor: SystemActor, secretHash: string): Promise<LiveToken | null> {
  const sql = 'select id, scopes, person from identity.resume_token($1)';
  const found = await db.ask<LiveToken>(visitor, sql, [secretHash]);
  return found?.person ? found : null;
}
