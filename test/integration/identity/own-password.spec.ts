import { systemActor } from '#kernel';
import { Database, rows } from '#platform';
import { person } from '../../support/actors.js';
import { PASSWORD, startApi, type TestApi } from '../../support/api.js';
import { asOwner } from '../../support/database.js';

const BETTER = 'otters like warm stones';

describe('changing my password', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const signIn = (userId: string, password: string) =>
    api
      .anonymous()
      .post('/api/v1/session')
      .send({ email: `${userId}@people.example`, password });

  const failures = async () => {
    const [counted] = await asOwner<{ sum: string }>(api.databaseUrl, 'select sum(failures) as sum from identity.failed_tries');
    return counted!.sum;
  };

  test('needs the current one, ends my other sessions, and only the new one opens afterwards', async () => {
    const here = await api.signedIn('finance');
    const there = api.anonymous();
    await there
      .post('/api/v1/session')
      .send({ email: `${here.userId}@people.example`, password: PASSWORD })
      .expect(201);
    await here.put('/api/v1/me/password').send({ current: PASSWORD, password: BETTER }).expect(204);
    await here.get('/api/v1/session').expect(200);
    await there.get('/api/v1/session').expect(401);
    await signIn(here.userId, PASSWORD).expect(401);
    await signIn(here.userId, BETTER).expect(201);
  });

  test('with a wrong current one changes nothing, and counts as a failed try', async () => {
    const here = await api.signedIn('finance');
    const refused = await here.put('/api/v1/me/password').send({ current: 'guess', password: BETTER }).expect(422);
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '/current', code: 'password.wrong' })]);
    await asOwner(api.databaseUrl, `update identity.failed_tries set failures = 5 where door = 'account'`);
    await here.put('/api/v1/me/password').send({ current: PASSWORD, password: BETTER }).expect(429);
  });

  test.each([
    ['short', 'too short'],
    ['long', 'otters '.repeat(60)],
    ['common', 'Password2026!'],
    ['personal', 'test finance forever'],
  ])('to one that is %s is refused with the reason, and is no failed try', async (fault, password) => {
    const here = await api.signedIn('finance');
    const before = await failures();
    const refused = await here.put('/api/v1/me/password').send({ current: PASSWORD, password }).expect(422);
    expect(refused.body).toMatchObject({ code: `password.${fault}`, errors: [{ pointer: '/password' }] });
    expect(await failures()).toBe(before);
  });

  test('people never reach the stored passwords, whatever their roles', async () => {
    const admin = await person(api.databaseUrl, ['admin']);
    const db = api.app.get(Database);
    expect(await db.read(admin, (tx) => rows(tx, 'select * from identity.credential'))).toEqual([]);
    expect(await db.read(systemActor('reminders'), (tx) => rows(tx, 'select * from identity.credential'))).toEqual([]);
    expect(await db.read(systemActor('sign-in'), (tx) => rows(tx, 'select * from identity.credential'))).not.toEqual([]);
  });
});
