import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Where the content of files lies. What is put there is encrypted already; a store knows ids and bytes. */
export abstract class FileStore {
  /** Keeps the content whole or not at all. */
  abstract put(id: string, content: Readable): Promise<void>;
  abstract get(id: string): Readable;
  /** A file that is not there is no mistake. */
  abstract remove(id: string): Promise<void>;
}

const ONLY_OURS = 0o600;

/** Files in a folder of this machine, below it by the last two letters of their id. */
export class LocalFileStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async put(id: string, content: Readable): Promise<void> {
    const path = this.pathOf(id);
    const unfinished = `${path}.part`;
    await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
    try {
      await pipeline(content, createWriteStream(unfinished, { mode: ONLY_OURS, flush: true }));
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  get(id: string): Readable {
    return createReadStream(this.pathOf(id));
  }

  async remove(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  private pathOf(id: string): string {
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error('Not the id of a file.');
    return join(this.folder, id.slice(-2), id);
  }
}
