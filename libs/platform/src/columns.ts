import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Tx } from './database.js';

/** What an entity keeps in its columns: a row as the database holds it, without the methods. */
export type ColumnsOf<E> = { [K in keyof E as E[K] extends (...given: never[]) => unknown ? never : K]: E[K] };

/** All columns of an entity for a hand-written select, so that they are named in the entity alone. `alias` is its table's. */
export function columnsOf(tx: Tx, entity: EntityTarget<ObjectLiteral>, alias: string): string {
  return tx.connection
    .getMetadata(entity)
    .columns.map(({ databaseName }) => `${alias}.${databaseName}`)
    .join(', ');
}
