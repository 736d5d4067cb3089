import { Database } from '#platform';
import { systemActor } from '#kernel';
import { portfolioDonors } from '#pipeline';
import { startWorld, type World } from '../grants/world.js';

const SOURCES = [
  { code: 'GOV-A', name: 'Government A', share: '0.3' },
  { code: 'GOV-B', name: 'Government B', share: '0.4', estimated: true },
  { code: 'FOUNDATION-X', name: 'Foundation X', share: '0.3' },
];

describe('donors', () => {
  let world: World;
  beforeAll(async () => (world = await startWorld()));
  afterAll(() => world.stop());

  const organisation = async (code: string, name: string) =>
    (await world.fundraiser.post('/api/v1/organisations').send({ code, name, kind: 'donor' }).expect(201)).body.id as string;

  test('without sources a donor stands for itself, as an estimate', async () => {
    const { body } = await world.fundraiser.get(`/api/v1/donors/${world.id.DONOR}`).expect(200);
    expect(body.ultimateSources).toEqual([{ code: 'D', name: 'Open Purse Foundation', share: '1', estimated: true }]);
  });

  test('an organisation of the register becomes a donor once, with its sources', async () => {
    const organisationId = await organisation('pool', 'Common Pool');
    const sent = { organisationId, programme: 'Community', outlookNote: 'growing', outlookOn: '2026-05-31', sources: SOURCES };
    const { body } = await world.fundraiser.post('/api/v1/donors').send(sent).expect(201);
    expect(body).toMatchObject({
      id: organisationId,
      code: 'pool',
      programme: 'Community',
      grants: { secured: 0, securedAmounts: [] },
    });
    expect(body.ultimateSources.map((source: { code: string }) => source.code)).toEqual(['GOV-B', 'FOUNDATION-X', 'GOV-A']);
    const again = await world.fundraiser.post('/api/v1/donors').send({ organisationId }).expect(409);
    expect(again.body.errors[0].pointer).toBe('/organisationId');
  });

  test('a network is not a donor, and nobody unknown is one', async () => {
    const network = await world.fundraiser.post('/api/v1/donors').send({ organisationId: world.id.G }).expect(409);
    expect(network.body.code).toBe('pipeline.network-is-no-donor');
    const unknown = { organisationId: '01890000-0000-7000-8000-000000000000' };
    expect((await world.fundraiser.post('/api/v1/donors').send(unknown).expect(422)).body.errors[0].pointer).toBe(
      '/organisationId',
    );
  });

  test('the shares are replaced as a whole and add up to exactly 1', async () => {
    const at = `/api/v1/donors/${world.id.DONOR}`;
    const replace = (version: number, sources: object[]) =>
      world.fundraiser.put(`${at}/ultimate-sources`).set('If-Match', `"v${version}"`).send({ sources });
    const short = await replace(1, SOURCES.slice(0, 2)).expect(422);
    expect(short.body.errors[0]).toMatchObject({ pointer: '/sources', message: expect.stringContaining('0.70000000') });
    const twice = [
      { ...SOURCES[0], share: '0.5' },
      { ...SOURCES[0], share: '0.5' },
    ];
    expect((await replace(1, twice).expect(422)).body.errors[0].pointer).toBe('/sources/1/code');
    expect((await replace(1, [{ ...SOURCES[0], share: '1.5' }]).expect(422)).body.errors[0].pointer).toBe('/sources/0/share');
    const { body } = await replace(1, SOURCES).expect(200);
    expect(body.version).toBe(2);
    await replace(1, SOURCES).expect(412);
  });

  test('what is known of its plans is edited', async () => {
    const at = `/api/v1/donors/${world.id.DONOR}`;
    const { body } = await world.fundraiser
      .patch(at)
      .set('If-Match', '"v2"')
      .send({ renewalNote: 'decides in December' })
      .expect(200);
    expect(body).toMatchObject({ renewalNote: 'decides in December', programme: null, version: 3 });
  });

  test('a donor shows its grants by group and what is secured in each currency', async () => {
    await world.signed({ amount: '100.5' });
    await world.signed({ amount: '1' });
    await world.signed({ amount: '7', currency: 'USD' });
    await world.grant();
    const { body } = await world.fundraiser.get('/api/v1/donors').query({ q: 'purse' }).expect(200);
    expect(body.data[0].grants).toEqual({
      ...{ pipeline: 1, secured: 3, lost: 0 },
      securedAmounts: [
        { amount: '101.50', currency: 'EUR' },
        { amount: '7.00', currency: 'USD' },
      ],
    });
  });

  test('a report reads them in the order of entry, with their shares', async () => {
    const donors = await world.api.app.get(Database).read(systemActor('gap'), portfolioDonors);
    expect(donors.map(({ code }) => code)).toEqual(['D', 'pool']);
    expect(donors[0]!.ultimate_sources).toEqual({ 'FOUNDATION-X': '0.3', 'GOV-A': '0.3', 'GOV-B': '0.4' });
  });

  test('only somebody who may write donors does', async () => {
    await world.finance.post('/api/v1/donors').send({ organisationId: world.id.ALLY }).expect(403);
  });
});
