import { DataSource, type DataSourceOptions } from 'typeorm';
import { Database, typeOrmOptions } from '#platform';

/** The application's own two doors to a test database, without the rest of the product. */
export interface Doors {
  db: Database;
  source: DataSource;
  close(): Promise<void>;
}

export async function openDoors(url: string, namedStatements = true): Promise<Doors> {
  const source = new DataSource(typeOrmOptions(url, 4, namedStatements) as DataSourceOptions);
  await source.initialize();
  return { source, db: new Database(source, namedStatements), close: () => source.destroy() };
}
