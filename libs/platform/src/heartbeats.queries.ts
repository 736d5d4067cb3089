import { firstRow, rows, type Tx } from './database.js';

/** Somebody of this name gives a sign of life, for others who wait for it. */
export async function sayAlive(tx: Tx, name: string): Promise<void> {
  const sql = 'insert into platform.heartbeat (name, at) values ($1, now()) on conflict (name) do update set at = excluded.at';
  await rows(tx, sql, [name]);
}

/** Whether a worker has given a sign of life within the last 30 seconds. */
export async function isWorkerAlive(tx: Tx): Promise<boolean> {
  const sql = `select exists (select from platform.heartbeat where name = 'worker' and at > now() - interval '30 seconds') as alive`;
  return (await firstRow<{ alive: boolean }>(tx, sql))!.alive;
}
