import { PASSWORD, startApi, type TestApi } from '../../support/api.js';
import { asOwner } from '../../support/database.js';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const NOBODYS = '01890000-0000-7000-8000-000000000000';

describe('my sessions', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  async function anotherBrowser(userId: string) {
    const browser = api.anonymous();
    const credentials = { email: `${userId}@people.example`, password: PASSWORD };
    await browser.post('/api/v1/session').set('User-Agent', FIREFOX).send(credentials).expect(201);
    return browser;
  }

  test('are listed by the family of their browser and system, when they began and were used, and never by address', async () => {
    const here = await api.signedIn('reviewer');
    await anotherBrowser(here.userId);
    const { body } = await here.get('/api/v1/me/sessions').expect(200);
    expect(body.data).toHaveLength(2);
    expect(body.data.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
    expect(body.data.find(({ current }: { current: boolean }) => !current)).toMatchObject({
      browser: 'Firefox',
      system: 'Linux',
    });
    expect(Object.keys(body.data[0]).sort()).toEqual(['browser', 'current', 'id', 'lastSeenAt', 'startedAt', 'system']);
    expect(JSON.stringify(body)).not.toContain('127.0.0.1');
  });

  test('one can be ended, and it is over at once', async () => {
    const here = await api.signedIn('reviewer');
    const there = await anotherBrowser(here.userId);
    const { body } = await here.get('/api/v1/me/sessions');
    const other = body.data.find(({ current }: { current: boolean }) => !current);
    await here.delete(`/api/v1/me/sessions/${other.id}`).expect(204);
    await there.get('/api/v1/session').expect(401);
    await here.get('/api/v1/session').expect(200);
  });

  test('all others can be ended at once', async () => {
    const here = await api.signedIn('reviewer');
    const others = [await anotherBrowser(here.userId), await anotherBrowser(here.userId)];
    await here.delete('/api/v1/me/sessions').expect(204);
    for (const other of others) await other.get('/api/v1/session').expect(401);
    await here.get('/api/v1/session').expect(200);
  });

  test('nobody sees or ends those of somebody else, not even an administrator here', async () => {
    const victim = await api.signedIn('reviewer');
    const admin = await api.signedIn('admin');
    const { body } = await victim.get('/api/v1/me/sessions');
    const foreign = await admin.delete(`/api/v1/me/sessions/${body.data[0].id}`).expect(404);
    const missing = await admin.delete(`/api/v1/me/sessions/${NOBODYS}`).expect(404);
    expect(foreign.body).toEqual(missing.body);
    await victim.get('/api/v1/session').expect(200);
    expect((await admin.get('/api/v1/me/sessions')).body.data).toHaveLength(1);
  });

  test('those that are over are not shown', async () => {
    const here = await api.signedIn('reviewer');
    await anotherBrowser(here.userId);
    await asOwner(
      api.databaseUrl,
      `update identity.session set last_seen_at = now() - interval '3 hours' where person_id = $1 and client_kind = 'Firefox/Linux'`,
      [here.userId],
    );
    expect((await here.get('/api/v1/me/sessions')).body.data).toHaveLength(1);
  });

  test('signing in again gives a new token, and the one before is over', async () => {
    const here = await api.signedIn('reviewer');
    const credentials = { email: `${here.userId}@people.example`, password: PASSWORD };
    const first = await here.post('/api/v1/session').send(credentials).expect(201);
    const second = await here.post('/api/v1/session').send(credentials).expect(201);
    const [before, after] = [first, second].map(({ headers }) => headers['set-cookie']![0]!.split(';')[0]!);
    expect(after).not.toBe(before);
    await api.anonymous().get('/api/v1/session').set('Cookie', before!).expect(401);
    await api.anonymous().get('/api/v1/session').set('Cookie', after!).expect(200);
  });
});
