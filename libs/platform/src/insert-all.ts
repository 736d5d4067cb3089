import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { affected, type Tx } from './database.js';

/**
 * Inserts any number of records that have the same fields, in one statement and in their order. The statement is the same
 * however many they are: they travel as one document.
 */
export async function insertAll<E extends ObjectLiteral>(tx: Tx, entity: EntityTarget<E>, records: Partial<E>[]): Promise<void> {
  const first = records[0];
  if (first === undefined) return;
  const { columns, tablePath } = tx.connection.getMetadata(entity);
  const given = columns.filter(({ propertyName }) => first[propertyName] !== undefined);
  const names = given.map(({ databaseName }) => `"${databaseName}"`).join(', ');
  const documents = records.map((record) =>
    Object.fromEntries(given.map(({ databaseName, propertyName }) => [databaseName, record[propertyName] as unknown])),
  );
  const sql = `insert into ${tablePath} (${names}) select ${names} from jsonb_populate_recordset(null::${tablePath}, $1::jsonb)`;
  await affected(tx, sql, [JSON.stringify(documents)]);
}
