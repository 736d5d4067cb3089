import { Audit } from '#audit';
import { systemActor } from '#kernel';
import { migrate, SystemClock } from '#platform';
import { RootKey, sealWaitingValues, Secrets } from '#secrets';
import { copyPermissions } from '../../../migrations/copy-permissions.js';
import { MIGRATIONS } from '../../../migrations/index.js';
import type { DatabaseAddresses } from './database-addresses.js';
import { withDoors } from './open-doors.js';
import type { CommandConfig } from './with-database.js';

/**
 * Brings the database up to date and returns the names of the migrations that were missing. What they found in plain text
 * and may no longer be so is sealed before anybody works on it.
 */
export async function migrateDatabase(database: DatabaseAddresses, config: CommandConfig): Promise<string[]> {
  const applied = await migrateTables(database.ownerUrl);
  const secrets = new Secrets(new RootKey(config.secretKey));
  const audit = new Audit(new SystemClock(config.clockStart));
  await withDoors(database, (db) => sealWaitingValues(db, secrets, audit, systemActor('command')));
  return applied;
}

/** The tables, and the database's copy of the table from roles to permissions. */
export async function migrateTables(ownerUrl: string): Promise<string[]> {
  const applied = await migrate(ownerUrl, MIGRATIONS);
  await copyPermissions(ownerUrl);
  return applied;
}
