import { activePartner, type Standing } from '../../support/active-partner.js';
import { asOwner } from '../../support/database.js';
import { type Grant, startWorld, tag, type World } from './world.js';

/** Decisions 10 and 11: no new money to a partner that is not active today. Today is 2026-06-15. */
describe('who may receive a sub-grant', () => {
  let world: World;
  let grant: Grant;
  beforeAll(async () => {
    world = await startWorld();
    grant = await world.signed({ typeShares: [{ type: 'core', share: '1' }] });
  });
  afterAll(() => world.stop());

  const line = (amount: string, year = 2026) => ({ year, type: 'core', amount });
  const pass = (body: object) =>
    world.fundraiser.post(`/api/v1/grants/${grant.id}/subgrants`).send({ lines: [line('1')], ...body });
  const refused = async (body: object) => (await pass(body).expect(409)).body as { code: string; facts: object };

  const organisation = async (name: string, kind = 'ally_ngo', level: string | null = null) =>
    (
      await world.fundraiser
        .post('/api/v1/organisations')
        .send({ code: name.replaceAll(' ', '-'), name, kind, level })
        .expect(201)
    ).body.id as string;
  const partner = async (name: string, standing: Standing = {}) => {
    const id = await organisation(name);
    await activePartner(world.api.databaseUrl, id, standing);
    return id;
  };
  const lines = (subgrant: Grant, ...given: object[]) =>
    world.fundraiser.put(`/api/v1/subgrants/${subgrant.id}/lines`).set('If-Match', tag(subgrant)).send({ lines: given });

  test('an active member needs no partnership', async () => {
    await pass({ toId: world.id.R }).expect(201);
  });

  test('a network that is no active member does', async () => {
    const toId = await organisation('Joining Circle', 'network', 'national');
    expect((await refused({ toId })).code).toBe('grants.partner-not-active');
    await activePartner(world.api.databaseUrl, toId, { profile: 'kp_network' });
    await pass({ toId }).expect(201);
  });

  test('a partner without a partnership is refused, and nothing is stored', async () => {
    const toId = await organisation('Stranger House');
    expect(await refused({ toId })).toMatchObject({ code: 'grants.partner-not-active', facts: { organisationId: toId } });
    expect(await asOwner(world.api.databaseUrl, 'select 1 from grants.subgrant where to_id = $1', [toId])).toEqual([]);
  });

  test('a partner with an open gate receives, on the last valid day too', async () => {
    await pass({ toId: await partner('Sound Ally', { validUntil: '2026-06-15' }) }).expect(201);
  });

  test.each<[string, Standing]>([
    ['whose assessment lapsed yesterday', { validUntil: '2026-06-14' }],
    ['that is suspended', { suspended: true }],
    ['with an open serious incident', { seriousIncident: true }],
    ['whose partnership does not provide for money', { carriesMoney: false }],
    ['whose gate would only warn and is not open', { profile: 'donor', validUntil: '2026-06-14' }],
  ])('a partner %s is refused', async (name, standing) => {
    expect((await refused({ toId: await partner(name, standing) })).code).toBe('grants.partner-not-active');
  });

  test('a host acts for a member as fiscal host, not as an ally', async () => {
    const viaHostId = await organisation('Hosting Trust', 'fiscal_host');
    expect((await refused({ toId: world.id.N, viaHostId })).code).toBe('grants.host-not-active');
    await activePartner(world.api.databaseUrl, viaHostId, { profile: 'ally_ngo' });
    expect((await refused({ toId: world.id.N, viaHostId })).code).toBe('grants.host-not-active');
    await activePartner(world.api.databaseUrl, viaHostId, { profile: 'fiscal_host' });
    await pass({ toId: world.id.N, viaHostId }).expect(201);
  });

  test('under review what runs goes on: it may shrink or move, and does not grow', async () => {
    const toId = await partner('Lapsing Ally');
    const given = (await pass({ toId, lines: [line('20')] }).expect(201)).body as Grant;
    await lapse(toId);
    const moved = (await lines(given, line('15'), line('5', 2027)).expect(200)).body as Grant;
    expect(moved).toMatchObject({ amount: { amount: '20.00' }, version: 2 });
    const more = await lines(moved, line('20.01')).expect(409);
    expect(more.body.code).toBe('grants.partner-not-active');
    const less = (await lines(moved, line('10')).expect(200)).body as Grant;
    await lines(less, line('11')).expect(409);
    await world.fundraiser.delete(`/api/v1/subgrants/${less.id}`).set('If-Match', tag(less)).expect(204);
  });

  test('other lines keep the rules of the chain, and go over the version that was read', async () => {
    const given = (await pass({ toId: world.id.R, lines: [line('50')] }).expect(201)).body as Grant;
    await pass({ parentSubgrantId: given.id, toId: world.id.N, lines: [line('40')] }).expect(201);
    expect((await lines(given, line('39')).expect(422)).body.errors[0].pointer).toBe('/lines');
    expect((await lines(given, line('50'), line('1', 2035)).expect(422)).body.errors[0].pointer).toBe('/lines/1/year');
    expect((await lines(given, line('5000')).expect(422)).body.code).toBe('grants.above-source');
    await lines({ ...given, version: 9 }, line('41')).expect(412);
    const more = (await lines(given, line('60')).expect(200)).body as Grant;
    expect(more.amount).toEqual({ amount: '60.00', currency: 'EUR' });
    const { history } = await world.read(grant.id);
    expect(history[0]).toMatchObject({ act: 'subgrant.lines_replaced' });
  });

  const lapse = (organisationId: string) =>
    asOwner(
      world.api.databaseUrl,
      `update partnerships.partnership set status = 'suspended', status_reason = 'x' where organisation_id = $1`,
      [organisationId],
    );
});
