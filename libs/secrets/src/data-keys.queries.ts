import { firstRow, newId, rows, type Tx } from '#platform';
import type { DataClass } from './data-classes.js';

/** A data key as it is stored: of no use without the root key. */
export interface StoredKey {
  id: string;
  dataClass: DataClass;
  version: number;
  wrapped: string;
  retiredAt: Date | null;
  /** Its transaction is over, so it is certainly there to stay. */
  settled: boolean;
}

const SELECT = `select id, class as data_class, version, wrapped, retired_at, created_at < now() as settled
  from platform.data_key`;

/** The key that seals now: the latest of its class. */
export function currentKey(tx: Tx, dataClass: DataClass): Promise<StoredKey | null> {
  return firstRow<StoredKey>(tx, `${SELECT} where class = $1 order by version desc limit 1`, [dataClass]);
}

export function keyOf(tx: Tx, dataClass: DataClass, version: number): Promise<StoredKey | null> {
  return firstRow<StoredKey>(tx, `${SELECT} where class = $1 and version = $2`, [dataClass, version]);
}

/** The keys that sealed what is not yet under the latest one, and the latest one itself. */
export function keysInUse(tx: Tx, dataClass: DataClass): Promise<StoredKey[]> {
  return rows<StoredKey>(tx, `${SELECT} where class = $1 and retired_at is null order by version`, [dataClass]);
}

export function allKeys(tx: Tx): Promise<StoredKey[]> {
  return rows<StoredKey>(tx, `${SELECT} order by class, version for update`);
}

/** Any key at all, to see whether the root key fits. */
export function anyKey(tx: Tx): Promise<StoredKey | null> {
  return firstRow<StoredKey>(tx, `${SELECT} limit 1`);
}

/** Stores a key unless somebody else was first; then theirs counts. */
export async function addKey(tx: Tx, dataClass: DataClass, version: number, wrapped: string): Promise<void> {
  await rows(
    tx,
    'insert into platform.data_key (id, class, version, wrapped) values ($1, $2, $3, $4) on conflict (class, version) do nothing',
    [newId(), dataClass, version, wrapped],
  );
}

export async function rewrapKey(tx: Tx, id: string, wrapped: string): Promise<void> {
  await rows(tx, 'update platform.data_key set wrapped = $2 where id = $1', [id, wrapped]);
}

/** Nothing is sealed with these any more. They stay, for values in older backups. */
export async function retireKeysBefore(tx: Tx, dataClass: DataClass, version: number): Promise<void> {
  await rows(tx, 'update platform.data_key set retired_at = now() where class = $1 and version < $2 and retired_at is null', [
    dataClass,
    version,
  ]);
}
