import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '../../.build/run-typescript.mjs';
import { buildDescriptionIfOld } from '../../.build/what-is-old.mjs';

const PREFIX = 'entente-test-';

/**
 * One PostgreSQL server for the whole run, in a folder of its own, and in it one migrated database that each spec file
 * copies. Runs only when a test needs a database.
 */
export default async function globalSetup() {
  const { startEmbeddedPostgres } = await import('../../libs/local-services/src/index.ts');
  await removeLeftovers();
  const home = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const server = await startEmbeddedPostgres({ home, durability: 'off' });
  globalThis.testServer = { home, server };
  process.env.TEST_PG_ADMIN_URL = withDatabase(server.ownerUrl, 'postgres');
  process.env.TEST_STATEMENTS = await mkdtemp(join(home, 'statements-'));
  process.env.TEST_PG_TEMPLATE = 'entente_template';
  process.env.TEST_PG_OWNER_URL = withDatabase(server.ownerUrl, process.env.TEST_PG_TEMPLATE);
  process.env.TEST_PG_APP_URL = withDatabase(server.appUrl, process.env.TEST_PG_TEMPLATE);
  await Promise.all([prepareTemplate(), buildDescriptionIfOld()]);
}

async function prepareTemplate() {
  const { default: pg } = await import('pg');
  const { migrate } = await import('../../libs/platform/src/index.ts');
  const { MIGRATIONS } = await import('../../migrations/index.ts');
  const { copyPermissions } = await import('../../migrations/copy-permissions.ts');
  const client = new pg.Client({ connectionString: process.env.TEST_PG_ADMIN_URL });
  await client.connect();
  await client.query(`create database ${process.env.TEST_PG_TEMPLATE}`);
  await client.end();
  await migrate(process.env.TEST_PG_OWNER_URL, MIGRATIONS);
  await copyPermissions(process.env.TEST_PG_OWNER_URL);
}

/** A run that was interrupted takes its server with it but not its folder. */
async function removeLeftovers() {
  for (const name of await readdir(tmpdir())) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function withDatabase(url, name) {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}
