import { newId } from '#platform';
import { PASSWORD, startApi, storePerson, type TestApi } from '../../support/api.js';
import { asOwner } from '../../support/database.js';

describe('signing in', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    const id = newId();
    await storePerson(api.databaseUrl, { id, name: 'Known', email: 'known@people.example' });
    await asOwner(api.databaseUrl, `insert into identity.role_grant (person_id, role) values ($1, 'director')`, [id]);
  });
  afterAll(() => api.stop());

  test('address and password begin a session; the cookie is out of reach of scripts', async () => {
    const response = await api
      .anonymous()
      .post('/api/v1/session')
      .send({ email: 'Known@People.example ', password: PASSWORD })
      .expect(201);
    expect(response.body.user).toMatchObject({ name: 'Known', roles: ['director'] });
    expect(response.body.permissions).toContain('grants.award');
    expect(response.headers['set-cookie']![0]).toMatch(/^entente=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('over https the cookie is bound to the host', async () => {
    const secure = await startApi({ PUBLIC_URL: 'https://entente.example' });
    await storePerson(secure.databaseUrl, { id: newId(), name: 'K', email: 'k@people.example' });
    const { headers } = await secure.anonymous().post('/api/v1/session').send({ email: 'k@people.example', password: PASSWORD });
    expect(headers['set-cookie']![0]).toMatch(/^__Host-entente=.*Secure/);
    await secure.stop();
  });

  test('a wrong password and an unknown address get the same answer', async () => {
    const wrong = await api
      .anonymous()
      .post('/api/v1/session')
      .send({ email: 'known@people.example', password: 'x' })
      .expect(401);
    const unknown = await api
      .anonymous()
      .post('/api/v1/session')
      .send({ email: 'nobody@people.example', password: 'x' })
      .expect(401);
    expect(wrong.body).toEqual(unknown.body);
  });

  test('the database holds no token and no password', async () => {
    const browser = await api.signedIn('auditor');
    const cookie = await api.anonymous().post('/api/v1/session').send({ email: 'known@people.example', password: PASSWORD });
    const token = /entente=([\w-]+)/.exec(cookie.headers['set-cookie']![0]!)![1]!;
    const stored = await asOwner<{ text: string }>(
      api.databaseUrl,
      `select (select jsonb_agg(s)::text from identity.session s) || (select jsonb_agg(p)::text from identity.person p)
              || (select jsonb_agg(c)::text from identity.credential c) as text`,
    );
    expect(stored[0]!.text).not.toContain(token);
    expect(stored[0]!.text).not.toContain(PASSWORD);
    await browser.get('/api/v1/session').expect(200);
  });

  test('a session ends when it is ended, when it is old, when it is idle and when the account is disabled', async () => {
    const ended = await api.signedIn('auditor');
    await ended.delete('/api/v1/session').expect(204);
    await ended.get('/api/v1/session').expect(401);
    for (const change of ['expires_at = now()', `last_seen_at = now() - interval '3 hours'`]) {
      const browser = await api.signedIn('auditor');
      await asOwner(api.databaseUrl, `update identity.session set ${change} where person_id = $1`, [browser.userId]);
      await browser.get('/api/v1/session').expect(401);
    }
    const disabled = await api.signedIn('auditor');
    await asOwner(api.databaseUrl, 'update identity.person set disabled_at = now() where id = $1', [disabled.userId]);
    await disabled.get('/api/v1/session').expect(401);
  });

  test('a page of another site cannot act with the cookie', async () => {
    const browser = await api.signedIn('auditor');
    const refused = await browser.delete('/api/v1/session').set('Origin', 'https://evil.example').expect(403);
    expect(refused.body.code).toBe('request.foreign-site');
    await browser.delete('/api/v1/session').set('Sec-Fetch-Site', 'cross-site').expect(403);
    await browser.get('/api/v1/session').expect(200);
  });

  test('what cannot be read is answered as a problem, not as a fault', async () => {
    const broken = await api
      .anonymous()
      .post('/api/v1/session')
      .set('Content-Type', 'application/json')
      .send('{"email":')
      .expect(400);
    expect(broken.type).toBe('application/problem+json');
    await api.anonymous().post('/api/v1/session').send({ email: 'a\u0000b@people.example', password: 'x' }).expect(422);
    await api.anonymous().get('/api/v1/nothing').expect(404);
  });

  test('pages come with headers that keep other sites out', async () => {
    const { headers } = await api.anonymous().get('/api/v1/meta').expect(200);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['strict-transport-security']).toBeUndefined();
  });
});
