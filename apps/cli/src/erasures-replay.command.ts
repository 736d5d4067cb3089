import { Audit } from '#audit';
import { SystemClock } from '#platform';
import { Erasures } from '#retention';
import { migrateDatabase } from './migrate.js';
import { withDoors } from './open-doors.js';
import { withDatabase } from './with-database.js';

const WRONG_USE = 2;

/** erasures replay: erases again whoever was erased before, for use after an older backup was put back. */
export async function runErasuresReplay(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  if (args.length > 0) {
    console.error('erasures replay takes no arguments.');
    return WRONG_USE;
  }
  return withDatabase(env, async (database, config) => {
    await migrateDatabase(database, config);
    const clock = new SystemClock(config.clockStart);
    const erased = await withDoors(database, (db) => new Erasures(db, new Audit(clock), clock, config).replay());
    console.log(erased === 0 ? 'Nobody who was erased is there again.' : `Erased again: ${erased}.`);
    return 0;
  });
}
