import type { DatabaseAddresses } from './database-addresses.js';
import { migrateDatabase } from './migrate.js';
import { seedDemo } from './seed/demo.js';
import { seedReference } from './seed/reference.js';
import { contextOf } from './seed/seed-database.js';
import type { CommandConfig } from './with-database.js';

type Step = (database: DatabaseAddresses, config: CommandConfig) => Promise<unknown>;

/** What a database needs before the product works on it, in this order. Each does nothing when it is done already. */
export const STEPS: Step[] = [
  migrateDatabase,
  (database, config) => seedReference(contextOf(database, config)),
  async (database, config) => config.demo && seedDemo(contextOf(database, config)),
];
