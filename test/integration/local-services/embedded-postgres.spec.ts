import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { findRunningEmbedded, refuseSecondStart, startEmbeddedPostgres, withEmbeddedPostgres } from '#local-services';
import { emptyHome, usedHome } from './temporary-home.js';

const QUICK = { durability: 'off' } as const;

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return Object.values((await client.query<Record<string, unknown>>(sql)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

async function serverOf(home: string): Promise<number> {
  return Number((await readFile(join(home, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

describe('the embedded PostgreSQL', () => {
  test('starts in an empty folder with a space in its path, and keeps its data over a stop', async () => {
    const home = await emptyHome();
    const first = await startEmbeddedPostgres({ home, ...QUICK });
    expect(await ask(first.ownerUrl, 'show server_version_num')).toMatch(/^18/);
    await ask(first.ownerUrl, 'create table kept as select 42 as answer');
    await first.stop();
    expect(await findRunningEmbedded(home)).toBeNull();

    const second = await startEmbeddedPostgres({ home, ...QUICK });
    expect(await ask(second.ownerUrl, 'select answer from kept')).toBe(42);
    await second.stop();
  });

  test('gives the product a role that owns nothing and cannot pass row-level security', async () => {
    const server = await startEmbeddedPostgres({ home: await usedHome(), ...QUICK });
    const rights = 'select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user';
    expect(await ask(server.appUrl, 'select current_user::text')).toBe('entente_app');
    expect(await ask(server.appUrl, rights)).toBe(false);
    await server.stop();
  });

  test('answers on this machine only, and to passwords that its owner alone can read', async () => {
    const home = await usedHome();
    const server = await startEmbeddedPostgres({ home, ...QUICK });
    expect(
      await ask(server.ownerUrl, `select current_setting('listen_addresses') || current_setting('unix_socket_directories')`),
    ).toBe('127.0.0.1');
    expect((await stat(join(home, 'secrets', 'database-owner'))).mode & 0o777).toBe(0o600);
    const wrong = server.ownerUrl.replace(/:[^:@]+@/, ':guess@');
    await expect(ask(wrong, 'select 1')).rejects.toThrow(/password authentication failed/);
    await server.stop();
  });

  test('a second start on the same data says so', async () => {
    const home = await usedHome();
    const server = await startEmbeddedPostgres({ home, ...QUICK });
    await expect(startEmbeddedPostgres({ home, ...QUICK })).rejects.toThrow(/already running on the data in .*ENTENTE_HOME/);
    await expect(refuseSecondStart(home)).rejects.toThrow(/already running/);
    await server.stop();
    await expect(refuseSecondStart(home)).resolves.toBeUndefined();
  });

  test('comes back by itself on the same port after kill -9, and loses nothing that was committed', async () => {
    const home = await usedHome();
    const said: string[] = [];
    const server = await startEmbeddedPostgres({ home, log: (sentence) => said.push(sentence) });
    await ask(server.ownerUrl, 'create table kept as select 42 as answer');
    process.kill(await serverOf(home), 'SIGKILL');
    while (said.length === 0) await pause(50);
    expect(said).toEqual(['The database stopped unexpectedly. It was started again and recovered.']);
    expect(await ask(server.ownerUrl, 'select answer from kept')).toBe(42);
    await server.stop();
  });

  test('starts although the last run left a process number that belongs to another program now', async () => {
    const home = await usedHome();
    const leftover = [process.pid, join(home, 'postgres'), 0, 5432, '', '127.0.0.1', '', 'ready', ''].join('\n');
    await writeFile(join(home, 'postgres', 'postmaster.pid'), leftover);
    expect(await findRunningEmbedded(home)).toBeNull();
    await (await startEmbeddedPostgres({ home, ...QUICK })).stop();
  });

  test('a folder that was half made when the machine stopped is made again', async () => {
    const home = await emptyHome();
    const half = join(home, 'postgres.unfinished-0a1b2c3d-999999999');
    await mkdir(half);
    await (await startEmbeddedPostgres({ home, ...QUICK })).stop();
    await expect(stat(half)).rejects.toThrow(/ENOENT/);
  });

  test('data of a newer PostgreSQL are left alone, with a sentence', async () => {
    const home = await emptyHome();
    await mkdir(join(home, 'postgres'));
    await writeFile(join(home, 'postgres', 'PG_VERSION'), '19\n');
    await expect(startEmbeddedPostgres({ home, ...QUICK })).rejects.toThrow(
      /written by PostgreSQL 19; .* brings 18\. Start the newer version/,
    );
  });

  test('a command uses the running server and leaves it running', async () => {
    const home = await usedHome();
    const server = await startEmbeddedPostgres({ home, ...QUICK });
    expect(await withEmbeddedPostgres({ home }, ({ ownerUrl }) => Promise.resolve(ownerUrl))).toBe(server.ownerUrl);
    expect(await findRunningEmbedded(home)).not.toBeNull();
    await server.stop();
  });

  test('of two commands at once the first starts the server and the last stops it', async () => {
    const home = await emptyHome();
    const work = async ({ ownerUrl }: { ownerUrl: string }) => ask(ownerUrl, 'select pg_sleep(0.3)');
    await Promise.all([withEmbeddedPostgres({ home, ...QUICK }, work), withEmbeddedPostgres({ home, ...QUICK }, work)]);
    expect(await findRunningEmbedded(home)).toBeNull();
  });

  test('a home that others may not enter still works for a server that root runs under another account', async () => {
    const home = await usedHome();
    await chmod(home, 0o700);
    const server = await startEmbeddedPostgres({ home, ...QUICK });
    expect(await ask(server.appUrl, 'select 1')).toBe(1);
    await server.stop();
  });
});
