import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SECRET_BYTES = 36;

/** The key from which this installation's encryption and signing keys are derived, made on first use. */
export function keptSecretKey(home: string): Promise<string> {
  return keptSecret(home, 'secret-key');
}

/**
 * A secret of this installation: read from `<home>/secrets/<name>`, made on first use, readable by its owner alone. Two
 * processes that make it at once end with the same one.
 */
export async function keptSecret(home: string, name: string): Promise<string> {
  const folder = join(home, 'secrets');
  const file = join(folder, name);
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return kept.trim();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const draft = `${file}.${randomBytes(4).toString('hex')}`;
  await writeFile(draft, `${secret}\n`, { mode: 0o600, flag: 'wx' });
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
  return (await readFile(file, 'utf8')).trim();
}
