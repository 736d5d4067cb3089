import { firstRow, rows, type Tx } from '#platform';

/** Where failures are counted: a kind of door, and a keyed fingerprint of the account or client before it. */
export interface DoorKey {
  door: 'account' | 'client' | 'reset_account' | 'reset_client';
  key: string;
}

export interface StoredTries {
  failures: number;
  lastAt: Date;
  now: Date;
}

/** What is counted at a door, locked until the end of the transaction, and the database's instant. */
export async function lockTries(tx: Tx, { door, key }: DoorKey): Promise<StoredTries> {
  await rows(tx, 'insert into identity.failed_tries (door, key) values ($1, $2) on conflict do nothing', [door, key]);
  return (await firstRow<StoredTries>(
    tx,
    `select failures, last_at, date_trunc('milliseconds', clock_timestamp()) as now
     from identity.failed_tries where door = $1 and key = $2 for update`,
    [door, key],
  ))!;
}

export async function keepTries(tx: Tx, { door, key }: DoorKey, failures: number, at: Date): Promise<void> {
  const sql = 'update identity.failed_tries set failures = $3, last_at = $4 where door = $1 and key = $2';
  await rows(tx, sql, [door, key, failures, at]);
}

/** Takes one try back. The instant before it comes back too, when it was the last one. */
export async function takeBackTry(tx: Tx, { door, key }: DoorKey, at: Date, before: Date): Promise<void> {
  await rows(
    tx,
    `update identity.failed_tries
     set failures = greatest(failures - 1, 0), last_at = case when last_at = $3 then $4 else last_at end
     where door = $1 and key = $2`,
    [door, key, at, before],
  );
}

/** The owner proved to be there: nothing is counted here any more. */
export async function forgetTries(tx: Tx, { door, key }: DoorKey): Promise<void> {
  await rows(tx, 'delete from identity.failed_tries where door = $1 and key = $2', [door, key]);
}

/** Removes what was counted longer ago than this. */
export async function forgetOldTries(tx: Tx, kept: string): Promise<void> {
  await rows(tx, 'delete from identity.failed_tries where last_at < now() - $1::interval', [kept]);
}
