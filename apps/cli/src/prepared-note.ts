import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import pg from 'pg';

// The build lists its sources in this file, so its content names the build.
const BUILD = new URL('../../../.built-server', import.meta.url);
const READ = `select shobj_description(oid, 'pg_database') as note from pg_database where datname = current_database()`;

/** Whether this build has prepared this database. The database itself remembers, in its comment. */
export async function isPrepared(ownerUrl: string, demo: boolean): Promise<boolean> {
  const note = await noteFor(demo);
  if (note === null) return false;
  return asOwner(ownerUrl, async (client) => (await client.query<{ note: string }>(READ)).rows[0]?.note === note);
}

/** Remembers it; an owner who may not comment on the database has it prepared again next time, which changes nothing. */
export async function rememberPrepared(ownerUrl: string, demo: boolean): Promise<void> {
  const note = await noteFor(demo);
  if (note === null) return;
  await asOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>('select current_database() as name');
    const name = pg.escapeIdentifier(rows[0]!.name);
    await client.query(`comment on database ${name} is ${pg.escapeLiteral(note)}`).catch(() => undefined);
  });
}

async function noteFor(demo: boolean): Promise<string | null> {
  const build = await readFile(BUILD).catch(() => null);
  if (build === null) return null;
  const digest = createHash('sha256').update(build).digest('hex').slice(0, 16);
  return `prepared by build ${digest}, demonstration ${demo ? 'on' : 'off'}`;
}

async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
