import { Audit } from '#audit';
import type { Actor } from '#kernel';
import { systemActor } from '#kernel';
import { type Database, SystemClock, type Tx } from '#platform';
import { RootKey, Secrets } from '#secrets';
import type { DatabaseAddresses } from '../database-addresses.js';
import { withDoors } from '../open-doors.js';
import type { CommandConfig } from '../with-database.js';

/** What a seed is given: where the database is and the product's clock. */
export interface SeedContext extends DatabaseAddresses {
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

/** The seed of a command: on its database, by its clock, with its key. */
export function contextOf(database: DatabaseAddresses, config: CommandConfig): SeedContext {
  return { ...database, clock: new SystemClock(config.clockStart), secretKey: config.secretKey };
}

/**
 * Runs a seed through the application's own door, as the command and in one transaction: it is there whole or not at
 * all, and the database's rules hold for it as for everybody.
 */
export function inSeedTransaction<T>(context: SeedContext, work: (seed: SeedWork) => Promise<T>): Promise<T> {
  const actor = systemActor('command');
  const audit = new Audit(context.clock);
  const secrets = new Secrets(new RootKey(context.secretKey));
  return withDoors(context, (db) => db.transaction(actor, (tx) => work({ db, tx, actor, audit, secrets, clock: context.clock })));
}
