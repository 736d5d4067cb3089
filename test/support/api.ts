import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { argon2id } from 'hash-wasm';
import { DataSource } from 'typeorm';
import { type Role } from '#identity';
import { newId, readConfig } from '#platform';
import { createApi } from '../../apps/api/src/create-api.js';
import { AuditWatch } from './audit-watch.js';
import { asOwner, createTestDatabase } from './database.js';
import { StatementWatch } from './statement-watch.js';

export const PASSWORD = 'a long test password';
export const SECRET = 'a secret for tests that is long enough';

/** The real api on a database of its own. */
export interface TestApi {
  app: NestFastifyApplication;
  databaseUrl: string;
  /** A browser of nobody. */
  anonymous(): request.Agent;
  /** A browser in which a new person with these roles is signed in. */
  signedIn(...roles: Role[]): Promise<request.Agent & { userId: string }>;
  /** The same for one network and those below it. */
  signedInAt(networkId: string, ...roles: Role[]): Promise<request.Agent & { userId: string }>;
  stop(): Promise<void>;
}

export async function startApi(settings: NodeJS.ProcessEnv = {}): Promise<TestApi> {
  const database = await createTestDatabase();
  const config = readConfig({
    DATABASE_URL: database.url,
    ENTENTE_SECRET_KEY: SECRET,
    LOG_LEVEL: 'error',
    ...settings,
  });
  const app = await createApi(config);
  const server = app.getHttpServer();
  const watch = new AuditWatch(database.url);
  await watch.start(server);
  const statements = new StatementWatch(app.get(DataSource));
  const browser = () => request.agent(server);
  return {
    app,
    databaseUrl: database.url,
    anonymous: browser,
    signedIn: (...roles) => signIn(browser(), database.url, roles, null),
    signedInAt: (networkId, ...roles) => signIn(browser(), database.url, roles, networkId),
    stop: async () => {
      const watched = watch.stop();
      await Promise.allSettled([watched, app.close()]);
      await database.drop();
      await watched;
      statements.stop();
    },
  };
}

/** An account of which PASSWORD is the password. Its roles are up to the caller. */
export async function storePerson(url: string, { id, name, email }: { id: string; name: string; email: string }): Promise<void> {
  await asOwner(url, 'insert into identity.person (id, name, email) values ($1, $2, $3)', [id, name, email]);
  await asOwner(url, 'insert into identity.credential (person_id, password_hash) values ($1, $2)', [id, await passwordHash()]);
}

/** Hashing is slow on purpose; one hash serves all, made with the least that can be checked, because the check costs as much. */
let hash: Promise<string> | null = null;
const CHEAP = {
  iterations: 1,
  memorySize: 8,
  parallelism: 1,
  hashLength: 32,
  salt: 'salt of tests only',
  outputType: 'encoded',
} as const;
const passwordHash = (): Promise<string> => (hash ??= argon2id({ ...CHEAP, password: PASSWORD }));

async function signIn(
  browser: request.Agent,
  url: string,
  roles: Role[],
  networkId: string | null,
): Promise<request.Agent & { userId: string }> {
  const userId = newId();
  const email = `${userId}@people.example`;
  await storePerson(url, { id: userId, name: `Test ${roles.join(' ')}`, email });
  for (const role of roles) {
    await asOwner(url, 'insert into identity.role_grant (person_id, role, network_id) values ($1, $2, $3)', [
      userId,
      role,
      networkId,
    ]);
  }
  await browser.post('/api/v1/session').send({ email, password: PASSWORD }).expect(201);
  return Object.assign(browser, { userId });
}
