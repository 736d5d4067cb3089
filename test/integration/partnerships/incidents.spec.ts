import type request from 'supertest';
import { startApi, type TestApi } from '../../support/api.js';
import { asOwner } from '../../support/database.js';

const PARTNER = { code: 'P1', name: 'A partner', kind: 'ally_ngo' };
const NOTES = 'Amina spoke for us without being asked';

describe('incidents and complaints', () => {
  let api: TestApi;
  let lead: request.Agent;
  let at: string;

  beforeAll(async () => {
    api = await startApi();
    lead = await api.signedIn('partnership_lead');
    const { body } = await lead.post('/api/v1/organisations').send(PARTNER).expect(201);
    at = `/api/v1/organisations/${body.id}`;
  });
  afterAll(() => api.stop());

  test('whoever reads partnerships sees that there is an incident; fundraisers do not see what is written about it', async () => {
    const incident = { occurredOn: '2026-03-01', severity: 'serious', notes: NOTES };
    await lead.post(`${at}/incidents`).send(incident).expect(201);
    expect((await lead.get(`${at}/incidents`).expect(200)).body[0]).toMatchObject({ hasNotes: true, notes: NOTES });
    const fundraiser = await api.signedIn('fundraiser');
    expect((await fundraiser.get(`${at}/incidents`).expect(200)).body[0]).toMatchObject({ hasNotes: true, notes: null });
    await fundraiser.post(`${at}/incidents`).send(incident).expect(403);
    const reviewer = await api.signedIn('reviewer');
    expect((await reviewer.get(`${at}/incidents`).expect(200)).body[0].notes).toBe(NOTES);
  });

  test('an incident is settled once, by whoever read its latest version', async () => {
    const { body } = await lead.post(`${at}/incidents`).send({ occurredOn: '2026-03-02', severity: 'minor' }).expect(201);
    expect(body).toMatchObject({ hasNotes: false, notes: null, version: 1 });
    const settle = (tag: string) =>
      lead.post(`/api/v1/incidents/${body.id}/settlement`).set('If-Match', tag).send({ on: '2026-03-09' });
    expect((await settle('"v1"').expect(201)).body).toMatchObject({ resolvedOn: '2026-03-09', version: 2 });
    await settle('"v1"').expect(412);
    await lead.get('/api/v1/organisations/01890000-0000-7000-8000-000000000000/incidents').expect(404);
  });

  test('only those who may read such notes learn of a complaint', async () => {
    const { body } = await lead.post(`${at}/complaints`).send({ receivedOn: '2026-03-01', text: NOTES }).expect(201);
    expect((await lead.get(`${at}/complaints`).expect(200)).body).toEqual([body]);
    const fundraiser = await api.signedIn('fundraiser');
    await fundraiser.get(`${at}/complaints`).expect(403);
    const closed = await lead
      .post(`/api/v1/complaints/${body.id}/closure`)
      .set('If-Match', '"v1"')
      .send({ on: '2026-03-20' })
      .expect(201);
    expect(closed.body).toMatchObject({ closedOn: '2026-03-20', text: NOTES });
  });

  test('neither the tables nor the audit nor kept answers hold what was written', async () => {
    await lead
      .post(`${at}/complaints`)
      .set('Idempotency-Key', 'once')
      .send({ receivedOn: '2026-03-01', text: NOTES })
      .expect(201);
    for (const table of [
      'partnerships.representation_incident',
      'partnerships.complaint',
      'audit.entry',
      'platform.idempotency_key',
    ]) {
      expect(JSON.stringify(await asOwner(api.databaseUrl, `select * from ${table}`))).not.toContain('Amina');
    }
  });
});
