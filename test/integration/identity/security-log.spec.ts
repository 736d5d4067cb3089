import { systemActor } from '#kernel';
import { SecurityLog } from '#identity';
import { Database, newId, rows, type Tx } from '#platform';
import { startApi, storePerson, type TestApi } from '../../support/api.js';
import { asOwner } from '../../support/database.js';

describe('the security log', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  async function newest(count: number): Promise<Record<string, unknown>[]> {
    const auditor = await api.signedIn('auditor');
    const { body } = await auditor.get('/api/v1/security-events').query({ limit: count }).expect(200);
    return body.data;
  }
  const fail = (email: string) =>
    api
      .anonymous()
      .post('/api/v1/session')
      .set('X-Forwarded-For', '198.51.100.7')
      .send({ email, password: 'a guess' })
      .expect(401);

  test('tells of failed sign-ins: when, for whom if there is such an account, by which client, at which route', async () => {
    const id = newId();
    await storePerson(api.databaseUrl, { id, name: 'Known', email: `${id}@people.example` });
    await fail(`${id}@people.example`);
    await fail('nobody@people.example');
    const [unknown, known] = await newest(2);
    expect(known).toMatchObject({ event: 'sign_in.failed', personId: id, personName: 'Known', route: 'POST /api/v1/session' });
    expect(unknown).toMatchObject({ event: 'sign_in.failed', personId: null, personName: null });
    expect(known!.client).toBe(unknown!.client);
    expect(JSON.stringify([known, unknown])).not.toContain('198.51.100.7');
  });

  test('tells when an account is shut for a while', async () => {
    const email = `${newId()}@people.example`;
    await fail(email);
    await asOwner(api.databaseUrl, `update identity.failed_tries set failures = 4 where door = 'account' and failures = 1`);
    await fail(email);
    expect((await newest(1))[0]).toMatchObject({ event: 'sign_in.held' });
  });

  test('tells of an act that was refused, by the route and without the record or what was sent', async () => {
    const reviewer = await api.signedIn('reviewer');
    await reviewer.post(`/api/v1/grants/${newId()}/award`).send({ secret: 'words' }).expect(403);
    expect((await newest(1))[0]).toMatchObject({
      event: 'permission.refused',
      personId: reviewer.userId,
      route: 'POST /api/v1/grants/:id/award',
    });
    const [stored] = await asOwner<{ text: string }>(
      api.databaseUrl,
      'select (select jsonb_agg(e) from identity.security_event e)::text as text',
    );
    expect(stored!.text).not.toContain('words');
  });

  test('is read with audit.read alone, filtered and page by page', async () => {
    const reviewer = await api.signedIn('reviewer');
    await reviewer.get('/api/v1/security-events').expect(403);
    const auditor = await api.signedIn('auditor');
    const refused = await auditor.get('/api/v1/security-events').query({ event: 'permission.refused', limit: 1 }).expect(200);
    expect(refused.body.data).toEqual([expect.objectContaining({ event: 'permission.refused' })]);
    const first = await auditor.get('/api/v1/security-events').query({ limit: 2 });
    const second = await auditor.get('/api/v1/security-events').query({ limit: 2, cursor: first.body.page.next });
    const ids = [...first.body.data, ...second.body.data].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(4);
  });

  test('counted failures are forgotten after a day, links that are over after a month', async () => {
    await asOwner(
      api.databaseUrl,
      `insert into identity.failed_tries (door, key, failures, last_at) values ('account', 'old', 9, now() - interval '25 hours'),
         ('account', 'kept', 9, now() - interval '23 hours')`,
    );
    await asOwner(
      api.databaseUrl,
      `insert into identity.account_link (id, purpose, state, asked_at) values
         (gen_random_uuid(), 'reset', 'dropped', now() - interval '31 days'), (gen_random_uuid(), 'reset', 'dropped', now())`,
    );
    await api.app.get(SecurityLog).forgetOld(systemActor('retention'));
    const left = await asOwner(
      api.databaseUrl,
      `select (select array_agg(key) from identity.failed_tries where key in ('old', 'kept')) as keys,
              (select count(*)::int from identity.account_link) as links`,
    );
    expect(left).toEqual([{ keys: ['kept'], links: 1 }]);
  });

  test('the application never changes a line', async () => {
    const change = (tx: Tx) => rows(tx, `update identity.security_event set route = 'elsewhere'`);
    await expect(api.app.get(Database).transaction(systemActor('sign-in'), change)).rejects.toThrow(/permission denied/);
  });
});
