import { affected, firstRow, rows, type Tx } from './database.js';

/** The answer to a request that may come again; without a status, the request is being worked on. */
export interface KeptAnswer {
  requestHash: string;
  status: number | null;
  bodySealed: string | null;
}

/** Whose request it is, and the key that they gave it. */
export interface RequestKey {
  actor: string;
  key: string;
}

/** Takes a key that is new. False where it is taken already. */
export async function claimKey(tx: Tx, { actor, key }: RequestKey, requestHash: string): Promise<boolean> {
  await rows(tx, `delete from platform.idempotency_key where actor = $1 and created_at < now() - interval '24 hours'`, [actor]);
  const sql = 'insert into platform.idempotency_key (actor, key, request_hash) values ($1, $2, $3) on conflict do nothing';
  return (await affected(tx, sql, [actor, key, requestHash])) === 1;
}

export function keptAnswer(tx: Tx, { actor, key }: RequestKey): Promise<KeptAnswer | null> {
  const sql = 'select request_hash, status, body_sealed from platform.idempotency_key where actor = $1 and key = $2';
  return firstRow<KeptAnswer>(tx, sql, [actor, key]);
}

export async function keepAnswer(tx: Tx, { actor, key }: RequestKey, status: number, bodySealed: string): Promise<void> {
  const sql = 'update platform.idempotency_key set status = $3, body_sealed = $4 where actor = $1 and key = $2';
  await rows(tx, sql, [actor, key, status, bodySealed]);
}

export async function releaseKey(tx: Tx, { actor, key }: RequestKey): Promise<void> {
  await rows(tx, 'delete from platform.idempotency_key where actor = $1 and key = $2', [actor, key]);
}

/** Removes what was kept for this person. */
export async function forgetAnswersTo(tx: Tx, actor: string): Promise<void> {
  await rows(tx, 'delete from platform.idempotency_key where actor = $1', [actor]);
}

/** Removes what was kept for a day. */
export async function forgetOldAnswers(tx: Tx): Promise<void> {
  await rows(tx, `delete from platform.idempotency_key where created_at < now() - interval '24 hours'`);
}
