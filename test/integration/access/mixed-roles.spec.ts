import type request from 'supertest';
import { newId } from '#platform';
import { asOwner } from '../../support/database.js';
import { TwoRegions } from '../../support/two-regions.js';

type Browser = request.Agent & { userId: string };

// A permission holds where its own role is held, not wherever the person has some other role.
describe('somebody with roles for different places', () => {
  let world: TwoRegions;

  beforeAll(async () => {
    world = await TwoRegions.start();
  }, 60_000);
  afterAll(() => world.stop());

  async function northernFundraiserAnd(role: string, place: string | null): Promise<Browser> {
    const browser = await world.api.signedInAt(world.ids.NORTH.network, 'fundraiser');
    await asOwner(world.api.databaseUrl, 'insert into identity.role_grant (person_id, role, network_id) values ($1, $2, $3)', [
      browser.userId,
      role,
      place,
    ]);
    return browser;
  }

  const contactsSeen = async (browser: Browser, organisationId: string) =>
    (await browser.get(`/api/v1/organisations/${organisationId}`).expect(200)).body.contacts as unknown[];

  test.each<[string, () => string | null]>([
    ['auditor', () => null],
    ['network_user', () => world.ids.SOUTH.network],
  ])('as %s elsewhere too: contacts are read and changed in the fundraiser’s own region alone', async (role, place) => {
    const { NORTH, SOUTH } = world.ids;
    const browser = await northernFundraiserAnd(role, place());
    expect(await contactsSeen(browser, NORTH.organisation)).toHaveLength(1);
    expect(await contactsSeen(browser, SOUTH.organisation)).toEqual([]);
    const edit = (id: string) => browser.patch(`/api/v1/contacts/${id}`).set('If-Match', '"v1"').send({ displayName: newId() });
    await edit(SOUTH.contact).expect(404);
    await browser.delete(`/api/v1/contacts/${SOUTH.contact}`).expect(404);
    const added = await browser.post(`/api/v1/organisations/${SOUTH.organisation}/contacts`).send({ displayName: 'New' });
    expect([403, 404]).toContain(added.status);
  });
});
