import type request from 'supertest';
import { asOwner } from '../../support/database.js';
import { TwoRegions } from '../../support/two-regions.js';

type Browser = request.Agent & { userId: string };

// What a list hides, the history of the same record hides too: on its own page and within the record.
describe('the history of a grant', () => {
  let world: TwoRegions;
  let subgrant: string;

  beforeAll(async () => {
    world = await TwoRegions.start();
    const { NORTH } = world.ids;
    const sent = { code: 'S-QUIET', toId: NORTH.national, lines: [{ year: 2026, type: 'advocacy', amount: '77.77' }] };
    await world.admin
      .put(`/api/v1/grants/${NORTH.grant}/type-shares`)
      .set('If-Match', (await world.admin.get(`/api/v1/grants/${NORTH.grant}`)).headers['etag']!)
      .send({
        shares: [
          { type: 'core', share: '0.5' },
          { type: 'advocacy', share: '0.5' },
        ],
      })
      .expect(200);
    const { body } = await world.admin.post(`/api/v1/grants/${NORTH.grant}/subgrants`).send(sent).expect(201);
    subgrant = body.id as string;
    const lines = { lines: [{ year: 2026, type: 'advocacy', amount: '66.66' }] };
    await world.admin.put(`/api/v1/subgrants/${subgrant}/lines`).set('If-Match', '"v1"').send(lines).expect(200);
    await asOwner(world.api.databaseUrl, `update organisations.organisation set sensitivity = 'sealed' where id = $1`, [
      NORTH.national,
    ]);
  }, 60_000);
  afterAll(() => world.stop());

  const told = async (browser: Browser) => {
    const { grant } = world.ids.NORTH;
    const { body: whole } = await browser.get(`/api/v1/grants/${grant}`).expect(200);
    const { body: page } = await browser.get(`/api/v1/history/grant/${grant}?limit=100`).expect(200);
    return [JSON.stringify(whole), JSON.stringify(page)];
  };
  const HIDDEN = () => [subgrant, world.ids.NORTH.national, '77.77', '66.66', 'S-QUIET'];

  test('tells nothing of money passed on to a network that is sealed for the reader', async () => {
    for (const browser of [
      await world.api.signedInAt(world.ids.NORTH.network, 'fundraiser'),
      await world.api.signedIn('fundraiser'),
    ]) {
      for (const text of await told(browser)) expect(HIDDEN().filter((mark) => text.includes(mark))).toEqual([]);
    }
  });

  test('tells it to whoever may read what is sealed there', async () => {
    const [whole, page] = await told(await world.api.signedInAt(world.ids.NORTH.network, 'director'));
    expect(whole).toContain('66.66');
    expect(page).toContain(subgrant);
    expect(page).toContain('77.77');
  });

  test('tells whoever may not read the sealed grant nothing at all', async () => {
    const { sealedGrant } = world.ids.NORTH;
    const reader = await world.api.signedIn('fundraiser');
    await reader.get(`/api/v1/history/grant/${sealedGrant}`).expect(404);
    await (await world.api.signedIn('director')).get(`/api/v1/history/grant/${sealedGrant}`).expect(200);
  });
});
