import { SystemClock } from '#platform';
import type { Config } from '#platform/config';
import { migrateDatabase } from './migrate.js';
import type { DatabaseAddresses } from './database-addresses.js';
import { seedDemo } from './seed/demo.js';
import { seedReference } from './seed/reference.js';

type Step = (database: DatabaseAddresses, config: Config) => Promise<unknown>;

/** What a database needs before the product works on it, in this order. Each does nothing when it is done already. */
export const STEPS: Step[] = [
  ({ ownerUrl }) => migrateDatabase(ownerUrl),
  (database, config) => seedReference({ ...database, clock: new SystemClock(config.clockStart) }),
  async (database, config) => config.demo && seedDemo({ ...database, clock: new SystemClock(config.clockStart) }),
];
