import { access, realpath } from 'node:fs/promises';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { OWNER_ROLE, ensureCluster } from './cluster.js';
import { clusterPlace, dataFolderOf } from './cluster-place.js';
import { freePort } from './free-port.js';
import { keptSecret } from './kept-secret.js';
import { type Durability, runningPostmaster, startPostmaster } from './postmaster.js';

/** The two addresses of the embedded database (decisions.md 20) and where its data lie. */
export interface EmbeddedDatabase {
  /** For migrations: owns everything. */
  ownerUrl: string;
  /** For the product: owns nothing, and row-level security binds it. */
  appUrl: string;
  dataFolder: string;
}

export interface ServerOptions {
  home: string;
  durability?: Durability;
  /** The port that others know already, after a crash; a free one otherwise. */
  port?: number;
}

const DATABASE = 'entente';
const APP_ROLE = 'entente_app';
// Any fixed number does: two first commands at once take turns.
const MAKING_DATABASE = 727_012;

/** The embedded server of a home when it is running and answers, or null. Starts nothing. */
export async function findRunningEmbedded(home: string): Promise<EmbeddedDatabase | null> {
  const folder = await dataFolderOf(home);
  await refuseUnreadable(folder);
  const running = await runningPostmaster(folder);
  if (!running) return null;
  const database = await addresses(home, running.port, folder);
  return (await answers(database.ownerUrl)) ? database : null;
}

/** The embedded server of a home: the running one, or started now. Makes its data, roles and database when they are missing. */
export async function ensureServer(options: ServerOptions): Promise<EmbeddedDatabase> {
  await mkdir(options.home, { recursive: true, mode: 0o700 });
  const home = await realpath(options.home);
  const running = await findRunningEmbedded(home);
  if (running) return running;
  const place = await clusterPlace(home);
  await ensureCluster(place, await keptSecret(home, 'database-owner'));
  const port = options.port ?? (await freePort());
  const started = await startPostmaster(place, port, join(home, 'logs', 'postgres.log'), options.durability ?? 'on');
  const database = await addresses(home, started.port, place.dataFolder);
  await ensureDatabase(database, await keptSecret(home, 'database-app'));
  return database;
}

async function addresses(home: string, port: number, dataFolder: string): Promise<EmbeddedDatabase> {
  const urlFor = async (role: string, secret: string) =>
    `postgres://${role}:${await keptSecret(home, secret)}@127.0.0.1:${port}/${DATABASE}`;
  return {
    ownerUrl: await urlFor(OWNER_ROLE, 'database-owner'),
    appUrl: await urlFor(APP_ROLE, 'database-app'),
    dataFolder,
  };
}

async function ensureDatabase({ ownerUrl }: EmbeddedDatabase, appPassword: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl.replace(/[^/]*$/, 'postgres') });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MAKING_DATABASE]);
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `select exists (select from pg_roles where rolname = $1) as role,
              exists (select from pg_database where datname = $2) as database`,
      [APP_ROLE, DATABASE],
    );
    if (!rows[0]?.role) await client.query(`create role ${APP_ROLE} login password ${pg.escapeLiteral(appPassword)}`);
    if (!rows[0]?.database) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function refuseUnreadable(folder: string): Promise<void> {
  await access(folder)
    .then(
      () => access(join(folder, 'postmaster.pid')),
      () => undefined,
    )
    .catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EACCES') return;
      throw new Error(
        `The data in ${folder} belong to another account. Use the one that made them, or set ENTENTE_HOME to a folder of your own.`,
      );
    });
}
