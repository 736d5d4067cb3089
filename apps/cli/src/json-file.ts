import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file that is not there, not text or not JSON. The message is one line that begins with the name as it was given. */
export class UnreadableFile extends Error {
  constructor(name: string, problem: string) {
    super(`${oneLine(name)}: ${oneLine(problem)}`);
    this.name = 'UnreadableFile';
  }
}

/** Reads JSON in strict UTF-8. The name is absolute or relative to the root of the repository, wherever the command runs. */
export function readJsonFile(name: string): unknown {
  const text = textOf(name, bytesOf(name));
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableFile(name, `is not JSON (${(error as Error).message})`);
  }
}

function bytesOf(name: string): Buffer {
  try {
    return readFileSync(resolve(repositoryRoot(), name));
  } catch (error) {
    throw new UnreadableFile(name, `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
  }
}

/** A byte order mark stays in the text, where JSON.parse refuses it: JSON has none. */
function textOf(name: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(name, 'is not UTF-8 text');
  }
}

/** The nearest folder above this file with a package.json: the same from the sources and from the build. */
function repositoryRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
