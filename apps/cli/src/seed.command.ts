import { migrateDatabase } from './migrate.js';
import { seedDemo } from './seed/demo.js';
import { seedReference } from './seed/reference.js';
import { contextOf } from './seed/seed-database.js';
import { withDatabase } from './with-database.js';

/** seed reference: says how many records were missing. */
export function runSeedReference(_args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  return withDatabase(env, async (database, config) => {
    await migrateDatabase(database, config);
    const added = await seedReference(contextOf(database, config));
    console.log(added === 0 ? 'The reference data are complete.' : `Added ${added} records of reference data.`);
  });
}

/** seed demo: says whether the demonstration was new. */
export function runSeedDemo(_args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  return withDatabase(env, async (database, config) => {
    if (config.production) throw new Error('Demonstration accounts have no place in production. Nothing was added.');
    await migrateDatabase(database, config);
    const context = contextOf(database, config);
    await seedReference(context);
    const added = await seedDemo(context, { again: true });
    console.log(added ? 'Added the demonstration portfolio and its accounts.' : 'The demonstration portfolio is there already.');
  });
}
