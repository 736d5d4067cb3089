import { readdirSync } from 'node:fs';
import type { MigrationInterface } from 'typeorm';

type Migration = new () => MigrationInterface;

const FILE = /^\d{13}-[a-z-]+\.[jt]s$/;
const CLASS = /^[A-Z][A-Za-z]+\d{13}$/;

/** Every migration, oldest first. A new one is one file, its class named as the file and its number. */
export const MIGRATIONS: Migration[] = [];

const files = readdirSync(new URL('.', import.meta.url)).filter((name) => FILE.test(name));
// One after the other: what they share is loaded once.
for (const name of files.sort()) {
  const exported = (await import(`./${name}`)) as Record<string, Migration>;
  MIGRATIONS.push(...Object.keys(exported).flatMap((key) => (CLASS.test(key) ? [exported[key]!] : [])));
}
