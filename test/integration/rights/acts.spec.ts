import type request from 'supertest';
import { asOwner } from '../../support/database.js';
import { TwoRegions } from '../../support/two-regions.js';

type Browser = request.Agent & { userId: string };

// What may be seen may not always be acted upon, and no act takes a record to where its actor could not follow it.
describe('acts of somebody of one region', () => {
  let world: TwoRegions;
  let fundraiser: Browser;

  beforeAll(async () => {
    world = await TwoRegions.start();
    fundraiser = await world.api.signedInAt(world.ids.NORTH.network, 'fundraiser');
  }, 60_000);
  afterAll(() => world.stop());

  const sql = <T>(text: string, parameters: unknown[] = []) => asOwner<T>(world.api.databaseUrl, text, parameters);

  async function refusal(sent: request.Test): Promise<string> {
    const { status, body } = await sent;
    return `${status} ${body.code ?? ''}`;
  }

  const version = async (table: string, id: string) =>
    (await sql<{ version: number }>(`select version from ${table} where id = $1`, [id]))[0]!.version;
  const edit = async (by: Browser, path: string, table: string, id: string, change: object) =>
    by
      .patch(`/api/v1/${path}/${id}`)
      .set('If-Match', `"v${await version(table, id)}"`)
      .send(change);

  async function newGrant(): Promise<string> {
    const { network, donor } = world.ids.NORTH;
    const fields = { title: 'Moves', donorId: donor, recipientId: network, currency: 'EUR', amount: '10.00' };
    const running = { startsOn: '2026-01-01', endsOn: '2026-12-31', typeShares: [{ type: 'core', share: '1' }] };
    const { body } = await fundraiser
      .post('/api/v1/grants')
      .send({ ...fields, ...running })
      .expect(201);
    return body.id as string;
  }

  test('a grant goes to no recipient out of reach, and to no level that they could not read', async () => {
    const id = await newGrant();
    const change = async (given: object) => {
      const { status, body } = await edit(fundraiser, 'grants', 'grants.grant', id, given);
      return status === 200 ? '200' : `${status} ${body.code}`;
    };
    expect(await change({ recipientId: world.ids.SOUTH.network })).toBe('403 access.out-of-reach');
    expect(await change({ sensitivity: 'sealed' })).toBe('403 access.permission-missing');
    expect(await change({ donorId: world.ids.SOUTH.ownDonor })).toBe('422 grants.donor-unknown');
    expect(await change({ sensitivity: 'restricted', recipientId: world.ids.NORTH.national })).toBe('200');
    const [grant] = await sql(`select recipient_id, sensitivity from grants.grant where id = $1`, [id]);
    expect(grant).toEqual({ recipient_id: world.ids.NORTH.national, sensitivity: 'restricted' });
  });

  test('a right to change in one region and to read in the other is none to change there', async () => {
    const browser = await world.api.signedInAt(world.ids.NORTH.network, 'fundraiser', 'finance');
    await sql(`insert into identity.role_grant (person_id, role, network_id) values ($1, 'board_director', $2)`, [
      browser.userId,
      world.ids.SOUTH.network,
    ]);
    const { grant, requirement, tranche, subgrant, rule } = world.ids.SOUTH;
    await browser.get(`/api/v1/grants/${grant}`).expect(200);
    const first = (sent: request.Test) => sent.set('If-Match', '"v1"');
    const lines = [{ year: 2026, type: 'core', amount: '1.00' }];
    const acts: request.Test[] = [
      first(browser.patch(`/api/v1/grants/${grant}`)).send({ title: 'Mine' }),
      first(browser.post(`/api/v1/grants/${grant}/stage-changes`)).send({ to: 'active' }),
      browser.post(`/api/v1/grants/${grant}/requirements`).send({ kind: 'narrative', label: 'Mine', dueOn: '2026-07-01' }),
      first(browser.post(`/api/v1/requirements/${requirement}/preparation`)),
      first(browser.patch(`/api/v1/tranches/${tranche}`)).send({ amount: '1.00' }),
      first(browser.post(`/api/v1/tranches/${tranche}/receipt`)).send({ receivedOn: '2026-06-01' }),
      first(browser.put(`/api/v1/subgrants/${subgrant}/lines`)).send({ lines }),
      first(browser.delete(`/api/v1/subgrants/${subgrant}`)),
      first(browser.delete(`/api/v1/requirement-rules/${rule}`)),
    ];
    for (const act of acts) expect(await refusal(act)).toBe('403 access.out-of-reach');
  });

  test('what somebody of two regions proposes is kept by the region that it concerns', async () => {
    const { NORTH, SOUTH } = world.ids;
    const lead = await world.api.signedInAt(NORTH.network, 'partnership_lead');
    await sql(`insert into identity.role_grant (person_id, role, network_id) values ($1, 'partnership_lead', $2)`, [
      lead.userId,
      SOUTH.network,
    ]);
    const proposed = { organisationId: SOUTH.ownOrganisation, profileCode: 'ally_ngo', title: 'T', contributionToGoal: 'G' };
    const { body } = await lead
      .post('/api/v1/partnerships')
      .send({ ...proposed, networkIds: [SOUTH.network] })
      .expect(201);
    const [made] = await sql('select kept_by_id from partnerships.partnership where id = $1', [body.id]);
    expect(made).toEqual({ kept_by_id: SOUTH.network });
  });

  test('a contact that was erased is nobody’s to change', async () => {
    const { ownContact } = world.ids.NORTH;
    await sql(
      `update organisations.contact set display_name = 'Former contact 1', former_number = 1, channel_type = null, channel_sealed = null,
         channel_index = null, consent_on = null where id = $1`,
      [ownContact],
    );
    const answer = await edit(fundraiser, 'contacts', 'organisations.contact', ownContact, { displayName: 'Back' });
    expect([404, 409]).toContain(answer.status);
    const [contact] = await sql<{ name: string }>('select display_name as name from organisations.contact where id = $1', [
      ownContact,
    ]);
    expect(contact).toEqual({ name: 'Former contact 1' });
  });
});
