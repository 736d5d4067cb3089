import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty ENTENTE_HOME with a space in its path; all of them are removed after the file's tests. */
export async function temporaryHome(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'entente home '));
  homes.push(folder);
  return folder;
}

const homes: string[] = [];

afterAll(async () => {
  for (const home of homes.splice(0)) await rm(home, { recursive: true, force: true });
});
