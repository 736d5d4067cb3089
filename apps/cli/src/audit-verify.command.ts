import { AuditChain, type ChainReport } from '#audit';
import { systemActor } from '#kernel';
import { SystemClock } from '#platform';
import { migrateDatabase } from './migrate.js';
import { withDoors } from './open-doors.js';
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
    const clock = new SystemClock(config.clockStart);
    const report = await withDoors(database, (db) => new AuditChain(db, clock).verify(systemActor('command')));
    console.log(sentenceOf(report));
    return report.finding === null ? 0 : 1;
  });
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
