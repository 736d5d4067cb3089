import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Tx } from './database.js';

/**
 * The columns of an entity as a JSON object with the names of its properties, in SQL: for parts that come together with their
 * record. Not for entities with amounts or instants, which JSON would turn into something else.
 */
export function jsonOf(tx: Tx, entity: EntityTarget<ObjectLiteral>, alias: string): string {
  const { columns } = tx.connection.getMetadata(entity);
  const pairs = columns.map(({ propertyName, databaseName }) => `'${propertyName}', ${alias}.${databaseName}`);
  return `jsonb_build_object(${pairs.join(', ')})`;
}
