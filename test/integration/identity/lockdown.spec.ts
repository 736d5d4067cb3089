import type request from 'supertest';
import { type LockdownLetter, LockdownMail } from '#identity';
import { Database, newId } from '#platform';
import { person } from '../../support/actors.js';
import { PASSWORD, startApi, type TestApi } from '../../support/api.js';
import { asOwner } from '../../support/database.js';

type Browser = request.Agent & { userId: string };

describe('the lockdown of a region', () => {
  let api: TestApi;
  let admin: Browser;
  let director: Browser;
  let region: string;
  let nation: string;
  let elsewhere: string;
  beforeAll(async () => {
    api = await startApi();
    admin = await api.signedIn('admin');
    director = await api.signedIn('director');
  });
  afterAll(() => api.stop());

  // Each story has a region of its own.
  beforeEach(async () => {
    region = await organisation('network');
    nation = await organisation('network', { parent_id: region });
    elsewhere = await organisation('network');
  });
  afterEach(() =>
    sql(
      'update identity.lockdown set lift_asked_by = locked_by, lift_asked_at = now(), lifted_by = $1, lifted_at = now() where lifted_at is null',
      [watcher],
    ),
  );

  let watcher: string;
  beforeAll(async () => {
    watcher = (await api.signedIn('admin')).userId;
  });

  const sql = <T>(text: string, parameters: unknown[] = []) => asOwner<T>(api.databaseUrl, text, parameters);

  async function organisation(kind: string, fields: Record<string, string> = {}): Promise<string> {
    const id = newId();
    const columns = { id, code: `o-${id}`, name: `O ${id}`, kind, ...(kind === 'network' && { level: 'regional' }), ...fields };
    const names = Object.keys(columns);
    const places = names.map((_, index) => `$${index + 1}`);
    await sql(`insert into organisations.organisation (${names.join()}) values (${places.join()})`, Object.values(columns));
    return id;
  }

  const lock = (by: request.Agent, networkId: string) =>
    by.post('/api/v1/lockdowns').send({ networkId, reason: 'A laptop was taken' });
  const locked = async (networkId: string, by: request.Agent = admin): Promise<string> =>
    (await lock(by, networkId).expect(201)).body.id;
  const codeOf = async (sent: request.Test, status: number) => (await sent.expect(status)).body.code;
  const signIn = (whom: Browser, password = PASSWORD) =>
    api
      .anonymous()
      .post('/api/v1/session')
      .send({ email: `${whom.userId}@people.example`, password });

  async function contactOf(organisationId: string): Promise<string> {
    const { body } = await admin.post(`/api/v1/organisations/${organisationId}/contacts`).send({ displayName: 'A.' }).expect(201);
    return body.id;
  }
  const contactsShown = async (organisationId: string, by: request.Agent = admin) =>
    (await by.get(`/api/v1/organisations/${organisationId}`).expect(200)).body.contacts.length as number;

  test('ends the sessions of whoever works there alone, at once, and nobody else’s', async () => {
    const within = await api.signedInAt(nation, 'finance');
    const beyond = await api.signedInAt(elsewhere, 'finance');
    const both = await api.signedInAt(nation, 'finance');
    await sql('insert into identity.role_grant (person_id, role, network_id) values ($1, $2, $3)', [
      both.userId,
      'reviewer',
      elsewhere,
    ]);
    const rolesless = await api.signedIn();
    await locked(region);
    await within.get('/api/v1/session').expect(401);
    for (const browser of [beyond, both, rolesless, director]) await browser.get('/api/v1/session').expect(200);
    expect(await sql('select 1 from identity.session where person_id = $1', [within.userId])).toEqual([]);
  });

  test('they cannot sign in until it is lifted, and learn so only with the right password', async () => {
    const within = await api.signedInAt(nation, 'finance');
    const id = await locked(region);
    expect(await codeOf(signIn(within), 403)).toBe('session.locked-down');
    expect(await codeOf(signIn(within, 'not the password'), 401)).toBe('session.credentials-wrong');
    await admin.post(`/api/v1/lockdowns/${id}/lift-request`).expect(201);
    await director.post(`/api/v1/lockdowns/${id}/lift`).expect(201);
    await signIn(within).expect(201);
  });

  test('a session that began in the same moment does not outlive it', async () => {
    const within = await api.signedInAt(nation, 'finance');
    const [session] = await sql<object>('select * from identity.session where person_id = $1', [within.userId]);
    await locked(region);
    await sql('insert into identity.session select * from jsonb_populate_record(null::identity.session, $1)', [
      JSON.stringify(session),
    ]);
    await within.get('/api/v1/session').expect(401);
  });

  test('their tokens are revoked for good', async () => {
    const within = await api.signedInAt(nation, 'finance');
    const { token } = (
      await within
        .post('/api/v1/me/tokens')
        .send({ name: 'X', scopes: ['read'] })
        .expect(201)
    ).body;
    const asked = () => api.anonymous().get('/api/v1/grants').set('Authorization', `Bearer ${token}`);
    await asked().expect(200);
    const id = await locked(region);
    await asked().expect(401);
    await admin.post(`/api/v1/lockdowns/${id}/lift-request`).expect(201);
    await director.post(`/api/v1/lockdowns/${id}/lift`).expect(201);
    await asked().expect(401);
  });

  test('contacts of the networks, of those that they keep and of their partners are read by nobody', async () => {
    const kept = await organisation('ally_ngo', { kept_by_id: nation });
    const partner = await organisation('ally_ngo');
    const partnershipId = newId();
    await sql(
      `insert into partnerships.partnership (id, organisation_id, profile_code, title, contribution_to_goal, owner_id, proposer_id)
       values ($1, $2, 'ally_ngo', 'Joint work', 'Law reform', $3, $3)`,
      [partnershipId, partner, admin.userId],
    );
    await sql('insert into partnerships.concerned_network (partnership_id, network_id) values ($1, $2)', [partnershipId, nation]);
    const touched = [region, nation, kept, partner];
    for (const id of [...touched, elsewhere]) await contactOf(id);
    await locked(region);
    for (const id of touched) expect(await contactsShown(id)).toBe(0);
    expect(await contactsShown(elsewhere)).toBe(1);
    const [{ answers }] = (await sql('select array_agg(access.locked(id)) as answers from unnest($1::uuid[]) id', [
      [...touched, elsewhere],
    ])) as [{ answers: boolean[] }];
    expect(answers).toEqual([true, true, true, true, false]);
  });

  test('a contact there is neither shown, changed nor added', async () => {
    const id = await contactOf(nation);
    await locked(region);
    await admin.post(`/api/v1/contacts/${id}/reveal`).expect(404);
    await admin.patch(`/api/v1/contacts/${id}`).set('If-Match', '"v1"').send({ displayName: 'B.' }).expect(404);
    const added = admin.post(`/api/v1/organisations/${nation}/contacts`).send({ displayName: 'C.' });
    expect(await codeOf(added, 403)).toBe('access.locked');
  });

  test('a forgotten filter does not show them either', async () => {
    await contactOf(nation);
    const actor = await person(api.databaseUrl, ['admin']);
    const unfiltered = () =>
      api.app
        .get(Database)
        .read(actor, (tx) => tx.query('select id from organisations.contact where organisation_id = $1', [nation]));
    expect(await unfiltered()).toHaveLength(1);
    await locked(region);
    expect(await unfiltered()).toEqual([]);
  });

  test('exports that touch it stop for everybody, others go on', async () => {
    await admin.post('/api/v1/audit/exports').send({}).expect(201);
    await locked(region);
    expect(await codeOf(admin.post('/api/v1/audit/exports').send({}), 403)).toBe('lockdown.exports-stopped');
  });

  test('one entitled person locks, within their reach', async () => {
    const local = await api.signedInAt(region, 'director');
    await lock(local, elsewhere).expect(403);
    await lock(await api.signedIn('fundraiser'), region).expect(403);
    await lock(admin, await organisation('ally_ngo')).expect(404);
    await lock(admin, newId()).expect(404);
    await lock(local, nation).expect(201);
    expect(await codeOf(lock(admin, nation), 409)).toBe('lockdown.locked-already');
  });

  test('a second person is told by a letter that says nothing, and once', async () => {
    const { body } = await lock(admin, region).expect(201);
    expect(body.toldName).toBe('Test director');
    const letters: LockdownLetter[] = [];
    const send = () =>
      api.app.get(LockdownMail).sendWaiting((letter) => {
        if (letter.id === body.id) letters.push(letter);
        return Promise.resolve({ kind: 'sent' });
      });
    await send();
    await send();
    expect(letters).toMatchObject([{ to: `${director.userId}@people.example`, purpose: 'needed', path: '/' }]);
  });

  test('a letter that could not leave is tried again later', async () => {
    const { body } = await lock(admin, region).expect(201);
    await api.app.get(LockdownMail).sendWaiting(() => Promise.resolve({ kind: 'retry', reason: 'the server is busy' }));
    const [stored] = await sql(
      'select letter_state, letter_attempts, letter_due_at > now() as later from identity.lockdown where id = $1',
      [body.id],
    );
    expect(stored).toEqual({ letter_state: 'waiting', letter_attempts: 1, later: true });
  });

  test('lifting takes two: one asks, another confirms', async () => {
    const id = await locked(region);
    const ask = (by: Browser) => by.post(`/api/v1/lockdowns/${id}/lift-request`);
    const lift = (by: Browser) => by.post(`/api/v1/lockdowns/${id}/lift`);
    expect(await codeOf(lift(director), 409)).toBe('lockdown.lift-not-asked');
    await ask(admin).expect(201);
    expect(await codeOf(ask(director), 409)).toBe('lockdown.lift-asked');
    expect(await codeOf(lift(admin), 409)).toBe('lockdown.second-person-needed');
    expect((await lift(director).expect(201)).body).toMatchObject({ state: 'lifted', liftedByName: 'Test director' });
    expect(await codeOf(lift(director), 409)).toBe('lockdown.lifted');
    const acts = await sql('select act, actor from audit.entry where subject_id = $1 order by sequence', [id]);
    expect(acts).toEqual([
      { act: 'lockdown.started', actor: admin.userId },
      { act: 'lockdown.lift_requested', actor: admin.userId },
      { act: 'lockdown.lifted', actor: director.userId },
    ]);
    expect(await contactOf(nation)).toBeDefined();
  });

  test('the database holds to two as well', async () => {
    const id = await locked(region);
    const alone = sql(
      'update identity.lockdown set lift_asked_by = $2, lift_asked_at = now(), lifted_by = $2, lifted_at = now() where id = $1',
      [id, admin.userId],
    );
    await expect(alone).rejects.toThrow(/lockdown_lifted_by_two/);
  });

  test('whoever works there is told that it is locked; only who may lift it learns more', async () => {
    const near = await api.signedInAt(nation, 'finance');
    await sql('insert into identity.role_grant (person_id, role, network_id) values ($1, $2, $3)', [
      near.userId,
      'reviewer',
      elsewhere,
    ]);
    const far = await api.signedInAt(elsewhere, 'director');
    const notice = async (by: Browser) => (await by.get('/api/v1/lockdowns/notice').expect(200)).body;
    expect(await notice(near)).toEqual({ locked: false, open: [] });
    const id = await locked(region);
    expect(await notice(near)).toEqual({ locked: true, open: [] });
    expect(await notice(far)).toEqual({ locked: false, open: [] });
    expect((await notice(director)).open).toMatchObject([{ id, state: 'locked', reason: 'A laptop was taken' }]);
    await far.post(`/api/v1/lockdowns/${id}/lift-request`).expect(404);
    expect((await far.get('/api/v1/lockdowns').expect(200)).body.data).toEqual([]);
  });
});

test('all sessions end at once for whoever must get away', async () => {
  const api = await startApi();
  const here = await api.signedIn('finance');
  const there = api.anonymous();
  await there
    .post('/api/v1/session')
    .send({ email: `${here.userId}@people.example`, password: PASSWORD })
    .expect(201);
  await here.delete('/api/v1/session/all').expect(204);
  await here.get('/api/v1/session').expect(401);
  await there.get('/api/v1/session').expect(401);
  await api.stop();
});
