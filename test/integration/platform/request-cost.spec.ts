import { Socket } from 'node:net';
import { jest } from '@jest/globals';
import pg from 'pg';
import type request from 'supertest';
import { systemActor } from '#kernel';
import { rows, spentBy } from '#platform';
import { startApi, type TestApi } from '../../support/api.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { type Doors, openDoors } from '../../support/doors.js';
import { type Sent, type SentStatements, watchStatements } from '../../support/sent-statements.js';

const OPENING = /^(begin|commit|select set_config\('entente\.actor_kind')/;
const METRICS_TOKEN = 'a token for tests of measurements';

const statementsIn = (sent: Sent[]) => sent.filter(({ text }) => !OPENING.test(text));

describe('what a request costs in the database', () => {
  let api: TestApi;
  let fundraiser: request.Agent;
  let watched: SentStatements;
  beforeAll(async () => {
    api = await startApi({ METRICS_TOKEN });
    fundraiser = await api.signedIn('fundraiser');
    watched = watchStatements();
  });
  afterAll(async () => {
    watched.stop();
    await api.stop();
  });

  test('a session costs one statement before the work begins, and no other transaction', async () => {
    const sent = await watched.during(() => fundraiser.get('/api/v1/grants').expect(200));
    expect(sent[0]!.text).toContain('identity.resume_session');
    expect(sent[1]!.text).toBe('begin read only');
    expect(sent.at(-1)!.text).toBe('commit');
    expect(sent.filter(({ text }) => text.startsWith('begin'))).toHaveLength(1);
  });

  test('so does a token', async () => {
    const token = await tokenOf(fundraiser);
    const program = api.anonymous().get('/api/v1/grants').set('Authorization', `Bearer ${token}`);
    const sent = await watched.during(() => program.expect(200));
    expect(sent[0]!.text).toContain('identity.resume_token');
    expect(sent[1]!.text).toBe('begin read only');
    expect(sent.filter(({ text }) => text.startsWith('begin'))).toHaveLength(1);
  });

  test('an answer tells how many statements it took and how long they were', async () => {
    let told = '';
    const sent = await watched.during(async () => {
      told = (await fundraiser.get('/api/v1/grants').expect(200)).headers['server-timing'] as string;
    });
    const [, statements, database, total] = /^statements;desc="(\d+)", database;dur=([\d.]+), total;dur=([\d.]+)$/.exec(told)!;
    expect(Number(statements)).toBe(statementsIn(sent).length);
    expect(Number(statements)).toBeGreaterThan(1);
    expect(Number(database)).toBeGreaterThan(0);
    expect(Number(total)).toBeGreaterThan(0);
  });

  test('each request is told for itself', async () => {
    const [first, second] = [await fundraiser.get('/api/v1/session'), await fundraiser.get('/api/v1/session')];
    const statementsOf = ({ headers }: request.Response) => (headers['server-timing'] as string).split(',')[0];
    expect(statementsOf(second)).toBe(statementsOf(first));
  });

  test('whoever is not signed in is told the time of all alone', async () => {
    const { headers } = await api.anonymous().get('/api/v1/grants').expect(401);
    expect(headers['server-timing']).toMatch(/^total;dur=[\d.]+$/);
  });

  test('the page of measurements says how many texts there are', async () => {
    const { text } = await api.anonymous().get('/metrics').set('Authorization', `Bearer ${METRICS_TOKEN}`).expect(200);
    expect(Number(/^entente_statement_texts (\d+)$/m.exec(text)![1])).toBeGreaterThan(1);
  });
});

describe('the doors', () => {
  const actor = () => systemActor('command');
  const one = 'select 1 as one';
  let database: TestDatabase;
  let doors: Doors;
  beforeAll(async () => {
    database = await createTestDatabase();
    doors = await openDoors(database.url);
  });
  afterAll(async () => {
    await doors.close();
    await database.drop();
  });
  afterEach(() => jest.restoreAllMocks());

  test('begin, who acts and the first statement are one message', async () => {
    const writes = jest.spyOn(Socket.prototype as unknown as { _writeGeneric(): void }, '_writeGeneric');
    await doors.db.read(actor(), async (tx) => {
      writes.mockClear();
      expect(await rows(tx, one)).toEqual([{ one: 1 }]);
      expect(writes).toHaveBeenCalledTimes(1);
      expect(await rows(tx, one)).toEqual([{ one: 1 }]);
      expect(writes.mock.calls.length).toBeGreaterThan(1);
    });
  });

  test('a transaction that asks nothing sends nothing', async () => {
    const watched = watchStatements();
    expect(await watched.during(() => doors.db.transaction(actor(), async () => 1))).toEqual([]);
  });

  test('the end of a read is not waited for, that of a write is', async () => {
    const held = holdCommits();
    expect(await doors.db.read(actor(), (tx) => rows(tx, one))).toEqual([{ one: 1 }]);
    const written = doors.db.transaction(actor(), (tx) => rows(tx, one)).then(() => 'written');
    await held.reached(2);
    expect(await Promise.race([written, Promise.resolve('waiting')])).toBe('waiting');
    held.release();
    expect(await written).toBe('written');
  });

  test('a commit that fails is told to whoever wrote', async () => {
    const refusing = doors.db.transaction(actor(), async (tx) => {
      await rows(tx, 'create temporary table pair (a int unique deferrable initially deferred) on commit drop');
      await rows(tx, 'insert into pair values (1), (1)');
    });
    await expect(refusing).rejects.toThrow(/duplicate key/);
  });

  test('each actor spends for itself, the statements of an opening not counted', async () => {
    const [reader, other] = [actor(), actor()];
    await doors.db.read(reader, async (tx) => {
      await rows(tx, one);
      await rows(tx, one);
    });
    await doors.db.ask(other, one, []);
    expect([spentBy(reader).statements, spentBy(other).statements, spentBy(actor()).statements]).toEqual([2, 1, 0]);
  });
});

async function tokenOf(person: request.Agent): Promise<string> {
  const asked = { name: 'Reader', scopes: ['read'] };
  const { body } = await person.post('/api/v1/me/tokens').send(asked).expect(201);
  return body.token as string;
}

/** Keeps every answer to a commit back until it is released. */
function holdCommits() {
  const real = pg.Client.prototype.query as (...given: unknown[]) => unknown;
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  let commits = 0;
  let noticed = () => {};
  jest.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: unknown, ...given: unknown[]) {
    const answer = real.apply(this, given);
    if (given[0] !== 'commit') return answer as never;
    commits += 1;
    noticed();
    return released.then(() => answer) as never;
  });
  const reached = (count: number) =>
    new Promise<void>((resolve) => {
      noticed = () => (commits >= count ? resolve() : undefined);
      noticed();
    });
  return { release, reached };
}
