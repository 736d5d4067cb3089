import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Erasure } from './erasures.queries.js';

/**
 * The list of erasures once more, outside the database: a backup that is older than an erasure does not know of it, and
 * this file does. It holds kinds, ids, numbers and days; nobody is named in it.
 */
export class ErasureFile {
  private readonly path: string;

  constructor(home: string) {
    this.path = resolve(home, 'erasures.jsonl');
  }

  /** Everything on file; nothing when there is none yet. */
  async read(): Promise<Erasure[]> {
    const text = await readFile(this.path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Erasure);
  }

  /** Adds those that are not on file. */
  async keep(erasures: readonly Erasure[]): Promise<void> {
    const kept = new Set((await this.read()).map(keyOf));
    const lines = erasures.filter((erasure) => !kept.has(keyOf(erasure))).map((erasure) => `${JSON.stringify(erasure)}\n`);
    if (lines.length === 0) return;
    await mkdir(dirname(this.path), { recursive: true });
    await appendFile(this.path, lines.join(''), { mode: 0o600 });
  }
}

export function keyOf({ subjectType, subjectId }: Erasure): string {
  return `${subjectType} ${subjectId}`;
}
