import { runMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource, type MigrationInterface, type MixedList } from 'typeorm';
import { APPLICATION_ROLE } from './connection.js';

// Any fixed number does: it only keeps two migrating processes apart.
const MIGRATION_LOCK = 727_001;
const QUEUE_SCHEMA = 'bullmq';

type Migrations = MixedList<new () => MigrationInterface>;

/**
 * Brings the database up to date with the owner's rights: our migrations, BullMQ's own schema, and the application's
 * rights on it. Two processes at once take turns. Returns the names of the migrations that were applied. Throws an Error
 * when the database was written by a newer version of the product.
 */
export async function migrate(ownerUrl: string, migrations: Migrations): Promise<string[]> {
  const lock = new pg.Client({ connectionString: ownerUrl });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await applyMigrations(ownerUrl, migrations);
    await prepareQueueSchema(lock);
    return applied;
  } finally {
    await lock.end();
  }
}

/** Takes back the newest migration. For tests and for a person who knows why. */
export async function revertLast(ownerUrl: string, migrations: Migrations): Promise<void> {
  await withOwner(ownerUrl, migrations, (source) => source.undoLastMigration({ transaction: 'each' }));
}

async function applyMigrations(ownerUrl: string, migrations: Migrations): Promise<string[]> {
  return withOwner(ownerUrl, migrations, async (source) => {
    await refuseNewer(source);
    const applied = await source.runMigrations({ transaction: 'each' });
    return applied.map((migration) => migration.name);
  });
}

async function withOwner<T>(ownerUrl: string, migrations: Migrations, work: (source: DataSource) => Promise<T>): Promise<T> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations,
    migrationsTableName: 'entente_migration',
    logging: false,
  });
  await source.initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}

async function refuseNewer(source: DataSource): Promise<void> {
  const table = (await source.query(`select to_regclass('entente_migration') as name`)) as { name: string | null }[];
  if (table[0]?.name == null) return;
  const done = (await source.query('select name from entente_migration')) as { name: string }[];
  const known = new Set(source.migrations.map((migration) => migration.name ?? migration.constructor.name));
  const unknown = done.map((row) => row.name).filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new Error(
      `The data were written by a newer version of Entente (${unknown[0]}). Start that version, or restore a backup made with this one.`,
    );
  }
}

async function prepareQueueSchema(client: pg.Client): Promise<void> {
  await runMigrations(client, QUEUE_SCHEMA);
  await client.query(`
    grant usage on schema ${QUEUE_SCHEMA} to ${APPLICATION_ROLE};
    grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to ${APPLICATION_ROLE};
    grant usage, select on all sequences in schema ${QUEUE_SCHEMA} to ${APPLICATION_ROLE};
    grant execute on all functions in schema ${QUEUE_SCHEMA} to ${APPLICATION_ROLE};`);
}
