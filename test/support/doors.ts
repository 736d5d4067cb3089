import { DataSource, type DataSourceOptions } from 'typeorm';
import { Database, typeOrmOptions } from '#platform';

/** The application's own two doors to a test database, without the rest of the product. */
export interface Doors {
  db: Database;
  close(): Promise<void>;
}

export async function openDoors(url: string): Promise<Doors> {
  const source = new DataSource(typeOrmOptions(url, 4) as DataSourceOptions);
  await source.initialize();
  return { db: new Database(source), close: () => source.destroy() };
}
