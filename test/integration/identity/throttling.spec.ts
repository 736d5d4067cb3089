import { newId } from '#platform';
import { PASSWORD, startApi, storePerson, type TestApi } from '../../support/api.js';
import { asOwner } from '../../support/database.js';

describe('guessing passwords', () => {
  let api: TestApi;
  let clients = 0;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const newClient = () => `198.51.100.${++clients}`;
  async function account(): Promise<string> {
    const id = newId();
    await storePerson(api.databaseUrl, { id, name: 'Known', email: `${id}@people.example` });
    return `${id}@people.example`;
  }
  const signIn = (email: string, password: string, client: string) =>
    api.anonymous().post('/api/v1/session').set('X-Forwarded-For', client).send({ email, password });
  /** One wrong password, counted as so many: hashing is slow on purpose. */
  async function failTimes(times: number, email: string, client = newClient()) {
    await signIn(email, 'wrong', client).expect(401);
    await asOwner(
      api.databaseUrl,
      `update identity.failed_tries set failures = failures + $1 where (door, key) =
         (select door, key from identity.failed_tries where door = 'account' order by last_at desc limit 1)`,
      [times - 1],
    );
  }
  const letPass = (seconds: number) =>
    asOwner(api.databaseUrl, `update identity.failed_tries set last_at = last_at - make_interval(secs => $1)`, [seconds]);

  test('the sixth try at an account waits, with the right password too, whoever makes it', async () => {
    const email = await account();
    await failTimes(5, email);
    const held = await signIn(email, PASSWORD, newClient()).expect(429);
    expect(held.body.code).toBe('session.too-many-tries');
    expect(Number(held.headers['retry-after'])).toBeGreaterThan(25);
    expect(held.body.facts.retryAfterSeconds).toBe(Number(held.headers['retry-after']));
  });

  test('an address without an account is held in the same way, so that nothing tells who has one', async () => {
    const unknown = `${newId()}@people.example`;
    const known = await account();
    await failTimes(5, unknown);
    await failTimes(5, known);
    const [one, other] = [await signIn(unknown, 'x', newClient()), await signIn(known, 'x', newClient())];
    expect([one.status, one.body.code, one.body.detail]).toEqual([other.status, other.body.code, other.body.detail]);
  });

  test('after the wait the right password opens, and the failures are forgotten', async () => {
    const email = await account();
    await failTimes(5, email);
    await letPass(31);
    await signIn(email, PASSWORD, newClient()).expect(201);
    await failTimes(4, email);
    await signIn(email, PASSWORD, newClient()).expect(201);
  });

  test('five real failures are needed, and no more', async () => {
    const email = await account();
    for (let time = 0; time < 5; time++) await signIn(email, 'wrong', newClient()).expect(401);
    await signIn(email, 'wrong', newClient()).expect(429);
  });

  test('each further failure doubles the wait', async () => {
    const email = await account();
    await failTimes(5, email);
    await letPass(31);
    await failTimes(1, email);
    const held = await signIn(email, PASSWORD, newClient()).expect(429);
    expect(Number(held.headers['retry-after'])).toBeGreaterThan(55);
  });

  test('a try during the wait does not make it longer', async () => {
    const email = await account();
    await failTimes(5, email);
    await letPass(29);
    for (let time = 0; time < 3; time++) await signIn(email, 'wrong', newClient()).expect(429);
    await letPass(2);
    await signIn(email, PASSWORD, newClient()).expect(201);
  });

  test('many tries at the same moment are no more than five', async () => {
    const email = await account();
    const answers = await Promise.all(Array.from({ length: 8 }, () => signIn(email, 'wrong', newClient())));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(3);
  });

  test('one client that tries many accounts is held, with a wider limit; others are not', async () => {
    const client = newClient();
    const key = await keyOf(client);
    await asOwner(api.databaseUrl, `update identity.failed_tries set failures = 29, last_at = now() where key = $1`, [key]);
    await failTimes(1, await account(), client);
    await signIn(await account(), PASSWORD, client).expect(429);
    await signIn(await account(), PASSWORD, newClient()).expect(201);
  });

  /** The fingerprint under which the client is counted: its one row after one try. */
  async function keyOf(client: string): Promise<string> {
    const before = await asOwner<{ key: string }>(api.databaseUrl, `select key from identity.failed_tries where door = 'client'`);
    await failTimes(1, `${newId()}@people.example`, client);
    const after = await asOwner<{ key: string }>(api.databaseUrl, `select key from identity.failed_tries where door = 'client'`);
    return after.find(({ key }) => !before.some((row) => row.key === key))!.key;
  }

  test('a success takes back only its own try from the client', async () => {
    const client = newClient();
    const key = await keyOf(client);
    await signIn(await account(), PASSWORD, client).expect(201);
    expect(await asOwner(api.databaseUrl, 'select failures from identity.failed_tries where key = $1', [key])).toEqual([
      { failures: 1 },
    ]);
  });

  test('counting survives a restart, and holds neither the address of the client nor that of the account', async () => {
    const email = await account();
    const client = newClient();
    await failTimes(2, email, client);
    const [stored] = await asOwner<{ text: string }>(
      api.databaseUrl,
      `select (select jsonb_agg(t) from identity.failed_tries t)::text || (select jsonb_agg(e) from identity.security_event e)::text as text`,
    );
    expect(stored!.text).not.toContain(client);
    expect(stored!.text).not.toContain(email);
  });
});
