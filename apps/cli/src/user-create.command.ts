import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { Audit } from '#audit';
import { NewPersonInput, PeopleService, Person } from '#identity';
import { systemActor } from '#kernel';
import { Database, SystemClock, type Tx } from '#platform';
import { allNetworks } from '#organisations';
import type { DatabaseAddresses } from './database-addresses.js';
import { migrateDatabase } from './migrate.js';
import { withDoors } from './open-doors.js';
import { withDatabase } from './with-database.js';

const WRONG_USE = 2;
const ACTOR = systemActor('command');
const PASSWORD_BYTES = 15;
const OPTIONS = {
  email: { type: 'string' },
  name: { type: 'string' },
  role: { type: 'string', multiple: true },
  network: { type: 'string' },
} as const;

interface NewUser {
  input: NewPersonInput;
  password: string;
  /** Code of the one network that the roles are for. */
  network: string | undefined;
}

/** user create: makes an account and shows its password, once. */
export async function runUserCreate(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const user = await userIn(args);
  if (typeof user === 'string') {
    console.error(user);
    return WRONG_USE;
  }
  return withDatabase(env, async (database, config) => {
    await migrateDatabase(database, config);
    await create(database, user, new SystemClock(config.clockStart));
    console.log(`Made an account for ${user.input.email} (${user.input.roles.join(', ')}).`);
    console.log(`Password, shown this once: ${user.password}`);
    return 0;
  });
}

/** The account that the words describe, or the sentence that says what is wrong with them. */
async function userIn(args: string[]): Promise<NewUser | string> {
  try {
    const { email, name, role, network } = parseArgs({ args, options: OPTIONS, strict: true }).values;
    const password = randomBytes(PASSWORD_BYTES).toString('base64url');
    const input = plainToInstance(NewPersonInput, { email, name: name ?? email, roles: role ?? [] });
    const wrong = (await validate(input)).flatMap((error) => Object.values(error.constraints ?? {}));
    if (input.roles.length === 0) wrong.push('--role: name at least one, such as --role director');
    return wrong.length === 0 ? { input, password, network } : wrong.join('\n');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function create(database: DatabaseAddresses, { input, password, network }: NewUser, clock: SystemClock): Promise<unknown> {
  const make = async (db: Database) => {
    const networkId = network === undefined ? undefined : await db.read(ACTOR, (tx) => idOfNetwork(tx, network));
    await new PeopleService(db, new Audit(clock)).create(ACTOR, { ...input, networkId }, password);
  };
  return withDoors(database, make, [Person]);
}

async function idOfNetwork(tx: Tx, code: string): Promise<string> {
  const found = await allNetworks(tx);
  const network = found.find((each) => each.code === code);
  if (network) return network.id;
  const known = found.length === 0 ? 'none yet: run "seed reference" first' : found.map((each) => each.code).join(', ');
  throw new Error(`--network: there is no network "${code}". Known are ${known}.`);
}
