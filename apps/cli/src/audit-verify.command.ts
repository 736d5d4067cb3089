import { DataSource } from 'typeorm';
import { AuditChain, type ChainReport } from '#audit';
import { systemActor } from '#kernel';
import { connectionOptions, Database, SystemClock } from '#platform';
import { migrateDatabase } from './migrate.js';
import { withDatabase } from './with-database.js';

const WRONG_USE = 2;

/** audit verify: says how many rows of the log of acts are sound, or names the first that is not and what is wrong. */
export async function runAuditVerify(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  if (args.length > 0) {
    console.error('audit verify takes no arguments.');
    return WRONG_USE;
  }
  return withDatabase(env, async (database, config) => {
    await migrateDatabase(database, config);
    const report = await check(database.appUrl, new SystemClock(config.clockStart));
    console.log(sentenceOf(report));
    return report.finding === null ? 0 : 1;
  });
}

async function check(url: string, clock: SystemClock): Promise<ChainReport> {
  const source = await new DataSource({ type: 'postgres', url, extra: { ...connectionOptions(url), max: 1 } }).initialize();
  try {
    return await new AuditChain(new Database(source), clock).verify(systemActor('command'));
  } finally {
    await source.destroy();
  }
}

const WHAT_IS_WRONG = {
  changed: 'was changed after it was written',
  removed: 'was removed',
  inserted: 'was inserted later',
  reordered: 'does not stand where it was written',
} as const;

function sentenceOf({ sound, finding }: ChainReport): string {
  if (finding === null) return `${sound} rows, all sound.`;
  return `Row ${finding.sequence} ${WHAT_IS_WRONG[finding.kind]}. The ${sound} rows before it are sound.`;
}
