import { migrateDatabase } from './migrate.js';
import { withDatabase } from './with-database.js';

/** migrate: says which migrations it applied. */
export function runMigrate(_args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  return withDatabase(env, async (database, config) => {
    const applied = await migrateDatabase(database, config);
    console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.length}: ${applied.join(', ')}.`);
  });
}
