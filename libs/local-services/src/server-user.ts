import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

/** The account that a server process runs under, when it is not our own. */
export interface ServerUser {
  name: string;
  uid: number;
  gid: number;
}

const run = promisify(execFile);
const OWN_USER = 'entente';
const CANDIDATES = ['postgres', OWN_USER];

/**
 * PostgreSQL refuses to work as root. Started as root, it runs under `postgres` or `entente`, which is made when neither
 * is there; started by anybody else, it runs under that same account (null). Throws an Error when no account can be made.
 */
export async function serverUser(): Promise<ServerUser | null> {
  if (process.getuid?.() !== 0) return null;
  for (const name of CANDIDATES) {
    const user = await lookUp(name);
    if (user) return user;
  }
  await makeSystemUser();
  const made = await lookUp(OWN_USER);
  if (made) return made;
  throw new Error(
    'PostgreSQL refuses to work as root, and no account could be made for it. ' +
      'Make one with "useradd --system entente", start as an ordinary user, or set DATABASE_URL.',
  );
}

/** Whether this account can run a program: reach its folder, load its libraries, execute it. */
export function canRun(user: ServerUser | null, file: string): boolean {
  return spawnSync(file, ['--version'], { ...asUser(user), stdio: 'ignore', cwd: '/' }).status === 0;
}

/** Whether this account can get into a folder and, when asked for, write there. */
export function canEnter(user: ServerUser | null, folder: string, writing: boolean): boolean {
  const script = `cd "$1"${writing ? ' && test -w .' : ''}`;
  return spawnSync('/bin/sh', ['-c', script, 'sh', folder], { ...asUser(user), stdio: 'ignore', cwd: '/' }).status === 0;
}

/** The options that start a child process under this account. */
export function asUser(user: ServerUser | null): { uid?: number; gid?: number } {
  return user === null ? {} : { uid: user.uid, gid: user.gid };
}

async function lookUp(name: string): Promise<ServerUser | null> {
  try {
    const uid = Number((await run('id', ['-u', name])).stdout);
    const gid = Number((await run('id', ['-g', name])).stdout);
    return { name, uid, gid };
  } catch {
    return null;
  }
}

async function makeSystemUser(): Promise<void> {
  const debian = ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', OWN_USER];
  const alpine = ['-S', '-D', '-H', OWN_USER];
  await run('useradd', debian).catch(() => run('adduser', alpine).catch(() => undefined));
}
