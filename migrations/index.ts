import { readdirSync } from 'node:fs';
import type { MigrationInterface } from 'typeorm';

type Migration = new () => MigrationInterface;

const FILE = /^\d{13}-[a-z-]+\.[jt]s$/;
const CLASS = /^[A-Z][A-Za-z]+\d{13}$/;

const files = readdirSync(new URL('.', import.meta.url)).filter((name) => FILE.test(name));
const modules = (await Promise.all(files.sort().map((name) => import(`./${name}`)))) as Record<string, Migration>[];

/** Every migration, oldest first. A new one is one file, its class named as the file and its number. */
export const MIGRATIONS: Migration[] = modules.flatMap((module) =>
  Object.entries(module).flatMap(([name, migration]) => (CLASS.test(name) ? [migration] : [])),
);
