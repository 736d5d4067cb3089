import { DataSource, type DataSourceOptions } from 'typeorm';
import { Audit } from '#audit';
import type { Actor } from '#kernel';
import { systemActor } from '#kernel';
import { Database, SystemClock, type Tx, typeOrmOptions } from '#platform';
import { RootKey, Secrets } from '#secrets';
import type { DatabaseAddresses } from '../database-addresses.js';
import type { CommandConfig } from '../with-database.js';

/** What a seed is given: where the database is and the product's clock. */
export interface SeedContext {
  ownerUrl: string;
  appUrl: string;
  clock: SystemClock;
  /** The root key of what is sealed. */
  secretKey: string;
}

/** What a seed works with inside its one transaction. */
export interface SeedWork {
  db: Database;
  tx: Tx;
  actor: Actor;
  audit: Audit;
  clock: SystemClock;
  secrets: Secrets;
}

// One for the work, one for what the work asks of others meanwhile.
const POOL_SIZE = 2;

/** The seed of a command: on its database, by its clock, with its key. */
export function contextOf(database: DatabaseAddresses, config: CommandConfig): SeedContext {
  return { ...database, clock: new SystemClock(config.clockStart), secretKey: config.secretKey };
}

/** Opens the application's own doors for a command, and closes them after the work. */
export async function withSeedDatabase<T>({ appUrl }: { appUrl: string }, work: (db: Database) => Promise<T>): Promise<T> {
  const source = new DataSource(typeOrmOptions(appUrl, POOL_SIZE) as DataSourceOptions);
  await source.initialize();
  try {
    return await work(new Database(source));
  } finally {
    await source.destroy();
  }
}

/**
 * Runs a seed through the application's own door, as the command and in one transaction: it is there whole or not at
 * all, and the database's rules hold for it as for everybody.
 */
export function inSeedTransaction<T>(context: SeedContext, work: (seed: SeedWork) => Promise<T>): Promise<T> {
  const actor = systemActor('command');
  const audit = new Audit(context.clock);
  const secrets = new Secrets(new RootKey(context.secretKey));
  return withSeedDatabase(context, (db) =>
    db.transaction(actor, (tx) => work({ db, tx, actor, audit, secrets, clock: context.clock })),
  );
}
