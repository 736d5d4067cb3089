import type request from 'supertest';
import type { Role } from '#identity';
import { newId } from '#platform';
import { startApi, type TestApi } from '../../support/api.js';
import { asOwner } from '../../support/database.js';

type Browser = request.Agent & { userId: string };
interface Operation {
  security?: Record<string, string[]>[];
}

describe('tokens of programs', () => {
  let api: TestApi;
  let fundraiser: Browser;
  beforeAll(async () => {
    api = await startApi();
    fundraiser = await api.signedIn('fundraiser');
  });
  afterAll(() => api.stop());

  const sql = <T>(text: string, parameters: unknown[] = []) => asOwner<T>(api.databaseUrl, text, parameters);
  const make = async (by: request.Agent, scopes: string[], fields: object = {}) =>
    (
      await by
        .post('/api/v1/me/tokens')
        .send({ name: 'Export', scopes, ...fields })
        .expect(201)
    ).body;
  const program = (token: string) => ({
    get: (path: string) => api.anonymous().get(path).set('Authorization', `Bearer ${token}`),
    post: (path: string) => api.anonymous().post(path).set('Authorization', `Bearer ${token}`),
  });
  const newDonorOrganisation = (code: string) => ({ code, name: code, kind: 'ally_ngo' });
  const codeOf = async (sent: request.Test, status: number) => (await sent.expect(status)).body.code;

  async function network(name: string): Promise<string> {
    const id = newId();
    await sql(
      `insert into organisations.organisation (id, code, name, kind, level, sensitivity) values ($1, $2, $3, 'network', 'regional', 'internal')`,
      [id, `n-${id}`, name],
    );
    return id;
  }

  test('the secret is shown once; the database keeps its hash alone', async () => {
    const made = await make(fundraiser, ['read']);
    expect(made.token).toMatch(/^ent_[\w-]{43}$/);
    const { body } = await fundraiser.get('/api/v1/me/tokens').expect(200);
    expect(JSON.stringify(body)).not.toContain(made.token);
    const stored = await sql(
      'select to_jsonb(t)::text as row from identity.api_token t union all select e.changes::text from audit.entry e',
    );
    expect(JSON.stringify(stored)).not.toContain(made.token.slice(4));
  });

  test('a token lives 90 days unless told, and at most 366', async () => {
    const days = ({ createdAt, expiresAt }: { createdAt: string; expiresAt: string }) =>
      Math.round((Date.parse(expiresAt) - Date.parse(createdAt)) / 86_400_000);
    expect(days(await make(fundraiser, ['read']))).toBe(90);
    expect(days(await make(fundraiser, ['read'], { days: 366 }))).toBe(366);
    const refused = await fundraiser
      .post('/api/v1/me/tokens')
      .send({ name: 'X', scopes: ['read'], days: 367 })
      .expect(422);
    expect(refused.body.errors).toMatchObject([{ pointer: '/days' }]);
  });

  test('it opens what its scopes name, and nothing else', async () => {
    const { token } = await make(fundraiser, ['read:money']);
    await program(token).get('/api/v1/grants').expect(200);
    expect(await codeOf(program(token).get('/api/v1/organisations'), 403)).toBe('access.permission-missing');
    const writing = await make(fundraiser, ['write:partners']);
    await program(writing.token).post('/api/v1/organisations').send(newDonorOrganisation('by-token')).expect(201);
    expect(await codeOf(program(token).post('/api/v1/organisations').send(newDonorOrganisation('refused')), 403)).toBe(
      'access.permission-missing',
    );
  });

  test('no scope opens more than its person may do, and only where the person may do it', async () => {
    const [home, other] = [await network('Home'), await network('Other')];
    const local = await api.signedInAt(home, 'fundraiser');
    const { token } = await make(local, ['read', 'compile', 'write:money']);
    await program(token).get(`/api/v1/organisations/${home}`).expect(200);
    await program(token).get(`/api/v1/organisations/${other}`).expect(404);
    const lead = await make(await api.signedIn('partnership_lead'), ['read', 'write:money']);
    expect(await codeOf(program(lead.token).get('/api/v1/grants'), 403)).toBe('access.permission-missing');
  });

  test('records that are restricted or sealed are beyond every token', async () => {
    const director = await api.signedIn('director');
    const id = await network('Sealed');
    await sql(`update organisations.organisation set sensitivity = 'sealed' where id = $1`, [id]);
    const { token } = await make(director, ['read']);
    await director.get(`/api/v1/organisations/${id}`).expect(200);
    await program(token).get(`/api/v1/organisations/${id}`).expect(404);
  });

  test('a person who loses a role takes it from the tokens at once', async () => {
    const person = await api.signedIn('fundraiser');
    const { token } = await make(person, ['read']);
    await program(token).get('/api/v1/grants').expect(200);
    await sql('delete from identity.role_grant where person_id = $1', [person.userId]);
    await program(token).get('/api/v1/grants').expect(403);
  });

  test.each<[string, string]>([
    [
      'over',
      `update identity.api_token set created_at = now() - interval '2 days', expires_at = now() - interval '1 second' where id = $1`,
    ],
    ['revoked', 'update identity.api_token set revoked_at = now() where id = $1'],
    [
      'of a disabled account',
      'update identity.person set disabled_at = now() where id = (select person_id from identity.api_token where id = $1)',
    ],
  ])('a token that is %s is answered like an unknown one', async (_why, change) => {
    const { token, id } = await make(await api.signedIn('fundraiser'), ['read']);
    await sql(change, [id]);
    const refused = await program(token).get('/api/v1/grants').expect(401);
    const unknown = await program(`ent_${'x'.repeat(43)}`)
      .get('/api/v1/grants')
      .expect(401);
    expect(refused.body).toEqual(unknown.body);
  });

  test('disabling an account revokes its tokens for good', async () => {
    const person = await api.signedIn('fundraiser');
    const admin = await api.signedIn('admin');
    const { token } = await make(person, ['read']);
    await admin.post(`/api/v1/people/${person.userId}/disabling`).set('If-Match', '"v1"').expect(201);
    await admin.post(`/api/v1/people/${person.userId}/enabling`).set('If-Match', '"v2"').expect(201);
    await program(token).get('/api/v1/grants').expect(401);
  });

  test('a request with a token and a session is refused', async () => {
    const { token } = await make(fundraiser, ['read']);
    expect(await codeOf(fundraiser.get('/api/v1/grants').set('Authorization', `Bearer ${token}`), 400)).toBe(
      'request.two-credentials',
    );
  });

  test('a program is asked for no origin', async () => {
    const { token } = await make(fundraiser, ['write:partners']);
    const from = { Origin: 'https://scripts.example', 'Sec-Fetch-Site': 'cross-site' };
    await program(token).post('/api/v1/organisations').set(from).send(newDonorOrganisation('from-elsewhere')).expect(201);
    await fundraiser.post('/api/v1/organisations').set(from).send(newDonorOrganisation('by-session')).expect(403);
  });

  test('routes that are described as closed to tokens are closed to them, and people, log and security are among them', async () => {
    const { token } = await make(await api.signedIn('admin'), ['read', 'write:money', 'write:partners', 'compile']);
    const { paths } = (await api.anonymous().get('/api/openapi.json').expect(200)).body as {
      paths: Record<string, Record<string, Operation>>;
    };
    const closed = Object.entries(paths).flatMap(([path, at]) =>
      Object.entries(at)
        .filter(([, { security }]) => security?.length && !security.some((way) => 'token' in way))
        .map(([method]) => ({ method, path })),
    );
    const nouns = new Set(closed.map(({ path }) => path.split('/')[3]));
    for (const noun of ['session', 'me', 'people', 'roles', 'tokens', 'lockdowns', 'erasure-requests', 'security-events']) {
      expect(nouns).toContain(noun);
    }
    for (const { method, path } of closed) {
      const address = path.replace(/\{\w+\}/g, newId());
      const sent = api.anonymous()[method as 'get'](address).set('Authorization', `Bearer ${token}`);
      expect({ method, path, code: await codeOf(sent, 403) }).toEqual({ method, path, code: 'token.session-needed' });
    }
  });

  test('the log says that a program acted, by which token and for whom', async () => {
    const { token, id } = await make(fundraiser, ['write:partners']);
    const { body } = await program(token).post('/api/v1/organisations').send(newDonorOrganisation('logged')).expect(201);
    const [entry] = await sql('select actor_kind, actor, session_id, client_kind from audit.entry where subject_id = $1', [
      body.id,
    ]);
    expect(entry).toEqual({ actor_kind: 'token', actor: fundraiser.userId, session_id: id, client_kind: 'api' });
    const log = await (await api.signedIn('admin')).get(`/api/v1/audit/entries?subjectId=${body.id}`).expect(200);
    expect(log.body.data).toMatchObject([{ actorKind: 'token', by: 'Test fundraiser', personId: fundraiser.userId }]);
  });

  test('the day of the last use is kept, and no more', async () => {
    const { token, id } = await make(fundraiser, ['read']);
    await program(token).get('/api/v1/grants').expect(200);
    const own = (await fundraiser.get('/api/v1/me/tokens').expect(200)).body.data;
    expect(own.find((row: { id: string }) => row.id === id).lastUsedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('everybody revokes their own; the tokens of others are not there', async () => {
    const { token, id } = await make(fundraiser, ['read']);
    const other = await api.signedIn('finance');
    await other.delete(`/api/v1/me/tokens/${id}`).expect(404);
    expect((await other.get('/api/v1/me/tokens').expect(200)).body.data).toEqual([]);
    await other.get('/api/v1/tokens').expect(403);
    await fundraiser.delete(`/api/v1/me/tokens/${id}`).expect(204);
    await fundraiser.delete(`/api/v1/me/tokens/${id}`).expect(404);
    await program(token).get('/api/v1/grants').expect(401);
  });

  test('an administrator sees and revokes everybody’s', async () => {
    const { token, id } = await make(fundraiser, ['read'], { name: 'To be seen' });
    const admin = await api.signedIn('admin');
    const all = (await admin.get('/api/v1/tokens?limit=100').expect(200)).body.data;
    expect(all).toContainEqual(
      expect.objectContaining({ id, name: 'To be seen', personName: 'Test fundraiser', state: 'active' }),
    );
    await admin.delete(`/api/v1/tokens/${id}`).expect(204);
    await program(token).get('/api/v1/grants').expect(401);
  });

  test.each<Role>(['reviewer', 'board_director', 'network_user', 'auditor'])('%s makes none', async (role) => {
    const person = await api.signedIn(role);
    await person
      .post('/api/v1/me/tokens')
      .send({ name: 'X', scopes: ['read'] })
      .expect(403);
  });
});

describe('how often programs may ask', () => {
  const MOST = 5;
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ REQUESTS_PER_MINUTE: String(MOST) });
  });
  afterAll(() => api.stop());

  const statuses = async (count: number, send: () => request.Test) => {
    const found: number[] = [];
    for (let index = 0; index < count; index++) found.push((await send()).status);
    return found;
  };

  test('each token has its own count, which says when to come again; sessions are not counted', async () => {
    const browser = await api.signedIn('fundraiser');
    const tokens: string[] = [];
    for (const name of ['A', 'B']) {
      tokens.push(
        (
          await browser
            .post('/api/v1/me/tokens')
            .send({ name, scopes: ['read'] })
            .expect(201)
        ).body.token,
      );
    }
    const by = (token: string) => () => api.anonymous().get('/api/v1/grants').set('Authorization', `Bearer ${token}`);
    expect(await statuses(MOST + 1, by(tokens[0]!))).toEqual([...Array<number>(MOST).fill(200), 429]);
    const held = await by(tokens[0]!)();
    expect([held.body.code, Number(held.headers['retry-after']) > 0]).toEqual(['request.too-many', true]);
    expect((await by(tokens[1]!)()).status).toBe(200);
    expect(new Set(await statuses(MOST + 2, () => browser.get('/api/v1/grants')))).toEqual(new Set([200]));
  });

  test('whoever has no session is counted by client, whatever is sent; what checks for life never is', async () => {
    const made = () => api.anonymous().get('/api/v1/grants').set('Authorization', `Bearer ent_${newId()}`);
    expect((await statuses(MOST + 2, made)).at(-1)).toBe(429);
    expect((await api.anonymous().get('/api/v1/meta')).status).toBe(429);
    expect(new Set(await statuses(MOST + 2, () => api.anonymous().get('/health/live')))).toEqual(new Set([200]));
  });
});
