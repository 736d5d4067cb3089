import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditChain } from '#audit';
import { systemActor } from '#kernel';
import { Erasures } from '#retention';
import { startApi, type TestApi } from '../../support/api.js';
import { asOwner } from '../../support/database.js';
import type { Browser } from '../../support/partner-world.js';

const CHANNEL = 'amina@secret.example';

describe('erasing a person', () => {
  let api: TestApi;
  let home: string;
  let admin: Browser;
  let director: Browser;
  let organisationId: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'entente-erasures-'));
    api = await startApi({ ENTENTE_HOME: home });
    admin = await api.signedIn('admin');
    director = await api.signedIn('director');
    const sent = { code: 'ally', name: 'Ally', kind: 'ally_ngo' };
    organisationId = (await admin.post('/api/v1/organisations').send(sent).expect(201)).body.id;
  });
  afterAll(async () => {
    await api.stop();
    await rm(home, { recursive: true });
  });

  const sql = <T>(text: string, parameters: unknown[] = []) => asOwner<T>(api.databaseUrl, text, parameters);

  async function contact(): Promise<string> {
    const input = {
      displayName: 'Amina K.',
      channelType: 'email',
      channelValue: CHANNEL,
      consentOn: '2026-01-01',
      safeHours: 'at night',
    };
    return (await admin.post(`/api/v1/organisations/${organisationId}/contacts`).send(input).expect(201)).body.id;
  }

  async function requested(subjectType: string, subjectId: string, by = admin): Promise<string> {
    const input = { subjectType, subjectId, verification: 'safe_channel_call' };
    return (await by.post('/api/v1/erasure-requests').send(input).expect(201)).body.id;
  }

  const approve = (id: string, by = director) => by.post(`/api/v1/erasure-requests/${id}/approval`).set('If-Match', '"v1"');
  const row = async (table: string, id: string) =>
    (await sql<Record<string, unknown>>(`select * from ${table} where id = $1`, [id]))[0]!;

  test('whoever asks does not approve; somebody else does', async () => {
    const id = await requested('contact', await contact());
    const { body } = await approve(id, admin).expect(409);
    expect(body.code).toBe('erasures.four-eyes');
    await approve(id).expect(201);
  });

  test('a contact keeps its number and loses everything else, organisation and log stay sound', async () => {
    const contactId = await contact();
    const { body } = await approve(await requested('contact', contactId)).expect(201);
    expect(body).toMatchObject({ state: 'approved', subjectName: expect.stringMatching(/^Former contact \d+$/) });
    const left = await row('organisations.contact', contactId);
    expect(left).toMatchObject({ role_at_organisation: null, channel_type: null, safe_hours: null, consent_on: null });
    expect(JSON.stringify(left)).not.toMatch(/Amina|secret|night/);
    expect((await row('organisations.organisation', organisationId))['name']).toBe('Ally');
    expect(JSON.stringify(await sql('select * from audit.entry'))).not.toMatch(/Amina|secret\.example/);
    expect((await api.app.get(AuditChain).verify(systemActor('command'))).finding).toBeNull();
  });

  test('an account keeps what it did and can sign in no more', async () => {
    const leaver = await api.signedIn('fundraiser');
    await approve(await requested('person', leaver.userId)).expect(201);
    await leaver.get('/api/v1/session').expect(401);
    const left = await row('identity.person', leaver.userId);
    expect(left).toMatchObject({
      name: expect.stringMatching(/^Former user \d+$/),
      email: expect.stringMatching(/@erased\.invalid$/),
    });
    for (const table of ['session', 'role_grant', 'credential']) {
      expect(await sql(`select 1 from identity.${table} where person_id = $1`, [leaver.userId])).toEqual([]);
    }
    expect(await sql(`select act from audit.entry where actor = $1`, [leaver.userId])).toEqual([{ act: 'session.started' }]);
  });

  test('the last administrator is not erased', async () => {
    const input = { subjectType: 'person', subjectId: admin.userId, verification: 'in_person' };
    const { body } = await director.post('/api/v1/erasure-requests').send(input).expect(409);
    expect(body.code).toBe('people.last-admin');
  });

  test('a refused request erases nobody and says why', async () => {
    const contactId = await contact();
    const id = await requested('contact', contactId);
    const refused = await director
      .post(`/api/v1/erasure-requests/${id}/refusal`)
      .set('If-Match', '"v1"')
      .send({ reason: 'The wish could not be confirmed' })
      .expect(201);
    expect(refused.body).toMatchObject({ state: 'refused', refusalReason: 'The wish could not be confirmed' });
    expect((await row('organisations.contact', contactId))['display_name']).toBe('Amina K.');
    await approve(id).expect(412);
  });

  test('somebody who is erased, unknown or out of reach cannot be asked for', async () => {
    const contactId = await contact();
    await approve(await requested('contact', contactId)).expect(201);
    const input = { subjectType: 'contact', subjectId: contactId, verification: 'in_person' };
    expect((await admin.post('/api/v1/erasure-requests').send(input).expect(409)).body.code).toBe('erasures.done');
    await admin
      .post('/api/v1/erasure-requests')
      .send({ ...input, subjectId: organisationId })
      .expect(404);
    const fundraiser = await api.signedIn('fundraiser');
    await fundraiser.post('/api/v1/erasure-requests').send(input).expect(403);
  });

  test('after an older backup was put back, whoever was erased is erased again under the same number', async () => {
    const contactId = await contact();
    await approve(await requested('contact', contactId)).expect(201);
    const { former_number: number } = await row('organisations.contact', contactId);
    expect(await readFile(join(home, 'erasures.jsonl'), 'utf8')).toContain(contactId);
    await sql(`update organisations.contact set former_number = null, display_name = 'Amina K.' where id = $1`, [contactId]);
    await sql('delete from retention.erasure where subject_id = $1', [contactId]);
    expect(await api.app.get(Erasures).replay()).toBe(1);
    expect(await row('organisations.contact', contactId)).toMatchObject({
      former_number: number,
      display_name: `Former contact ${number as string}`,
    });
    expect(await api.app.get(Erasures).replay()).toBe(0);
  });

  test('new numbers go on after those that only the file remembered', async () => {
    await sql('delete from retention.erasure');
    await api.app.get(Erasures).replay();
    const contactId = await contact();
    await approve(await requested('contact', contactId)).expect(201);
    const numbers = await sql<{ number: string }>('select number from retention.erasure');
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(numbers.length);
  });

  test('the file of somebody’s data holds everything and is an act', async () => {
    const contactId = await contact();
    const { body } = await admin.post(`/api/v1/contacts/${contactId}/data-export`).expect(201);
    expect(body.data).toMatchObject({
      contact: { display_name: 'Amina K.', safe_hours: 'at night' },
      organisation: { name: 'Ally' },
      channel: CHANNEL,
      actsOnIt: [{ act: 'contact.added' }, { act: 'contact.data_exported' }],
    });
    const own = await admin.post(`/api/v1/people/${director.userId}/data-export`).expect(201);
    expect(own.body.data).toMatchObject({ account: { id: director.userId }, roles: [{ role: 'director' }] });
    expect(JSON.stringify(own.body)).not.toMatch(/argon2|token_hash/);
    await director.post(`/api/v1/people/${admin.userId}/data-export`).expect(403);
    await admin.post(`/api/v1/contacts/${organisationId}/data-export`).expect(404);
  });
});
