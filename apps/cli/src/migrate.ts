import { migrate } from '#platform';
import { MIGRATIONS } from '../../../migrations/index.js';

/** Brings the database up to date and returns the names of the migrations that were missing. */
export function migrateDatabase(ownerUrl: string): Promise<string[]> {
  return migrate(ownerUrl, MIGRATIONS);
}
