import type request from 'supertest';
import { asOwner } from '../../support/database.js';
import { TwoRegions } from '../../support/two-regions.js';

type Browser = request.Agent & { userId: string };
const MASK = 'Restricted organisation';

describe('sensitive records', () => {
  let world: TwoRegions;
  let fundraiser: Browser;
  let lead: Browser;
  let director: Browser;

  beforeAll(async () => {
    world = await TwoRegions.start();
    fundraiser = await world.api.signedIn('fundraiser');
    lead = await world.api.signedIn('partnership_lead');
    director = await world.api.signedIn('director');
  }, 60_000);
  afterAll(() => world.stop());

  const ids = () => world.ids.SOUTH;
  const level = (id: string, sensitivity: string, table = 'organisations.organisation') =>
    asOwner(world.api.databaseUrl, `update ${table} set sensitivity = $2 where id = $1`, [id, sensitivity]);
  const read = async (browser: Browser, path: string) => (await browser.get(`/api/v1${path}`)).body;
  const idsIn = async (browser: Browser, path: string): Promise<string[]> =>
    (await read(browser, path)).data.map(({ id }: { id: string }) => id);

  test('a restricted organisation is for staff, and is not there for the board', async () => {
    const board = await world.api.signedIn('board_director');
    await level(ids().organisation, 'restricted');
    await lead.get(`/api/v1/organisations/${ids().organisation}`).expect(200);
    const missing = await board.get('/api/v1/organisations/00000000-0000-7000-8000-000000000000').expect(404);
    const hidden = await board.get(`/api/v1/organisations/${ids().organisation}`).expect(404);
    expect({ ...hidden.body, instance: '', traceId: '' }).toEqual({ ...missing.body, instance: '', traceId: '' });
    expect(await idsIn(board, '/organisations?q=Tropical partner')).toEqual([]);
    expect(await idsIn(fundraiser, '/organisations?q=Tropical partner')).toEqual([ids().organisation]);
    await level(ids().organisation, 'internal');
  });

  test('a network always sees its own record, however sensitive', async () => {
    const own = await world.api.signedInAt(ids().network, 'network_user');
    await level(ids().network, 'sealed');
    await own.get(`/api/v1/organisations/${ids().network}`).expect(200);
    await fundraiser.get(`/api/v1/organisations/${ids().network}`).expect(404);
    await level(ids().network, 'internal');
  });

  test('what hangs on a sealed organisation is not there either: partnership, assessment and contacts', async () => {
    await level(ids().organisation, 'sealed');
    expect((await idsIn(lead, '/partnerships')).sort()).toEqual(
      [world.ids.NORTH.partnership, world.ids.NORTH.ownPartnership, ids().ownPartnership].sort(),
    );
    for (const path of [`/partnerships/${ids().partnership}`, `/assessments/${ids().assessment}`]) {
      await lead.get(`/api/v1${path}`).expect(404);
      await director.get(`/api/v1${path}`).expect(200);
    }
    await lead.patch(`/api/v1/contacts/${ids().contact}`).set('If-Match', '"v1"').send({ displayName: 'x' }).expect(404);
    await level(ids().organisation, 'internal');
  });

  test('where it is mentioned elsewhere, a sealed donor reads as a restricted organisation', async () => {
    await level(ids().donor, 'sealed');
    expect(await read(fundraiser, `/grants/${ids().grant}`)).toMatchObject({ donor: { name: MASK } });
    expect(await idsIn(fundraiser, '/grants?q=Tropical donor')).toEqual([]);
    expect((await idsIn(fundraiser, '/donors')).sort()).toEqual(
      [world.ids.NORTH.donor, world.ids.NORTH.ownDonor, ids().ownDonor].sort(),
    );
    expect((await read(director, `/grants/${ids().grant}`)).donor.name).toContain('Tropical');
    await level(ids().donor, 'internal');
  });

  test('a sealed grant stays out of lists, deadlines and Today', async () => {
    await level(ids().grant, 'sealed', 'grants.grant');
    await level(ids().deadline, 'sealed', 'deadlines.item');
    expect((await idsIn(fundraiser, '/grants')).sort()).toEqual(
      [world.ids.NORTH.grant, world.ids.NORTH.restrictedGrant, ids().restrictedGrant].sort(),
    );
    await fundraiser.get(`/api/v1/grants/${ids().grant}`).expect(404);
    expect(await idsIn(fundraiser, '/deadlines')).not.toContain(ids().deadline);
    expect(JSON.stringify(await read(fundraiser, '/today'))).not.toContain(ids().grant);
    expect(await idsIn(director, '/grants')).toContain(ids().grant);
    await level(ids().grant, 'internal', 'grants.grant');
    await level(ids().deadline, 'internal', 'deadlines.item');
  });

  test('nobody gives a record a level that they could not read themselves', async () => {
    const { headers } = await fundraiser.get(`/api/v1/organisations/${ids().organisation}`).expect(200);
    await fundraiser
      .patch(`/api/v1/organisations/${ids().organisation}`)
      .set('If-Match', headers['etag']!)
      .send({ sensitivity: 'sealed' })
      .expect(403);
  });

  test('a deadline is as sensitive as the record it is about', async () => {
    const { headers } = await world.admin.get(`/api/v1/grants/${ids().grant}`).expect(200);
    const change = { sensitivity: 'sealed' };
    await world.admin.patch(`/api/v1/grants/${ids().grant}`).set('If-Match', headers['etag']!).send(change).expect(200);
    const items = await asOwner<{ sensitivity: string }>(
      world.api.databaseUrl,
      `select distinct i.sensitivity from deadlines.item i left join grants.requirement r on r.id = i.subject_id
       where coalesce(r.grant_id, i.subject_id) = $1 and i.state = 'open'`,
      [ids().grant],
    );
    expect(items).toEqual([{ sensitivity: 'sealed' }]);
  });
});
