import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withEmbeddedPostgres } from '#local-services';

const homes: string[] = [];
let prepared: Promise<string> | null = null;

/** An empty ENTENTE_HOME with a space in its path; all of them are removed after the file's tests. */
export async function emptyHome(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'entente home '));
  homes.push(folder);
  return folder;
}

/** A home in which the database was made and stopped before: a copy of one, which is quicker than making each. */
export async function usedHome(): Promise<string> {
  prepared ??= makeHome();
  const home = await emptyHome();
  execFileSync('cp', ['-a', `${await prepared}/.`, home]);
  return home;
}

async function makeHome(): Promise<string> {
  const home = await emptyHome();
  await withEmbeddedPostgres({ home, durability: 'off' }, () => Promise.resolve());
  return home;
}

afterAll(async () => {
  for (const home of homes.splice(0)) await rm(home, { recursive: true, force: true });
});
