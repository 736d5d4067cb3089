import type { INestApplicationContext } from '@nestjs/common';
import { ACCOUNT_MAIL, AccountLinks } from '#identity';
import { Database, newId, readConfig } from '#platform';
import { sendAccountMail } from '../../../apps/worker/src/jobs/send-account-mail.job.js';
import { SCHEDULE } from '../../../apps/worker/src/schedule.js';
import { startWorker } from '../../../apps/worker/src/start-worker.js';
import { person } from '../../support/actors.js';
import { PASSWORD, SECRET, startApi, storePerson, type TestApi } from '../../support/api.js';
import { digits, enrol } from '../../support/authenticator.js';
import { asOwner } from '../../support/database.js';
import { Mailbox } from '../../support/mailbox.js';

const BETTER = 'otters like warm stones';

describe('links for an account', () => {
  let api: TestApi;
  let mailbox: Mailbox;
  let worker: INestApplicationContext;
  let stopWorker: () => Promise<void>;
  beforeAll(async () => {
    mailbox = await Mailbox.open();
    api = await startApi();
    const settings = { DATABASE_URL: api.databaseUrl, ENTENTE_SECRET_KEY: SECRET, SMTP_URL: mailbox.url, LOG_LEVEL: 'silent' };
    // No queue wakes it: the tests say when letters leave.
    const alone = { PUBLIC_URL: 'https://entente.example', REDIS_URL: 'redis://127.0.0.1:1' };
    const started = await startWorker(readConfig({ ...settings, ...alone }), { timers: false });
    [worker, stopWorker] = [started.app, started.stop];
  });
  afterEach(() => mailbox.clear());
  afterAll(async () => {
    await stopWorker();
    await api.stop();
    await mailbox.stop();
  });

  let clients = 0;
  const post = (path: string, body: object) =>
    api.anonymous().post(`/api/v1${path}`).set('X-Forwarded-For', `203.0.113.${++clients}`).send(body);
  const ask = (email: string) => post('/password-resets', { email });
  const signIn = (email: string, password: string, code?: string) => post('/session', { email, password, code });
  async function account(): Promise<string> {
    const id = newId();
    await storePerson(api.databaseUrl, { id, name: 'Known', email: `${id}@people.example` });
    return `${id}@people.example`;
  }
  /** The secret in the only letter that arrived. */
  async function letter(purpose: string): Promise<string> {
    await sendAccountMail(worker);
    expect(mailbox.arrivals).toHaveLength(1);
    const { text } = await mailbox.parse();
    return new RegExp(`https://entente\\.example/set-password#${purpose}=([\\w-]{43})`).exec(text!)![1]!;
  }

  test('a forgotten password is replaced by a link that works once, and all sessions end', async () => {
    const email = await account();
    const browser = api.anonymous();
    await browser.post('/api/v1/session').send({ email, password: PASSWORD }).expect(201);
    await ask(email.toUpperCase()).expect(202);
    const token = await letter('reset');
    expect((await mailbox.parse()).subject).toBe('A link for your account');
    await post('/passwords', { token, password: BETTER }).expect(204);
    await browser.get('/api/v1/session').expect(401);
    await signIn(email, PASSWORD).expect(401);
    await signIn(email, BETTER).expect(201);
    const again = await post('/passwords', { token, password: 'another good long one' }).expect(404);
    expect(again.body.code).toBe('account-link.over');
  });

  test('nothing tells whether there is such an account: answer, rows and audit are alike', async () => {
    const grown = async () =>
      (
        await asOwner<{ links: number; entries: number }>(
          api.databaseUrl,
          `select (select count(*)::int from identity.account_link) as links, (select count(*)::int from audit.entry) as entries`,
        )
      )[0]!;
    const start = await grown();
    const known = await ask(await account()).expect(202);
    const between = await grown();
    const unknown = await ask(`${newId()}@people.example`).expect(202);
    const end = await grown();
    expect(unknown.body).toEqual(known.body);
    expect({ links: end.links - between.links, entries: end.entries - between.entries }).toEqual({
      links: between.links - start.links,
      entries: between.entries - start.entries,
    });
    await sendAccountMail(worker);
    expect(mailbox.arrivals).toHaveLength(1);
  });

  test('a second factor stays: the new password alone opens nothing', async () => {
    const browser = await api.signedIn('fundraiser');
    const email = `${browser.userId}@people.example`;
    const { secret } = await enrol(browser);
    await ask(email).expect(202);
    await post('/passwords', { token: await letter('reset'), password: BETTER }).expect(204);
    expect((await signIn(email, BETTER).expect(401)).body.code).toBe('session.code-needed');
    await signIn(email, BETTER, await digits(secret)).expect(201);
  });

  test('whoever proves the mailbox is not held up by the guesses of others', async () => {
    const email = await account();
    await signIn(email, 'wrong').expect(401);
    await asOwner(api.databaseUrl, `update identity.failed_tries set failures = 9 where door = 'account' and failures = 1`);
    await signIn(email, PASSWORD).expect(429);
    await ask(email).expect(202);
    await post('/passwords', { token: await letter('reset'), password: BETTER }).expect(204);
    await signIn(email, BETTER).expect(201);
  });

  test('a password that is not good enough leaves the link as it was', async () => {
    const email = await account();
    await ask(email).expect(202);
    const token = await letter('reset');
    expect((await post('/passwords', { token, password: 'password2026!' }).expect(422)).body.code).toBe('password.common');
    await post('/passwords', { token, password: BETTER }).expect(204);
  });

  test('an invitation makes the first password, for 72 hours; a newer one replaces it', async () => {
    const admin = await person(api.databaseUrl, ['admin']);
    const invited = await person(api.databaseUrl, ['fundraiser']);
    const invite = () =>
      api.app.get(Database).transaction(admin, (tx) => api.app.get(AccountLinks).invite(tx, admin, invited.userId));
    await invite();
    const first = await letter('invitation');
    mailbox.clear();
    await invite();
    const second = await letter('invitation');
    await post('/passwords', { token: first, password: BETTER }).expect(404);
    const [left] = await asOwner<{ hours: number }>(
      api.databaseUrl,
      `select round(extract(epoch from expires_at - now()) / 3600)::int as hours from identity.account_link
       where state = 'sent' and person_id = $1`,
      [invited.userId],
    );
    expect(left).toEqual({ hours: 72 });
    await post('/passwords', { token: second, password: BETTER }).expect(204);
    await signIn(`${invited.userId}@people.example`, BETTER).expect(201);
  });

  test('a link is over after its time, when the account is disabled, and when the password was changed', async () => {
    for (const ending of [
      `update identity.account_link set expires_at = now() where state = 'sent'`,
      `update identity.person set disabled_at = now() where id in (select person_id from identity.account_link where state = 'sent')`,
    ]) {
      mailbox.clear();
      await ask(await account()).expect(202);
      const token = await letter('reset');
      await asOwner(api.databaseUrl, ending);
      await post('/passwords', { token, password: BETTER }).expect(404);
    }
    mailbox.clear();
    const browser = await api.signedIn('fundraiser');
    await ask(`${browser.userId}@people.example`).expect(202);
    const token = await letter('reset');
    await browser.put('/api/v1/me/password').send({ current: PASSWORD, password: BETTER }).expect(204);
    await post('/passwords', { token, password: 'another good long one' }).expect(404);
  });

  test('the database holds only the hash of what a letter carries', async () => {
    await ask(await account()).expect(202);
    const token = await letter('reset');
    const [stored] = await asOwner<{ text: string }>(
      api.databaseUrl,
      'select concat((select jsonb_agg(l) from identity.account_link l), (select jsonb_agg(e) from audit.entry e)) as text',
    );
    expect(stored!.text).not.toContain(token);
  });

  test('a letter that the server did not take is sent later with a new link; one that was refused is not', async () => {
    const email = await account();
    mailbox.reply({ code: 451 });
    await ask(email).expect(202);
    await sendAccountMail(worker);
    expect(mailbox.arrivals).toHaveLength(0);
    mailbox.reply('accept');
    await sendAccountMail(worker);
    expect(mailbox.arrivals).toHaveLength(0);
    await asOwner(api.databaseUrl, `update identity.account_link set next_attempt_at = now() where state = 'waiting'`);
    await post('/passwords', { token: await letter('reset'), password: BETTER }).expect(204);

    mailbox.clear();
    mailbox.reply({ code: 550 });
    await ask(await account()).expect(202);
    await sendAccountMail(worker);
    const waiting = await asOwner(api.databaseUrl, `select 1 from identity.account_link where state = 'waiting'`);
    expect(waiting).toEqual([]);
  });

  test('an account that is asked for too often gets no further letter, and the answer is the same', async () => {
    const email = await account();
    for (let time = 0; time < 5; time++) await ask(email).expect(202);
    await sendAccountMail(worker);
    expect(mailbox.arrivals).toHaveLength(3);
  });

  test('whoever asks wakes the worker by the name that its schedule knows', () => {
    expect(SCHEDULE.map(({ name }) => name)).toContain(ACCOUNT_MAIL);
  });

  test('one client that asks too often waits', async () => {
    const client = '203.0.113.250';
    const askFrom = () =>
      api
        .anonymous()
        .post('/api/v1/password-resets')
        .set('X-Forwarded-For', client)
        .send({ email: `${newId()}@people.example` });
    for (let time = 0; time < 20; time++) await askFrom().expect(202);
    expect((await askFrom().expect(429)).headers['retry-after']).toBeDefined();
  });
});
