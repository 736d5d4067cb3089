import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm';
import { Conflict, NotFound } from '#kernel';
import type { Tx } from './database.js';

/** A row that knows how often it was changed. */
export interface Versioned extends ObjectLiteral {
  id: string;
  version: number;
}

/**
 * Changes one row if it is still the version that the caller read, and raises its version (reliability.md 0.3: a plain
 * save would let a stale copy win). Throws Conflict when somebody else was first, NotFound when the row is gone or out of
 * reach. Returns the new version.
 */
export async function updateVersioned<E extends Versioned>(
  tx: Tx,
  entity: EntityTarget<E>,
  key: { id: string; version: number },
  changes: QueryDeepPartialEntity<E>,
): Promise<number> {
  const result = await tx
    .createQueryBuilder()
    .update(entity)
    .set({ ...changes, version: () => 'version + 1', updatedAt: () => 'now()' } as unknown as QueryDeepPartialEntity<E>)
    .where('id = :id and version = :version', key)
    .execute();
  if (result.affected === 1) return key.version + 1;
  throw await missedUpdate(tx, entity, key.id);
}

async function missedUpdate<E extends Versioned>(tx: Tx, entity: EntityTarget<E>, id: string): Promise<Error> {
  const there = await tx.createQueryBuilder(entity, 'row').where('row.id = :id', { id }).getExists();
  return there
    ? new Conflict('record.stale', 'Somebody else changed this record since you opened it. Load it again and repeat your change.')
    : new NotFound('record.not-found', 'There is no such record.');
}
