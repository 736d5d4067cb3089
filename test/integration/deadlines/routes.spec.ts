import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type request from 'supertest';
import { DeadlinesService, type DeadlineToPlan } from '#deadlines';
import { type PlainDate, systemActor } from '#kernel';
import { Database, newId } from '#platform';
import { startApi, type TestApi } from '../../support/api.js';
import { asOwner } from '../../support/database.js';

const ACTOR = systemActor('reminders');
const TOKEN = 'a token for metrics';

describe('deadlines and reminders over the api', () => {
  let api: TestApi;
  let fundraiser: request.Agent & { userId: string };
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-mail-'));
    api = await startApi({
      ENTENTE_CLOCK: '2026-03-02T12:00:00Z',
      METRICS_TOKEN: TOKEN,
      ENTENTE_DEMO: 'on',
      ENTENTE_MAIL_FOLDER: folder,
    });
    fundraiser = await api.signedIn('fundraiser');
    const other = await api.signedIn('finance');
    await plan({ label: 'Late report', dueOn: '2026-02-27' as PlainDate });
    await plan({ label: 'Next report', dueOn: '2026-03-31' as PlainDate });
    await plan({ label: 'Renewal', dueOn: '2026-12-31' as PlainDate, kind: 'grant_renewal', ownerId: other.userId });
    const done = await plan({ label: 'Done report', dueOn: '2026-03-05' as PlainDate });
    await inTransaction((deadlines, tx) => deadlines.settle(tx, ACTOR, 'requirement', done, 'requirement', 'done'));
  });
  afterAll(() => api.stop());

  const inTransaction = (work: (deadlines: DeadlinesService, tx: Parameters<DeadlinesService['plan']>[0]) => Promise<unknown>) =>
    api.app.get(Database).transaction(ACTOR, (tx) => work(api.app.get(DeadlinesService), tx));

  async function plan(item: Partial<DeadlineToPlan>): Promise<string> {
    const subjectId = newId();
    const given = {
      kind: 'requirement',
      subjectType: 'requirement',
      subjectId,
      path: `/grants/${subjectId}`,
      ownerId: fundraiser.userId,
    } as const;
    await inTransaction((deadlines, tx) => deadlines.plan(tx, ACTOR, { ...given, ...item } as DeadlineToPlan));
    return subjectId;
  }

  const labels = async (query: object) => {
    const { body } = await fundraiser.get('/api/v1/deadlines').query(query).expect(200);
    return body.data.map((row: { label: string }) => row.label);
  };

  test('deadlines come by date and are narrowed by state, kind, owner, date and label', async () => {
    expect(await labels({})).toEqual(['Late report', 'Done report', 'Next report', 'Renewal']);
    expect(await labels({ state: 'open' })).toEqual(['Late report', 'Next report', 'Renewal']);
    expect(await labels({ state: 'late' })).toEqual(['Late report']);
    expect(await labels({ state: 'done' })).toEqual(['Done report']);
    expect(await labels({ mine: true, state: 'open' })).toEqual(['Late report', 'Next report']);
    expect(await labels({ kind: 'grant_renewal' })).toEqual(['Renewal']);
    expect(await labels({ from: '2026-03-01', to: '2026-03-31' })).toEqual(['Done report', 'Next report']);
    expect(await labels({ q: 'rene' })).toEqual(['Renewal']);
  });

  test('a list goes on where the page before ended', async () => {
    const found: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: request.Response = await fundraiser.get('/api/v1/deadlines').query({ limit: 1, cursor }).expect(200);
      found.push(...body.data.map((row: { label: string }) => row.label));
      cursor = body.page.next;
    }
    expect(found).toEqual(['Late report', 'Done report', 'Next report', 'Renewal']);
  });

  test('one deadline shows whether it is late and every reminder about it', async () => {
    const { body: list } = await fundraiser.get('/api/v1/deadlines').query({ q: 'Next' });
    const { body } = await fundraiser.get(`/api/v1/deadlines/${list.data[0].id}`).expect(200);
    expect(body).toMatchObject({
      label: 'Next report',
      late: false,
      dueOn: '2026-03-31',
      nextReminderAt: '2026-03-02T09:00:00.000Z',
    });
    const own = body.reminders.filter((row: { recipientId: string }) => row.recipientId === fundraiser.userId);
    expect(own.map((row: { step: string }) => row.step)).toEqual(
      expect.arrayContaining(['catch-up', 'D-14', 'D-7', 'D-1', 'D+1']),
    );
    await fundraiser.get(`/api/v1/deadlines/${newId()}`).expect(404);
  });

  test('the ledger is read by state, the latest first', async () => {
    const { body } = await fundraiser.get('/api/v1/reminders').query({ state: 'cancelled' }).expect(200);
    expect(body.data.length).toBeGreaterThan(0);
    const instants = body.data.map((row: { sendAt: string }) => row.sendAt);
    expect(instants).toEqual([...instants].sort().reverse());
    expect(new Set(body.data.map((row: { label: string }) => row.label))).toEqual(new Set(['Done report']));
  });

  test('the forecast says what will be sent to whom and when, and nothing of settled deadlines', async () => {
    const { body } = await fundraiser
      .get('/api/v1/reminders/forecast')
      .query({ from: '2026-03-16', to: '2026-03-24' })
      .expect(200);
    expect(
      body.data.map((row: { step: string; localDate: string; label: string }) => [row.step, row.localDate, row.label]),
    ).toContainEqual(['D-14', '2026-03-17', 'Next report']);
    expect(JSON.stringify(body.data)).not.toContain('Done report');
    const refused = await fundraiser
      .get('/api/v1/reminders/forecast')
      .query({ from: '2026-03-24', to: '2026-03-16' })
      .expect(422);
    expect(refused.body.errors[0].pointer).toBe('/to');
    const missing = await fundraiser.get('/api/v1/reminders/forecast').query({ from: '2026-03-24' }).expect(422);
    expect(missing.body.errors[0].pointer).toBe('/to');
  });

  test('health says how reminding stands, in exactly these words, to everybody', async () => {
    const { body } = await api.anonymous().get('/health/reminders').expect(200);
    expect(Object.keys(body)).toEqual(['due', 'sent', 'failed', 'unknown', 'missing', 'oldestDueAt', 'lastSweepAt']);
    expect(body.due).toBeGreaterThan(0);
    expect(body).toMatchObject({ sent: 0, failed: 0, unknown: 0, missing: null, lastSweepAt: null });
  });

  test('metrics are for whoever holds the token', async () => {
    await api.anonymous().get('/metrics').expect(401);
    await api.anonymous().get('/metrics').set('Authorization', 'Bearer wrong').expect(401);
    const { text, type } = await api.anonymous().get('/metrics').set('Authorization', `Bearer ${TOKEN}`).expect(200);
    expect(type).toBe('text/plain');
    expect(text).toMatch(/^entente_reminders\{state="cancelled"\} [1-9]/m);
    expect(text).toMatch(/^entente_request_seconds_count\{method="GET",route="\/metrics",status="401"\} 2$/m);
  });

  test('an answer tells where its time went, and the histogram names routes, never addresses', async () => {
    const { headers } = await fundraiser.get('/api/v1/deadlines/00000000-0000-7000-8000-000000000001').expect(404);
    expect(headers['server-timing']).toMatch(/total;dur=\d+\.\d$/);
    const { text } = await api.anonymous().get('/metrics').set('Authorization', `Bearer ${TOKEN}`).expect(200);
    expect(text).toContain('entente_request_seconds_count{method="GET",route="/api/v1/deadlines/:id",status="404"} ');
    expect(text).not.toContain('00000000-0000-7000');
  });

  test('caught mail is listed and opened', async () => {
    const id = '1772452800000-0123456789ab';
    await writeFile(
      join(folder, `${id}.eml`),
      'From: a@b.example\r\nTo: c@d.example\r\nSubject: You have an item due\r\n\r\nHello\r\n',
    );
    const { body } = await fundraiser.get('/api/v1/caught-mail').expect(200);
    expect(body).toMatchObject({ data: [{ id, to: 'c@d.example', subject: 'You have an item due' }], page: { next: null } });
    const opened = await fundraiser.get(`/api/v1/caught-mail/${id}`).expect(200);
    expect(opened.body).toMatchObject({ text: expect.stringContaining('Hello'), html: null });
    await fundraiser.get('/api/v1/caught-mail/..%2f..%2fetc').expect(404);
    await api.anonymous().get('/api/v1/caught-mail').expect(401);
  });

  test('the ledger is not for everybody', async () => {
    const user = await api.signedIn('network_user');
    await user.get('/api/v1/reminders').expect(403);
    await user.get('/api/v1/deadlines').expect(200);
    expect(await asOwner(api.databaseUrl, `select from audit.entry where act like 'deadline%'`)).toEqual([]);
  });
});

test('where mail is really sent nothing is caught', async () => {
  const api = await startApi({ ENTENTE_DEMO: 'off' });
  const admin = await api.signedIn('admin');
  const { body } = await admin.get('/api/v1/caught-mail').expect(404);
  expect(body.code).toBe('mail.not-caught');
  await api.anonymous().get('/metrics').expect(404);
  await api.stop();
});
