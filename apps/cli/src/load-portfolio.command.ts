import { readFile } from 'node:fs/promises';
import { parse } from 'node:path';
import { type LoadedPortfolio, PortfolioLoad } from '#funding-gap';
import { systemActor } from '#kernel';
import { inApplication } from './in-application.js';
import { migrateDatabase } from './migrate.js';
import { withDatabase } from './with-database.js';

const WRONG_USE = 2;

/** load portfolio FILE: records the portfolio, or says why not; nothing is ever recorded in part. */
export async function runLoadPortfolio(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [file, ...others] = args;
  if (file === undefined || others.length > 0) {
    console.error('Name one file: load portfolio FILE');
    return WRONG_USE;
  }
  const json = await readJson(file);
  return withDatabase(env, async (database, config) => {
    await migrateDatabase(database, config);
    const loaded = await inApplication(database, config, (app) =>
      app.get(PortfolioLoad).load(systemActor('command'), parse(file).name, json),
    );
    console.log(sentenceOf(file, loaded));
    return 0;
  });
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`Cannot read ${file}: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}`);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not a JSON document: ${(error as Error).message}`);
  }
}

function sentenceOf(file: string, { isNew, scopeName, counts }: LoadedPortfolio): string {
  if (!isNew) return `${file} has been loaded before (scope "${scopeName}"). Nothing was changed.`;
  const { networks, intermediaries, donors, needs, grants, subgrants, rates } = counts;
  return (
    `Loaded ${file}: ${networks} networks, ${intermediaries} intermediaries, ${donors} donors, ${needs} needs, ${grants} grants, ` +
    `${subgrants} sub-grants, ${rates} rates. Reports are now drawn up over the scope "${scopeName}" unless another is named.`
  );
}
