import type { Config } from '#platform/config';
import { migrateDatabase } from './migrate.js';
import type { DatabaseAddresses } from './prepare-database.js';

type Step = (database: DatabaseAddresses, config: Config) => Promise<unknown>;

/** What a database needs before the product works on it, in this order. Each does nothing when it is done already. */
export const STEPS: Step[] = [({ ownerUrl }) => migrateDatabase(ownerUrl)];
