import type request from 'supertest';
import { startApi, type TestApi } from '../../support/api.js';
import { asOwner } from '../../support/database.js';

const NETWORK = { code: 'N1', name: 'A network', kind: 'network', level: 'national' };
const CONTACT = {
  displayName: 'Lead',
  channelType: 'signal',
  channelValue: 'jasmine.00',
  safeHours: '10-12',
  consentOn: '2026-02-28',
};
const LIMIT = 30;

describe('contacts are hidden until they are revealed', () => {
  let api: TestApi;
  let lead: request.Agent & { userId: string };
  let organisation: string;
  let contact: { id: string; version: number };
  const found = <T>(sql: string) => asOwner<T>(api.databaseUrl, sql);

  beforeAll(async () => {
    api = await startApi();
    lead = await api.signedIn('partnership_lead');
    organisation = (await lead.post('/api/v1/organisations').send(NETWORK).expect(201)).body.id as string;
    contact = (await lead.post(`/api/v1/organisations/${organisation}/contacts`).send(CONTACT).expect(201))
      .body as typeof contact;
  });
  afterAll(() => api.stop());

  test('neither the page of the organisation nor the answer to adding one shows the channel, only its kind and safe hours', async () => {
    const { body, text } = await lead.get(`/api/v1/organisations/${organisation}`).expect(200);
    expect(body.contacts[0]).toMatchObject({ displayName: 'Lead', channelType: 'signal', safeHours: '10-12' });
    expect(text).not.toContain('jasmine');
    expect(JSON.stringify(contact)).not.toContain('jasmine');
  });

  test('revealing shows it and leaves who looked at what in the audit, never the value', async () => {
    const { body } = await lead.post(`/api/v1/contacts/${contact.id}/reveal`).expect(201);
    expect(body).toEqual({ channelType: 'signal', channelValue: 'jasmine.00' });
    const entries = await found(`select actor, subject_id, changes from audit.entry where act = 'contact.revealed'`);
    expect(entries).toEqual([{ actor: lead.userId, subject_id: contact.id, changes: {} }]);
  });

  test('a contact is found by exactly its channel, in any case; asking is in the audit and counted', async () => {
    const lookUp = (channelValue: string) => lead.post('/api/v1/contacts/lookup').send({ channelValue });
    expect((await lookUp('Jasmine.00 ').expect(201)).body).toMatchObject([{ id: contact.id, channelType: 'signal' }]);
    expect((await lookUp('jasmine').expect(201)).body).toEqual([]);
    const entries = await found(`select changes from audit.entry where act = 'contact.looked_up' order by sequence`);
    expect(entries).toEqual([{ changes: { count: 1 } }, { changes: { count: 0 } }]);
    expect(await found(`select count from organisations.reveal_count where person_id = '${lead.userId}'`)).toEqual([
      { count: 3 },
    ]);
  });

  test('an answer with a channel is never kept to be given again', async () => {
    await lead.post(`/api/v1/contacts/${contact.id}/reveal`).set('Idempotency-Key', 'once').expect(201);
    expect(await found(`select 1 from platform.idempotency_key where key = 'once'`)).toEqual([]);
  });

  test.each(['board_director', 'network_user', 'auditor', 'reviewer', 'finance'] as const)(
    '%s cannot reveal one',
    async (role) => {
      const other = await api.signedIn(role);
      await other.post(`/api/v1/contacts/${contact.id}/reveal`).expect(403);
    },
  );

  test('a contact without channel has nothing to reveal, and an unknown one is not found', async () => {
    const { body } = await lead
      .post(`/api/v1/organisations/${organisation}/contacts`)
      .send({ displayName: 'Silent' })
      .expect(201);
    expect((await lead.post(`/api/v1/contacts/${body.id}/reveal`).expect(409)).body.code).toBe('contacts.no-channel');
    await lead.post(`/api/v1/contacts/${organisation}/reveal`).expect(404);
  });

  test('an edit without a channel leaves it as it is; one with null takes it away', async () => {
    const at = `/api/v1/contacts/${contact.id}`;
    await lead.patch(at).set('If-Match', '"v1"').send({ displayName: 'Lead of programmes' }).expect(200);
    expect((await lead.post(`${at}/reveal`).expect(201)).body.channelValue).toBe('jasmine.00');
    await lead.patch(at).set('If-Match', '"v2"').send({ channelValue: 'sorrel.00' }).expect(200);
    expect((await lead.post(`${at}/reveal`).expect(201)).body.channelValue).toBe('sorrel.00');
    await lead.patch(at).set('If-Match', '"v3"').send({ channelType: null, channelValue: null }).expect(200);
    await lead.post(`${at}/reveal`).expect(409);
    expect(await found(`select channel_sealed, channel_index from organisations.contact where id = '${contact.id}'`)).toEqual([
      { channel_sealed: null, channel_index: null },
    ]);
  });

  test('nobody looks at more than thirty contacts in an hour; what was refused is no reveal', async () => {
    const eager = await api.signedIn('fundraiser');
    const { body } = await lead.post(`/api/v1/organisations/${organisation}/contacts`).send(CONTACT).expect(201);
    const at = `/api/v1/contacts/${body.id}/reveal`;
    for (let count = 0; count < LIMIT; count++) await eager.post(at).expect(201);
    const refused = await eager.post(at).expect(429);
    expect(refused.body.code).toBe('contacts.too-many-reveals');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(3000);
    expect(
      await found(`select count(*)::int as n from audit.entry where act = 'contact.revealed' and actor = '${eager.userId}'`),
    ).toEqual([{ n: LIMIT }]);
    await found(`update organisations.reveal_count set hour_began_at = now() - interval '61 minutes'`);
    await eager.post(at).expect(201);
  });

  test('while the region is locked nothing is revealed', async () => {
    const { body } = await lead.post(`/api/v1/organisations/${organisation}/contacts`).send(CONTACT).expect(201);
    const [before] = await found<{ body: string }>(`select pg_get_functiondef('access.locked(uuid)'::regprocedure) as body`);
    await found(`create or replace function access.locked(uuid) returns boolean language sql stable as 'select true'`);
    expect((await lead.post(`/api/v1/contacts/${body.id}/reveal`).expect(403)).body.code).toBe('access.locked');
    await found(before!.body);
    await lead.post(`/api/v1/contacts/${body.id}/reveal`).expect(201);
  });
});

describe('signatories', () => {
  let api: TestApi;
  let director: request.Agent;
  let organisation: string;

  beforeAll(async () => {
    api = await startApi();
    director = await api.signedIn('director');
    const lead = await api.signedIn('partnership_lead');
    organisation = (await lead.post('/api/v1/organisations').send(NETWORK).expect(201)).body.id as string;
  });
  afterAll(() => api.stop());

  test('a legal name is sealed, shown to those who may, and each look is in the audit', async () => {
    const at = `/api/v1/organisations/${organisation}/signatories`;
    const { body } = await director.post(at).send({ alias: 'Chair', legalName: 'Amina Secret' }).expect(201);
    expect((await director.post(`${at}/reveal`).expect(201)).body).toEqual([
      { id: body.id, alias: 'Chair', legalName: 'Amina Secret' },
    ]);
    const stored = await asOwner(api.databaseUrl, 'select * from organisations.signatory');
    const log = await asOwner(api.databaseUrl, 'select act, changes from audit.entry order by sequence desc limit 2');
    expect(JSON.stringify([stored, log])).not.toContain('Secret');
    expect(log[0]).toMatchObject({ act: 'organisation.signatories_revealed' });
    await director.delete(`/api/v1/signatories/${body.id}`).expect(204);
    await director.delete(`/api/v1/signatories/${body.id}`).expect(404);
  });

  test.each(['fundraiser', 'partnership_lead', 'finance', 'auditor'] as const)('%s may not read them', async (role) => {
    const other = await api.signedIn(role);
    await other.post(`/api/v1/organisations/${organisation}/signatories/reveal`).expect(403);
  });
});
