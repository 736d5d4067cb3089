import { Database } from '#platform';
import { systemActor } from '#kernel';
import { portfolioGrants, portfolioIntermediaries, portfolioSubgrants } from '#grants';
import { asOwner } from '../../support/database.js';
import { type Grant, startWorld, tag, type World } from './world.js';

describe('money passed on', () => {
  let world: World;
  let grant: Grant;
  beforeAll(async () => {
    world = await startWorld();
    const budgetLines = [
      { year: 2026, type: 'core', amount: '900' },
      { year: 2027, type: 'core', amount: '100' },
    ];
    grant = await world.signed({ code: 'A1', currency: 'USD', amount: '1000', typeShares: undefined, budgetLines });
  });
  afterAll(() => world.stop());

  const line = (amount: string, year = 2026, type = 'core') => ({ year, type, amount });
  const pass = (body: object, on: Grant = grant) => world.fundraiser.post(`/api/v1/grants/${on.id}/subgrants`).send(body);
  const pointerOf = async (body: object, on: Grant = grant) =>
    (await pass(body, on).expect(422)).body.errors[0].pointer as string;

  test('from the recipient down a chain, through a host that keeps its fee, to the last cent', async () => {
    const { R, N, HOST } = world.id;
    const first = (await pass({ code: 'S1', toId: R, viaHostId: HOST, hostFeeRate: '0.1', lines: [line('400')] }).expect(201))
      .body;
    expect(first).toMatchObject({
      depth: 1,
      from: { name: 'Worldwide Network' },
      amount: { amount: '400.00', currency: 'USD' },
      leavesFamily: false,
    });
    const further = { parentSubgrantId: first.id, toId: N };
    expect(await pointerOf({ ...further, lines: [line('360.001')] })).toBe('/lines');
    const second = (await pass({ ...further, lines: [line('300'), line('60')] }).expect(201)).body;
    expect(second).toMatchObject({
      code: 'S-2026-001',
      depth: 2,
      from: { name: 'Regional Union' },
      lines: [{ amount: '360.00' }],
    });
    expect(await pointerOf({ toId: N, lines: [line('500.001')] })).toBe('/lines');
    const taken = await world.fundraiser.delete(`/api/v1/subgrants/${first.id}`).set('If-Match', tag(first)).expect(409);
    expect(taken.body.code).toBe('grants.subgrant-passed-on');
  });

  test('never back to who has passed it, never out of thin air', async () => {
    const { G, R, N, HOST, ALLY } = world.id;
    const [first] = (await world.read(grant.id)).subgrants as [Grant];
    expect(await pointerOf({ parentSubgrantId: first.id, toId: G, lines: [line('1')] })).toBe('/toId');
    expect(await pointerOf({ toId: G, lines: [line('1')] })).toBe('/toId');
    expect(await pointerOf({ toId: N, lines: [line('1', 2026, 'advocacy')] })).toBe('/lines');
    expect(await pointerOf({ toId: N, lines: [line('1', 2029)] })).toBe('/lines/0/year');
    expect(await pointerOf({ toId: N, hostFeeRate: '0.1', lines: [line('1')] })).toBe('/hostFeeRate');
    expect(await pointerOf({ toId: ALLY, viaHostId: HOST, lines: [line('1')] })).toBe('/viaHostId');
    expect(await pointerOf({ toId: R, viaHostId: N, lines: [line('1')] })).toBe('/viaHostId');
    expect(await pointerOf({ toId: '01890000-0000-7000-8000-000000000000', lines: [line('1')] })).toBe('/toId');
    expect(await pointerOf({ parentSubgrantId: first.id, toId: N, lines: [line('1')] }, await world.signed())).toBe(
      '/parentSubgrantId',
    );
  });

  test('to an organisation outside the family it leaves, and goes no further', async () => {
    const out = (await pass({ toId: world.id.ALLY, lines: [line('10')] }).expect(201)).body;
    expect(out.leavesFamily).toBe(true);
    expect(await pointerOf({ parentSubgrantId: out.id, toId: world.id.N, lines: [line('1')] })).toBe('/parentSubgrantId');
    await world.fundraiser.delete(`/api/v1/subgrants/${out.id}`).set('If-Match', '"v9"').expect(412);
    await world.fundraiser.delete(`/api/v1/subgrants/${out.id}`).set('If-Match', tag(out)).expect(204);
  });

  test('an award does not shrink below what was passed on of it, nor change hands or currency', async () => {
    const edit = (body: object) =>
      world.fundraiser.patch(`/api/v1/grants/${grant.id}`).set('If-Match', tag(grant)).send(body).expect(422);
    const less = await edit({ amount: '300', budgetLines: [line('300')] });
    expect(less.body.errors[0]).toMatchObject({ pointer: '/amount', code: 'grants.amount-passed-on' });
    expect((await edit({ recipientId: world.id.N })).body.errors[0].pointer).toBe('/recipientId');
    expect((await edit({ currency: 'CHF' })).body.errors[0].pointer).toBe('/currency');
  });

  test('two who pass on at once what is there only once: one is refused', async () => {
    const own = await world.signed({ typeShares: [{ type: 'core', share: '1' }] });
    const both = [world.id.R, world.id.N].map((toId) => pass({ toId, lines: [line('365')] }, own));
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  test('nothing of a lost grant is passed on', async () => {
    const lost = await world.grant();
    const change = world.fundraiser.post(`/api/v1/grants/${lost.id}/stage-changes`).set('If-Match', tag(lost));
    await change.send({ to: 'declined', reason: 'no' }).expect(201);
    await pass({ toId: world.id.R, lines: [line('1')] }, lost).expect(409);
  });

  test('a report reads grants and sub-grants by code, in the order of entry and the shapes of the portfolio format', async () => {
    const found = await world.api.app.get(Database).read(systemActor('gap'), async (tx) => ({
      grants: await portfolioGrants(tx),
      subgrants: await portfolioSubgrants(tx),
      intermediaries: await portfolioIntermediaries(tx),
    }));
    expect(found.grants[0]).toEqual({
      ...{ id: 'A1', donor: 'D', recipient: 'G', stage: 'signed', signed_on: '2026-01-10', probability_override: null },
      ...{
        currency: 'USD',
        amount: '1000',
        start: '2026-01-01',
        end: '2028-12-31',
        allocation: 'budget_lines',
        type_split: null,
      },
      budget_lines: [
        { year: 2026, type: 'core', amount: '900' },
        { year: 2027, type: 'core', amount: '100' },
      ],
      ...{ fx_method: 'spot', contract_rate: null, tranches: [] },
    });
    expect(found.subgrants.slice(0, 2)).toEqual([
      {
        ...{ id: 'S1', root_grant: 'A1', parent_subgrant: null, from: 'G', to: 'R', via_host: 'H', host_fee_rate: '0.1' },
        ...{ currency: 'USD', lines: [{ year: 2026, type: 'core', amount: '400' }] },
      },
      {
        ...{ id: 'S-2026-001', root_grant: 'A1', parent_subgrant: 'S1', from: 'R', to: 'N', via_host: null, host_fee_rate: '0' },
        ...{ currency: 'USD', lines: [{ year: 2026, type: 'core', amount: '360' }] },
      },
    ]);
    expect(found.intermediaries).toEqual([{ code: 'H', name: 'Fiscal Haven' }]);
  });

  test('history keeps from a reader what lists hide: a sub-grant to a sealed network, also once it was taken back', async () => {
    const { N, R } = world.id;
    const own = await world.signed({ code: 'A9', typeShares: [{ type: 'core', share: '1' }] });
    const shown = (await pass({ toId: R, lines: [line('1')] }, own).expect(201)).body as Grant;
    const sealed = (await pass({ toId: N, lines: [line('2')] }, own).expect(201)).body as Grant;
    const removed = (await pass({ toId: N, lines: [line('3')] }, own).expect(201)).body as Grant;
    await world.fundraiser.delete(`/api/v1/subgrants/${removed.id}`).set('If-Match', tag(removed)).expect(204);
    const director = await world.api.signedIn('director');
    const passed = [shown, sealed, removed];
    const told = async (reader: typeof director) => {
      const inline = (await reader.get(`/api/v1/grants/${own.id}`).expect(200)).body.history;
      const apart = (await reader.get(`/api/v1/history/grant/${own.id}`).expect(200)).body.data;
      const page = (await reader.get(`/api/v1/history/grant/${own.id}`).query({ limit: 2 }).expect(200)).body;
      expect(page.data).toEqual(apart.slice(0, 2));
      const of = (entries: object[]) =>
        entries.flatMap((entry) => passed.filter(({ id }) => JSON.stringify(entry).includes(id)).map(({ code }) => code));
      expect(of(inline)).toEqual(of(apart));
      return of(apart);
    };
    const all = [removed, removed, sealed, shown].map(({ code }) => code);
    expect(await told(world.fundraiser)).toEqual(all);
    await asOwner(world.api.databaseUrl, `update organisations.organisation set sensitivity = 'sealed' where id = $1`, [N]);
    expect(await told(world.fundraiser)).toEqual([shown.code]);
    expect(await told(director)).toEqual(all);
    await asOwner(world.api.databaseUrl, `update organisations.organisation set sensitivity = 'internal' where id = $1`, [N]);
  });
});
