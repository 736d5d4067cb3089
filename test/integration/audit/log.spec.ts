import { AuditChain } from '#audit';
import { systemActor } from '#kernel';
import { startApi, type TestApi } from '../../support/api.js';
import { asOwner } from '../../support/database.js';
import type { Browser } from '../../support/partner-world.js';

describe('the log of acts, read', () => {
  let api: TestApi;
  let admin: Browser;
  let auditor: Browser;
  let organisationId: string;
  beforeAll(async () => {
    api = await startApi();
    admin = await api.signedIn('admin');
    auditor = await api.signedIn('auditor');
    await asOwner(api.databaseUrl, `update identity.person set name = '=cmd()' where id = $1`, [admin.userId]);
    const sent = { code: 'ally', name: 'Ally', kind: 'ally_ngo', summary: 'Law reform' };
    const { body } = await admin.post('/api/v1/organisations').send(sent).expect(201);
    organisationId = body.id;
    await admin.patch(`/api/v1/organisations/${body.id}`).set('If-Match', '"v1"').send({ summary: 'Health' }).expect(200);
    const contact = { displayName: 'Amina', channelType: 'email', channelValue: 'amina@secret.example', consentOn: '2026-01-01' };
    await admin.post(`/api/v1/organisations/${body.id}/contacts`).send(contact).expect(201);
  });
  afterAll(() => api.stop());

  const acts = async (query: string): Promise<string[]> =>
    (await auditor.get(`/api/v1/audit/entries?${query}`).expect(200)).body.data.map(({ act }: { act: string }) => act);

  test('shows who did what with which fields, newest first', async () => {
    const { body } = await auditor.get('/api/v1/audit/entries?act=organisation.edited').expect(200);
    expect(body.data).toMatchObject([
      {
        by: '=cmd()',
        personId: admin.userId,
        act: 'organisation.edited',
        subjectType: 'organisation',
        subjectId: organisationId,
        clientKind: 'other/other',
        fields: [{ field: 'summary', before: 'Law reform', after: 'Health', withheld: false }],
      },
    ]);
    expect(await acts(`personId=${admin.userId}`)).toEqual([
      'contact.added',
      'organisation.edited',
      'organisation.created',
      'session.started',
    ]);
  });

  test('is narrowed by kind of record and by days, both included', async () => {
    expect(await acts('subjectType=contact')).toEqual(['contact.added']);
    const today = (await asOwner<{ day: string }>(api.databaseUrl, `select (now() at time zone 'UTC')::date::text as day`))[0]!
      .day;
    expect(await acts(`subjectType=contact&from=${today}&to=${today}`)).toEqual(['contact.added']);
    expect(await acts('from=2020-01-01&to=2020-12-31')).toEqual([]);
  });

  test('names the choices of its filters: acts, kinds of record and everybody who acted', async () => {
    const { body } = await auditor.get('/api/v1/audit/words').expect(200);
    expect(body.acts).toEqual(expect.arrayContaining(['organisation.created', 'session.started']));
    expect(body.subjectTypes).toEqual(expect.arrayContaining(['contact', 'organisation']));
    expect(body.people).toContainEqual({ id: admin.userId, name: '=cmd()' });
  });

  test('pages by cursor without gap or repetition', async () => {
    const whole = await acts('limit=100');
    const paged: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await auditor.get(`/api/v1/audit/entries?limit=2&cursor=${cursor}`).expect(200);
      paged.push(...body.data.map(({ act }: { act: string }) => act));
      cursor = body.page.next;
      if (!cursor) break;
    }
    expect(paged).toEqual(whole);
  });

  test('never holds what stands in a contact', async () => {
    const kept = JSON.stringify(await asOwner(api.databaseUrl, 'select * from audit.entry'));
    expect(kept).not.toMatch(/Amina|secret\.example/);
    const { body } = await auditor.get('/api/v1/audit/entries?act=contact.added').expect(200);
    expect(body.data[0].fields).toContainEqual({ field: 'channelValue', before: null, after: null, withheld: true });
  });

  test('is exported as a file in which no cell is a formula, and the export is an act', async () => {
    const { text, headers } = await auditor.post('/api/v1/audit/exports').send({ subjectType: 'organisation' }).expect(201);
    expect(headers['content-type']).toMatch(/^text\/csv/);
    const lines = (text as string).trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/person,[0-9a-f-]{36},'=cmd\(\),organisation.edited,organisation,/);
    expect((await acts('act=audit.exported')).length).toBe(1);
  });

  test('an export of more than 10,000 rows is refused, not cut', async () => {
    await asOwner(
      api.databaseUrl,
      `alter table audit.entry disable trigger user;
       insert into audit.entry (sequence, form, at, actor_kind, actor, act, subject_type, subject_id, changes, previous_hash, hash)
       select 1000 + n, 2, now(), 'system', 'command', 'many.rows', 'many', gen_random_uuid(), '{}', n::text, 'h' || n
       from generate_series(1, 10001) n;`,
    );
    const { body } = await auditor.post('/api/v1/audit/exports').send({ act: 'many.rows' });
    await asOwner(
      api.databaseUrl,
      `delete from audit.entry where act = 'many.rows'; alter table audit.entry enable trigger user;`,
    );
    expect(body).toMatchObject({ status: 409, code: 'audit.export-too-large' });
    expect(body.detail).toContain('These are 10001 rows');
  });

  test('tells whether it was sound at the last check', async () => {
    expect((await auditor.get('/api/v1/audit/check').expect(200)).body).toMatchObject({ checkedAt: null, sound: null });
    await api.app.get(AuditChain).note(systemActor('retention'));
    expect((await auditor.get('/api/v1/audit/check').expect(200)).body).toMatchObject({ sound: true, finding: null });
  });

  test.each(['fundraiser', 'partnership_lead', 'finance', 'network_user'] as const)('is closed to a %s', async (role) => {
    const browser = await api.signedIn(role);
    await browser.get('/api/v1/audit/entries').expect(403);
    await browser.post('/api/v1/audit/exports').send({}).expect(403);
  });

  test('the history of a record is open to whoever may read the record', async () => {
    const lead = await api.signedIn('partnership_lead');
    const { body } = await lead.get(`/api/v1/history/organisation/${organisationId}`).expect(200);
    expect(body.data.map(({ act }: { act: string }) => act)).toEqual(['organisation.edited', 'organisation.created']);
    const first = await lead.get(`/api/v1/history/organisation/${organisationId}?limit=1`).expect(200);
    const next = await lead
      .get(`/api/v1/history/organisation/${organisationId}?limit=1&cursor=${first.body.page.next}`)
      .expect(200);
    expect([first, next].map(({ body: page }) => page.data[0].act)).toEqual(['organisation.edited', 'organisation.created']);
  });

  test.each([
    ['a kind without a history', 'session'],
    ['a record of another kind', 'donor'],
    ['a kind that the person may not read', 'grant'],
  ])('the history of %s is not found', async (_story, kind) => {
    const reviewer = await api.signedIn('reviewer');
    await reviewer.get(`/api/v1/history/${kind}/${organisationId}`).expect(404);
  });

  test('the history of a sealed record is not found by whoever may not see it', async () => {
    const fundraiser = await api.signedIn('fundraiser');
    await asOwner(api.databaseUrl, `update organisations.organisation set sensitivity = 'sealed' where id = $1`, [
      organisationId,
    ]);
    await fundraiser.get(`/api/v1/history/organisation/${organisationId}`).expect(404);
  });
});
