import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { isAlive } from './alive.js';
import type { ClusterPlace } from './cluster-place.js';
import { majorOf, program } from './postgres-binaries.js';
import { asUser } from './server-user.js';

export const OWNER_ROLE = 'entente_owner';

const run = promisify(execFile);
// Byte order for keys; names are sorted by the collations that a migration makes.
const LOCALE = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/**
 * Makes the data folder when there is none. It is filled under another name and put in place at the end, so that a start
 * that was cut short leaves nothing half-made. Throws an Error when the folder was made by another major version.
 */
export async function ensureCluster(place: ClusterPlace, ownerPassword: string): Promise<void> {
  const made = await readFile(join(place.dataFolder, 'PG_VERSION'), 'utf8').catch(() => null);
  if (made !== null) return refuseOtherVersion(place, made.trim());
  await clearUnfinished(place.dataFolder);
  const unfinished = `${place.dataFolder}.unfinished-${randomBytes(4).toString('hex')}-${process.pid}`;
  await initialise(place, unfinished, ownerPassword);
  await rename(unfinished, place.dataFolder).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    if ((await readFile(join(place.dataFolder, 'PG_VERSION'), 'utf8').catch(() => null)) === null) throw error;
  });
}

function refuseOtherVersion(place: ClusterPlace, made: string): void {
  const ours = majorOf(place.binaries.version);
  if (made === ours) return;
  const advice =
    Number(made) > Number(ours)
      ? 'Start the newer version of Entente that wrote them.'
      : 'Make a backup with the version that wrote them, and restore it into an empty ENTENTE_HOME.';
  throw new Error(
    `The data in ${place.dataFolder} were written by PostgreSQL ${made}; this version of Entente brings ${ours}. ${advice}`,
  );
}

async function clearUnfinished(dataFolder: string): Promise<void> {
  const parent = dirname(dataFolder);
  const names = await readdir(parent).catch(() => []);
  for (const name of names.filter((each) => join(parent, each).startsWith(`${dataFolder}.unfinished-`))) {
    if (!isAlive(Number.parseInt(name.split('-').at(-1)!, 10))) await rm(join(parent, name), { recursive: true, force: true });
  }
}

async function initialise(place: ClusterPlace, folder: string, ownerPassword: string): Promise<void> {
  const passwordFile = `${folder}.password`;
  await mkdir(folder, { mode: 0o700 });
  await writeFile(passwordFile, ownerPassword, { mode: 0o600 });
  if (place.user) {
    await chown(folder, place.user.uid, place.user.gid);
    await chown(passwordFile, place.user.uid, place.user.gid);
  }
  const access = ['--auth=scram-sha-256', `--pwfile=${passwordFile}`, `--username=${OWNER_ROLE}`];
  try {
    await run(program(place.binaries, 'initdb'), ['-D', folder, ...access, ...LOCALE], { ...asUser(place.user), cwd: '/' });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(
      `The database could not be made in ${folder}: ${lastLine((error as { stderr?: string }).stderr ?? String(error))}`,
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
