import { parseArgs } from 'node:util';
import { Audit } from '#audit';
import { systemActor } from '#kernel';
import { type Database, SystemClock } from '#platform';
import { KeyRotation, type RotatedClass, RootKey } from '#secrets';
import { migrateDatabase } from './migrate.js';
import { withDoors } from './open-doors.js';
import { type CommandConfig, withDatabase } from './with-database.js';

const WRONG_USE = 2;
const ACTOR = systemActor('command');

/** keys rotate: new data keys, or with --root a new root key around them. Says what it did. */
export async function runKeysRotate(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const root = asksForRoot(args);
  if (typeof root === 'string') {
    console.error(`${root}\nUsage: keys rotate [--root]`);
    return WRONG_USE;
  }
  return withDatabase(env, async (database, config) => {
    if (root && config.oldSecretKey === null) {
      console.error('ENTENTE_SECRET_KEY_OLD: set it to the key before, and ENTENTE_SECRET_KEY to the new one.');
      return WRONG_USE;
    }
    if (!root) await migrateDatabase(database, config);
    await withDoors(database, (db) => (root ? rewrap(db, config) : rotate(db, config)));
    return 0;
  });
}

function asksForRoot(args: string[]): boolean | string {
  try {
    return parseArgs({ args, options: { root: { type: 'boolean' } } }).values.root ?? false;
  } catch (error) {
    return (error as Error).message;
  }
}

async function rotate(db: Database, config: CommandConfig): Promise<void> {
  const rotated = await rotationOf(db, config).rotate(ACTOR);
  for (const each of rotated) console.log(lineOf(each));
  const values = rotated.reduce((sum, each) => sum + each.values, 0);
  console.log(`Sealed ${values} values again under ${rotated.length} new data keys.`);
}

async function rewrap(db: Database, config: CommandConfig): Promise<void> {
  const old = new RootKey(config.oldSecretKey!, 'ENTENTE_SECRET_KEY_OLD');
  const count = await rotationOf(db, config).rewrap(ACTOR, old);
  console.log(
    count === 0
      ? 'All data keys are wrapped under ENTENTE_SECRET_KEY already.'
      : `Wrapped ${count} data keys under the new ENTENTE_SECRET_KEY. Start the product with it from now on.`,
  );
}

function rotationOf(db: Database, { clockStart, secretKey }: CommandConfig): KeyRotation {
  return new KeyRotation(db, new Audit(new SystemClock(clockStart)), new RootKey(secretKey));
}

function lineOf({ dataClass, version, values }: RotatedClass): string {
  return `${dataClass}: key ${version}, ${values} values`;
}
