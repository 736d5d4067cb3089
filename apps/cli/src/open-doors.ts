import { DataSource, type DataSourceOptions } from 'typeorm';
import { Database, typeOrmOptions } from '#platform';
import type { DatabaseAddresses } from './database-addresses.js';

// One for the work, one for what the work asks of others meanwhile.
const POOL_SIZE = 2;

/** Opens the application's own doors for a command, and closes them after the work. */
export async function withDoors<T>(
  { appUrl, namedStatements = true }: Pick<DatabaseAddresses, 'appUrl' | 'namedStatements'>,
  work: (db: Database) => Promise<T>,
  entities: DataSourceOptions['entities'] = [],
): Promise<T> {
  const source = new DataSource({ ...typeOrmOptions(appUrl, POOL_SIZE, namedStatements), entities } as DataSourceOptions);
  await source.initialize();
  try {
    return await work(new Database(source, namedStatements));
  } finally {
    await source.destroy();
  }
}
