import { PASSWORD, startApi, type TestApi } from '../../support/api.js';
import { digits, enrol } from '../../support/authenticator.js';
import { asOwner } from '../../support/database.js';

describe('the second factor', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const emailOf = ({ userId }: { userId: string }) => `${userId}@people.example`;
  const signIn = (email: string, code?: string) =>
    api.anonymous().post('/api/v1/session').send({ email, password: PASSWORD, code });

  test('signing in asks for a code once a factor is enrolled', async () => {
    const person = await api.signedIn('fundraiser');
    const { secret } = await enrol(person);
    const asked = await signIn(emailOf(person)).expect(401);
    expect(asked.body.code).toBe('session.code-needed');
    await signIn(emailOf(person), await digits(secret)).expect(201);
  });

  test('asking for the code counts as no failure, and a wrong code as one like a wrong password', async () => {
    const person = await api.signedIn('fundraiser');
    await enrol(person);
    for (let time = 0; time < 6; time++) await signIn(emailOf(person)).expect(401);
    const wrong = await signIn(emailOf(person), '000000').expect(401);
    expect(wrong.body.code).toBe('session.code-wrong');
    await asOwner(api.databaseUrl, `update identity.failed_tries set failures = 5 where door = 'account' and failures = 1`);
    const held = await signIn(emailOf(person), '000000').expect(429);
    expect(held.body.code).toBe('session.too-many-tries');
  });

  test('a code works once: neither it nor an earlier one is taken again', async () => {
    const person = await api.signedIn('fundraiser');
    const { secret } = await enrol(person);
    const [now, before] = [await digits(secret), await digits(secret, -1)];
    await signIn(emailOf(person), now).expect(201);
    await signIn(emailOf(person), now).expect(401);
    await signIn(emailOf(person), before).expect(401);
  });

  test('a clock may be one step off, and no more', async () => {
    const person = await api.signedIn('fundraiser');
    const { secret } = await enrol(person);
    await signIn(emailOf(person), await digits(secret, 3)).expect(401);
    await signIn(emailOf(person), await digits(secret, -3)).expect(401);
    await signIn(emailOf(person), await digits(secret, 1)).expect(201);
  });

  test('each of the ten recovery codes opens once; renewed ones replace them', async () => {
    const person = await api.signedIn('fundraiser');
    const { secret, recoveryCodes } = await enrol(person);
    expect(new Set(recoveryCodes).size).toBe(10);
    await signIn(emailOf(person), recoveryCodes[0]!.toUpperCase()).expect(201);
    await signIn(emailOf(person), recoveryCodes[0]).expect(401);
    expect((await person.get('/api/v1/me/security').expect(200)).body.recoveryCodesLeft).toBe(9);
    const proof = { password: PASSWORD, code: await digits(secret) };
    const renewed = await person.post('/api/v1/me/recovery-codes').send(proof).expect(201);
    await signIn(emailOf(person), recoveryCodes[1]).expect(401);
    await signIn(emailOf(person), renewed.body.codes[1]).expect(201);
  });

  test('it is enrolled only with the password, and by a code of the very secret that was shown', async () => {
    const person = await api.signedIn('fundraiser');
    const refused = await person.post('/api/v1/me/factor').send({ password: 'not this one' }).expect(422);
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '/password', code: 'password.wrong' })]);
    await person.post('/api/v1/me/factor/confirmation').send({ code: '123456' }).expect(409);
    const { body } = await person.post('/api/v1/me/factor').send({ password: PASSWORD }).expect(201);
    expect(body.uri).toMatch(/^otpauth:\/\/totp\/Entente:.*secret=[A-Z2-7]{32}/);
    const wrong = await person.post('/api/v1/me/factor/confirmation').send({ code: '000000' }).expect(422);
    expect(wrong.body.errors).toEqual([expect.objectContaining({ pointer: '/code', code: 'factor.code-wrong' })]);
    expect((await person.get('/api/v1/me/security')).body.factorSince).toBeNull();
    await signIn(emailOf(person)).expect(201);
  });

  test('a factor that is there is not replaced by beginning another', async () => {
    const person = await api.signedIn('fundraiser');
    await enrol(person);
    const refused = await person.post('/api/v1/me/factor').send({ password: PASSWORD }).expect(409);
    expect(refused.body.code).toBe('factor.already-enrolled');
  });

  test('it is removed only with password and code; enrolling and removing end the other sessions', async () => {
    const person = await api.signedIn('fundraiser');
    const other = api.anonymous();
    await other
      .post('/api/v1/session')
      .send({ email: emailOf(person), password: PASSWORD })
      .expect(201);
    const { secret, recoveryCodes } = await enrol(person);
    await other.get('/api/v1/session').expect(401);
    await other
      .post('/api/v1/session')
      .send({ email: emailOf(person), password: PASSWORD, code: recoveryCodes[0] })
      .expect(201);
    await person.post('/api/v1/me/factor/removal').send({ password: PASSWORD, code: '000000' }).expect(422);
    await person
      .post('/api/v1/me/factor/removal')
      .send({ password: 'wrong', code: await digits(secret) })
      .expect(422);
    await person
      .post('/api/v1/me/factor/removal')
      .send({ password: PASSWORD, code: await digits(secret) })
      .expect(204);
    await other.get('/api/v1/session').expect(401);
    await person.get('/api/v1/session').expect(200);
    await signIn(emailOf(person)).expect(201);
  });

  test('the database holds neither the secret nor the recovery codes, and repeated requests keep no answer', async () => {
    const person = await api.signedIn('fundraiser');
    const begun = await person.post('/api/v1/me/factor').set('Idempotency-Key', 'k1').send({ password: PASSWORD }).expect(201);
    const { secret } = begun.body;
    const confirmed = await person
      .post('/api/v1/me/factor/confirmation')
      .set('Idempotency-Key', 'k2')
      .send({ code: await digits(secret) })
      .expect(201);
    const [stored] = await asOwner<{ text: string }>(
      api.databaseUrl,
      `select concat((select jsonb_agg(f) from identity.second_factor f), (select jsonb_agg(r) from identity.recovery_code r),
                     (select jsonb_agg(k) from platform.idempotency_key k), (select jsonb_agg(e) from audit.entry e)) as text`,
    );
    for (const shown of [secret, ...confirmed.body.codes]) {
      expect(stored!.text).not.toContain(shown);
      expect(stored!.text).not.toContain(shown.replaceAll('-', ''));
    }
    expect(stored!.text).not.toContain('"k1"');
  });
});

describe('in production', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ NODE_ENV: 'production', SMTP_URL: 'catch' });
  });
  afterAll(() => api.stop());

  test.each(['admin', 'director'] as const)('%s without a factor can do nothing but enrol, and then everything', async (role) => {
    const person = await api.signedIn(role);
    const { body, headers } = await person.get('/api/v1/session').expect(200);
    expect(body).toMatchObject({ factorMissing: true, permissions: [] });
    expect(headers).not.toHaveProperty('server-timing');
    for (const path of ['/grants', '/me/sessions', '/today', '/people']) {
      expect((await person.get(`/api/v1${path}`).expect(403)).body.code).toBe('session.factor-required');
    }
    await person.put('/api/v1/me/password').send({ current: PASSWORD, password: 'otters like warm stones' }).expect(403);
    expect((await person.get('/api/v1/me/security').expect(200)).body.factorRequired).toBe(true);
    await enrol(person);
    await person.get('/api/v1/grants').expect(200);
    expect((await person.get('/api/v1/session')).body.factorMissing).toBe(false);
  });

  test('a fundraiser works without one', async () => {
    const person = await api.signedIn('fundraiser');
    await person.get('/api/v1/grants').expect(200);
  });
});
