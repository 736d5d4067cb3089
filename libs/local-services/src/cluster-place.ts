import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PostgresBinaries, copyBinaries, installedBinaries, program } from './postgres-binaries.js';
import { type ServerUser, canEnter, canRun, serverUser } from './server-user.js';

/** Where one installation's database lies, which programs open it, and under which account they run. */
export interface ClusterPlace {
  dataFolder: string;
  binaries: PostgresBinaries;
  user: ServerUser | null;
}

const OUTSIDE = '/var/lib/entente';
const POINTER = 'data-folder';
const DATA = 'postgres';
const OWNER_ONLY = 0o700;
const OTHERS_MAY_PASS = 0o711;

/** The data folder of a home: inside it, or where the home's `data-folder` file points to. */
export async function dataFolderOf(home: string): Promise<string> {
  const pointed = await readFile(join(home, POINTER), 'utf8').catch(() => null);
  return pointed?.trim() || join(home, DATA);
}

/**
 * Decides where the database of a home lives. Started as root, the server runs under an account that may be unable to get
 * into the home or the clone (below /root, say); what it cannot reach is then put under /var/lib/entente, and the home
 * keeps a file that says where (decisions.md 32).
 */
export async function clusterPlace(home: string): Promise<ClusterPlace> {
  const user = (await ownerOfData(home)) ?? (await serverUser());
  await mkdir(home, { recursive: true, mode: OWNER_ONLY });
  if (user !== null) await chmod(home, OTHERS_MAY_PASS);
  const dataFolder = await chooseDataFolder(home, user);
  const binaries = await installedBinaries(home);
  if (canRun(user, program(binaries, 'postgres'))) return { dataFolder, binaries, user };
  const copied = await copyBinaries(binaries, user === null ? home : outsideOf(home));
  if (canRun(user, program(copied, 'postgres'))) return { dataFolder, binaries: copied, user };
  throw new Error(
    `The built-in PostgreSQL does not run here (${program(copied, 'postgres')}). ` +
      'Set DATABASE_URL to a PostgreSQL server of yours, or ENTENTE_HOME to a folder from which programs may be run.',
  );
}

async function chooseDataFolder(home: string, user: ServerUser | null): Promise<string> {
  const known = await dataFolderOf(home);
  if (known !== join(home, DATA) || user === null) return known;
  if (canEnter(user, home, false)) return known;
  if (await exists(known)) {
    throw new Error(
      `The data in ${known} are there, but the account ${user.name} that runs PostgreSQL cannot get into that folder. ` +
        'Move the folder to where it can, such as /srv, or allow others to pass through the folders above it (chmod o+x).',
    );
  }
  const outside = join(outsideOf(home), DATA);
  await mkdir(outsideOf(home), { recursive: true, mode: 0o755 });
  await writeFile(join(home, POINTER), `${outside}\n`);
  return outside;
}

/** Data once made under an account stay with it, also when somebody else starts the server next time. */
async function ownerOfData(home: string): Promise<ServerUser | null> {
  const folder = await dataFolderOf(home);
  const owner = await stat(folder).catch(() => null);
  const ourselves = process.getuid?.();
  if (owner === null || ourselves === undefined || owner.uid === ourselves) return null;
  if (ourselves === 0) return { name: `number ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  throw new Error(
    `The data in ${folder} belong to another account. Start Entente as the one that made them, or set ENTENTE_HOME to a folder of your own.`,
  );
}

function outsideOf(home: string): string {
  return join(OUTSIDE, createHash('sha256').update(home).digest('hex').slice(0, 12));
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
