import type request from 'supertest';
import { asOwner } from '../../support/database.js';
import { startApi, type TestApi } from '../../support/api.js';

const NETWORK = { code: 'northern-peers', name: 'Northern Peer Network', kind: 'network', level: 'regional' };

describe('the register of organisations', () => {
  let api: TestApi;
  let fundraiser: request.Agent;

  beforeAll(async () => {
    api = await startApi();
    fundraiser = await api.signedIn('fundraiser');
  });
  afterAll(() => api.stop());

  test('an organisation is entered with aliases, territories and languages and found by an alias', async () => {
    const sent = {
      ...NETWORK,
      aliases: ['Les pairs du Nord'],
      territories: [{ place: 'NO' }, { place: 'SE', isPrimary: false }],
      workingLanguages: ['nb', 'sv'],
    };
    const { body, headers } = await fundraiser.post('/api/v1/organisations').send(sent).expect(201);
    expect(body).toMatchObject({ name: NETWORK.name, aliases: ['Les pairs du Nord'], places: ['NO', 'SE'], userLed: false });
    expect(body.territories).toEqual([
      { place: 'NO', isPrimary: true },
      { place: 'SE', isPrimary: false },
    ]);
    expect(headers.etag).toBe('"v1"');
    const found = await fundraiser.get('/api/v1/organisations').query({ q: 'pairs du' }).expect(200);
    expect(found.body.data.map((row: { code: string }) => row.code)).toEqual(['northern-peers']);
  });

  test('the register is narrowed to those that belong to the family', async () => {
    const member = { membershipStatus: 'active' };
    const { body } = await fundraiser.get('/api/v1/organisations').query(member).expect(200);
    expect(body.data).toEqual([]);
    await fundraiser.get('/api/v1/organisations').query({ membershipStatus: 'friend' }).expect(422);
  });

  test('a likely double is refused and names the one that is there', async () => {
    const double = { code: 'other', name: 'Peer Network, northern', kind: 'ally_ngo' };
    const { body } = await fundraiser.post('/api/v1/organisations').send(double).expect(409);
    expect(body.code).toBe('organisations.probably-there');
  });

  test('a code that is taken is refused by the database and answered by field', async () => {
    const { body } = await fundraiser
      .post('/api/v1/organisations')
      .send({ ...NETWORK, name: 'Somebody else' })
      .expect(409);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/code' })]);
  });

  test('a network needs a level', async () => {
    const { body } = await fundraiser
      .post('/api/v1/organisations')
      .send({ ...NETWORK, code: 'x', name: 'X', level: null })
      .expect(409);
    expect(body.code).toBe('organisations.network-needs-level');
  });

  test.each([
    [{ ...NETWORK, code: '1st' }, '/code'],
    [{ ...NETWORK, kind: 'person' }, '/kind'],
    [{ ...NETWORK, unrestrictedReserveAmount: '1e5' }, '/unrestrictedReserveAmount'],
    [{ ...NETWORK, territories: [{ place: 'Norway ' }] }, '/territories/0/place'],
    [{ ...NETWORK, dateOfBirth: '1980-01-01' }, '/dateOfBirth'],
  ])('a field that cannot be is named: %j', async (sent, pointer) => {
    const { body, type } = await fundraiser.post('/api/v1/organisations').send(sent).expect(422);
    expect(type).toBe('application/problem+json');
    expect(body.errors[0].pointer).toBe(pointer);
  });

  test('two edits of the same version: the second is told that somebody was first', async () => {
    const { body } = await fundraiser.post('/api/v1/organisations').send({ code: 'ally', name: 'Ally', kind: 'ally_ngo' });
    const at = `/api/v1/organisations/${body.id}`;
    await fundraiser.patch(at).set('If-Match', '"v1"').send({ summary: 'first' }).expect(200);
    const stale = await fundraiser.patch(at).set('If-Match', '"v1"').send({ summary: 'second' }).expect(412);
    expect(stale.body.code).toBe('record.stale');
    await fundraiser.patch(at).send({ summary: 'third' }).expect(428);
    const { body: after } = await fundraiser.get(at).expect(200);
    expect(after).toMatchObject({ summary: 'first', version: 2 });
  });

  test('every write leaves one audit row, a refused one none', async () => {
    const count = async () => (await asOwner<{ n: number }>(api.databaseUrl, 'select count(*)::int as n from audit.entry'))[0]!.n;
    const before = await count();
    await fundraiser.post('/api/v1/organisations').send({ code: 'audited', name: 'Audited', kind: 'ally_ngo' }).expect(201);
    await fundraiser.post('/api/v1/organisations').send({ code: 'audited', name: 'Audited twice', kind: 'ally_ngo' }).expect(409);
    expect(await count()).toBe(before + 1);
  });

  test('only somebody who may edit partners does', async () => {
    const reviewer = await api.signedIn('reviewer');
    await reviewer
      .post('/api/v1/organisations')
      .send({ ...NETWORK, code: 'z', name: 'Z' })
      .expect(403);
    await api.anonymous().get('/api/v1/organisations').expect(401);
  });

  test('a network is admitted once it stands behind both documents', async () => {
    await asOwner(
      api.databaseUrl,
      `insert into organisations.endorsable_document values ('test-a', 'A', 'A', 2006), ('test-b', 'B', 'B', 2015) on conflict do nothing`,
    );
    const { body } = await fundraiser
      .post('/api/v1/organisations')
      .send({ ...NETWORK, code: 'south', name: 'South', thematic: true });
    const admit = () => fundraiser.post(`/api/v1/organisations/${body.id}/admission`).set('If-Match', `"v${body.version}"`);
    const refused = await admit().expect(409);
    expect(refused.body.code).toBe('organisations.endorsement-missing');
    await asOwner(
      api.databaseUrl,
      `insert into organisations.endorsement select $1, code, '2021-01-01' from organisations.endorsable_document`,
      [body.id],
    );
    const admitted = await admit().expect(201);
    expect(admitted.body.membershipStatus).toBe('active');
  });

  test('a list goes on where the page before ended', async () => {
    const codes: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: request.Response = await fundraiser.get('/api/v1/organisations').query({ limit: 2, cursor }).expect(200);
      codes.push(...body.data.map((row: { code: string }) => row.code));
      cursor = body.page.next;
    }
    const all = await asOwner<{ code: string }>(
      api.databaseUrl,
      'select code from organisations.organisation order by lower(name), id',
    );
    expect(codes).toEqual(all.map((row) => row.code));
  });

  test('the same Idempotency-Key makes one record', async () => {
    const sent = { code: 'once', name: 'Once', kind: 'ally_ngo' };
    const post = () => fundraiser.post('/api/v1/organisations').set('Idempotency-Key', 'k-1');
    const first = await post().send(sent).expect(201);
    const again = await post().send(sent).expect(201);
    expect(again.body.id).toBe(first.body.id);
    await post()
      .send({ ...sent, name: 'Twice' })
      .expect(422);
  });

  test('an id that is none and one that is not there get the same answer', async () => {
    const missing = await fundraiser.get('/api/v1/organisations/01890000-0000-7000-8000-000000000000').expect(404);
    const odd = await fundraiser.get('/api/v1/organisations/nonsense').expect(404);
    expect(Object.keys(odd.body)).toEqual(Object.keys(missing.body));
  });
});

describe('contacts', () => {
  let api: TestApi;
  let lead: request.Agent;
  let contacts: string;

  beforeAll(async () => {
    api = await startApi();
    lead = await api.signedIn('partnership_lead');
    const { body } = await lead.post('/api/v1/organisations').send(NETWORK).expect(201);
    contacts = `/api/v1/organisations/${body.id}/contacts`;
  });
  afterAll(() => api.stop());

  test('a channel needs the day of consent', async () => {
    const { body } = await lead
      .post(contacts)
      .send({ displayName: 'Lead', channelType: 'email', channelValue: 'a@b.example' })
      .expect(409);
    expect(body.code).toBe('contacts.consent-missing');
  });

  test('a contact with consent is reviewed after twelve months, and the audit never holds the channel', async () => {
    const sent = { displayName: 'Lead', channelType: 'signal', channelValue: '+000 secret', consentOn: '2026-02-28' };
    const { body } = await lead.post(contacts).send(sent).expect(201);
    expect(body.reviewOn).toBe('2027-02-28');
    const entries = await asOwner<{ changes: object }>(
      api.databaseUrl,
      `select changes from audit.entry where act = 'contact.added'`,
    );
    expect(JSON.stringify(entries)).not.toContain('secret');
  });

  test('who may not see contacts gets none, not an empty list', async () => {
    const finance = await api.signedIn('finance');
    const profile = await finance.get(contacts.replace('/contacts', '')).expect(200);
    expect(profile.body.contacts).toBeNull();
  });
});
