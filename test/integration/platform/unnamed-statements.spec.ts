import type request from 'supertest';
import { DataSource, type QueryRunner } from 'typeorm';
import { systemActor } from '#kernel';
import { rows } from '#platform';
import { startApi, type TestApi } from '../../support/api.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { type Doors, openDoors } from '../../support/doors.js';

const CONNECTIONS = 12;
const WHO = 'select current_user::text as who';
const actor = systemActor('command');

/** What every connection of the pool answers to this, outside of any transaction. */
async function onEachConnection(source: DataSource, sql: string): Promise<unknown[]> {
  const runners: QueryRunner[] = Array.from({ length: CONNECTIONS }, () => source.createQueryRunner());
  await Promise.all(runners.map((runner) => runner.connect()));
  const answers = await Promise.all(runners.map((runner) => runner.query(sql) as Promise<unknown[]>));
  await Promise.all(runners.map((runner) => runner.release()));
  return answers.flat();
}

describe('without named statements, for a pooler in transaction mode', () => {
  let api: TestApi;
  let fundraiser: request.Agent;
  beforeAll(async () => {
    api = await startApi({ DATABASE_NAMED_STATEMENTS: 'off' });
    fundraiser = await api.signedIn('fundraiser');
  });
  afterAll(() => api.stop());

  test('people sign in, write and read', async () => {
    const sent = { code: 'NET', name: 'Some Network', kind: 'network', level: 'national' };
    const { body: made } = await fundraiser.post('/api/v1/organisations').send(sent).expect(201);
    const edit = fundraiser.patch(`/api/v1/organisations/${made.id}`).set('If-Match', `"v${made.version}"`);
    await edit.send({ name: 'Another Network' }).expect(200);
    const [{ body: list }, { body: log }] = await Promise.all([
      fundraiser.get('/api/v1/organisations').expect(200),
      fundraiser.get('/api/v1/session').expect(200),
    ]);
    expect(list.data).toMatchObject([{ code: 'NET', name: 'Another Network' }]);
    expect(log.permissions).toContain('organisations.write');
    await fundraiser.get('/api/v1/organisations').query({ q: 'another' }).expect(200);
  });

  test('programs work with a token', async () => {
    const asked = { name: 'Reader', scopes: ['read'] };
    const { body } = await fundraiser.post('/api/v1/me/tokens').send(asked).expect(201);
    await api.anonymous().get('/api/v1/grants').set('Authorization', `Bearer ${body.token}`).expect(200);
  });

  test('whoever holds no role sees nothing', async () => {
    const nobody = await api.signedIn();
    await nobody.get('/api/v1/organisations').expect(403);
    expect((await fundraiser.get('/api/v1/organisations').expect(200)).body.data).toHaveLength(1);
  });

  test('no connection keeps a statement, a role or anything else that was asked of it', async () => {
    const source = api.app.get(DataSource);
    expect(await onEachConnection(source, 'select name, statement from pg_prepared_statements')).toEqual([]);
    // Every driver names its encoding, and every pooler knows of it.
    const asked = `select name from pg_settings where source in ('client', 'session') and name <> 'client_encoding'`;
    expect(await onEachConnection(source, asked)).toEqual([]);
  });
});

describe('the doors without named statements', () => {
  let database: TestDatabase;
  let doors: Doors;
  beforeAll(async () => {
    database = await createTestDatabase();
    doors = await openDoors(database.url, false);
  });
  afterAll(async () => {
    await doors.close();
    await database.drop();
  });

  test('every one of them works in the role of the application, and only for as long as it takes', async () => {
    expect(await doors.db.read(actor, (tx) => rows(tx, WHO))).toEqual([{ who: 'entente_app' }]);
    expect(await doors.db.transaction(actor, (tx) => rows(tx, WHO))).toEqual([{ who: 'entente_app' }]);
    expect(await doors.db.ask(actor, WHO, [])).toEqual({ who: 'entente_app' });
    expect(await doors.db.ask(actor, 'select from pg_prepared_statements', [])).toBeNull();
  });

  test('waiting is bounded in each transaction', async () => {
    const limits = `select current_setting('statement_timeout') as statement, current_setting('jit') as jit,
                           current_setting('idle_in_transaction_session_timeout') as idle`;
    const expected = { statement: '1min', jit: 'off', idle: '30s' };
    expect(await doors.db.read(actor, (tx) => rows(tx, limits))).toEqual([expected]);
    expect(await doors.db.ask(actor, limits, [])).toEqual(expected);
  });

  test('a statement that fails leaves nothing behind', async () => {
    await expect(doors.db.ask(actor, 'select 1 / $1::int', [0])).rejects.toThrow(/division by zero/);
    expect(await doors.db.ask(actor, WHO, [])).toEqual({ who: 'entente_app' });
    await expect(doors.db.read(actor, (tx) => rows(tx, 'select 1 / 0'))).rejects.toThrow(/division by zero/);
    expect(await doors.db.read(actor, (tx) => rows(tx, WHO))).toEqual([{ who: 'entente_app' }]);
  });
});

test('with named statements the connection keeps them, and works in the role of the application from its start', async () => {
  const database = await createTestDatabase();
  const doors = await openDoors(database.url);
  expect(await doors.db.ask(actor, WHO, [])).toEqual({ who: 'entente_app' });
  expect(await doors.db.ask(actor, 'select count(*)::int as count from pg_prepared_statements', [])).toEqual({ count: 2 });
  await doors.close();
  await database.drop();
});
