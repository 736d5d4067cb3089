import { asOwner } from '../../support/database.js';
import { startWorld, tag, type World } from './world.js';

describe('the register of grants', () => {
  let world: World;
  beforeAll(async () => (world = await startWorld()));
  afterAll(() => world.stop());

  test('an opportunity starts as a prospect with a code of its own and the person who entered it as owner', async () => {
    const grant = await world.grant();
    expect(grant).toMatchObject({
      code: 'G-2026-001',
      stage: 'prospect',
      stageGroup: 'pipeline',
      secured: false,
      fxMethod: 'same_currency',
      amount: { amount: '1096.00', currency: 'EUR' },
      donor: { name: 'Open Purse Foundation' },
      recipient: { name: 'Worldwide Network', level: 'global' },
      owner: { id: world.fundraiser.userId },
      daysLeft: null,
    });
    expect((await world.grant()).code).toBe('G-2026-002');
    expect(grant.stageHistory).toEqual([expect.objectContaining({ from: null, to: 'prospect' })]);
    expect(grant.history[0]).toMatchObject({ act: 'grant.created', byName: 'Test fundraiser' });
  });

  test('spread by days: the leap year has one day more', async () => {
    const { allocationByYear, budget } = await world.grant();
    expect(budget).toBeNull();
    expect(allocationByYear.years.map((row: { year: number; advocacy: string }) => [row.year, row.advocacy])).toEqual([
      [2026, '365.00'],
      [2027, '365.00'],
      [2028, '366.00'],
    ]);
    expect(allocationByYear.total).toEqual({ core: '0.00', advocacy: '1096.00', service_delivery: '0.00', total: '1096.00' });
  });

  test('by budget lines: several for one year and type are added, the lines are exactly the award', async () => {
    const line = (year: number, amount: string, type = 'core') => ({ year, type, amount });
    const budgetLines = [line(2026, '100.5'), line(2026, '0.5'), line(2028, '995', 'service_delivery')];
    const { budget } = await world.grant({ typeShares: undefined, budgetLines });
    expect(budget.years).toEqual([
      { year: 2026, core: '101.00', advocacy: '0.00', service_delivery: '0.00', total: '101.00' },
      { year: 2028, core: '0.00', advocacy: '0.00', service_delivery: '995.00', total: '995.00' },
    ]);
  });

  test.each<[string, object, string]>([
    ['an award of nothing', { amount: '0.00' }, '/amount'],
    ['an end before the start', { endsOn: '2025-12-31' }, '/endsOn'],
    ['a signature in the pipeline', { signedOn: '2026-01-01' }, '/signedOn'],
    ['secured without a signature', { stage: 'signed' }, '/signedOn'],
    ['exchange in the reporting currency', { fxMethod: 'spot' }, '/fxMethod'],
    ['no exchange for a foreign currency', { currency: 'USD', fxMethod: 'same_currency' }, '/fxMethod'],
    ['a contract without its rate', { currency: 'USD', fxMethod: 'contract' }, '/contractRate'],
    ['shares that are not whole', { typeShares: [{ type: 'core', share: '0.99' }] }, '/typeShares'],
    [
      'a type that is named twice',
      {
        typeShares: [
          { type: 'core', share: '0.5' },
          { type: 'core', share: '0.5' },
        ],
      },
      '/typeShares',
    ],
    ['neither shares nor lines', { typeShares: null }, '/typeShares'],
    ['both shares and lines', { budgetLines: [{ year: 2026, type: 'core', amount: '1096' }] }, '/typeShares'],
    [
      'lines short of the award',
      { typeShares: [], budgetLines: [{ year: 2026, type: 'core', amount: '1095.999' }] },
      '/budgetLines',
    ],
    [
      'a line in another year',
      { typeShares: [], budgetLines: [{ year: 2029, type: 'core', amount: '1096' }] },
      '/budgetLines/0/year',
    ],
    ['an amount that is a number', { amount: 1096 }, '/amount'],
    ['a code that is none', { code: '1st' }, '/code'],
    ['a lost grant from the start', { stage: 'declined' }, '/stage'],
    [
      'an override for half a year',
      { probabilityOverride: { value: '0.5', expiresOn: '2026-12-15', reason: 'feeling' } },
      '/probabilityOverride/expiresOn',
    ],
    ['a field that does not exist', { dateOfBirth: '1980-01-01' }, '/dateOfBirth'],
  ])('%s is refused and the field is named', async (_, more, pointer) => {
    const before = await asOwner(world.api.databaseUrl, 'select 1 from grants.grant');
    const sent = { donorId: world.id.DONOR, recipientId: world.id.G, title: 'X', currency: 'EUR', amount: '1096' };
    const period = { startsOn: '2026-01-01', endsOn: '2028-12-31', typeShares: [{ type: 'core', share: '1' }] };
    const { body } = await world.fundraiser
      .post('/api/v1/grants')
      .send({ ...sent, ...period, ...more })
      .expect(422);
    expect(body.errors[0].pointer).toBe(pointer);
    expect(await asOwner(world.api.databaseUrl, 'select 1 from grants.grant')).toHaveLength(before.length);
  });

  test('a code that is taken, a donor that is none and a recipient outside the family are answered by field', async () => {
    const post = (more: object) =>
      world.fundraiser.post('/api/v1/grants').send({
        ...{ title: 'X', currency: 'EUR', amount: '1', startsOn: '2026-01-01', endsOn: '2026-12-31' },
        ...{ donorId: world.id.DONOR, recipientId: world.id.G, typeShares: [{ type: 'core', share: '1' }] },
        ...more,
      });
    await world.grant({ code: 'taken' });
    expect((await post({ code: 'taken' }).expect(409)).body.errors[0].pointer).toBe('/code');
    expect((await post({ donorId: world.id.ALLY }).expect(422)).body.errors[0].pointer).toBe('/donorId');
    expect((await post({ recipientId: world.id.ALLY }).expect(422)).body.errors[0].pointer).toBe('/recipientId');
  });

  test('an edit keeps what is absent, and what must be there cannot be emptied', async () => {
    const grant = await world.grant({ refDonor: 'OPF-7' });
    const at = `/api/v1/grants/${grant.id}`;
    const { body } = await world.fundraiser
      .patch(at)
      .set('If-Match', tag(grant))
      .send({ title: 'Renamed', goalCodes: ['G1'] })
      .expect(200);
    expect(body).toMatchObject({ title: 'Renamed', refDonor: 'OPF-7', goalCodes: ['G1'], version: 2 });
    const emptied = await world.fundraiser.patch(at).set('If-Match', '"v2"').send({ amount: null }).expect(422);
    expect(emptied.body.errors[0].pointer).toBe('/amount');
    await world.fundraiser.patch(at).set('If-Match', '"v1"').send({ title: 'Late' }).expect(412);
    const edited = body.history.find((entry: { act: string }) => entry.act === 'grant.edited');
    expect(edited.changes.title).toEqual(['Peer-led advocacy', 'Renamed']);
  });

  test('the award and its lines change together, the split takes their place, never both', async () => {
    const grant = await world.grant();
    const at = `/api/v1/grants/${grant.id}`;
    const lines = [{ year: 2027, type: 'core', amount: '1200' }];
    const put = (path: string, version: number, body: object) =>
      world.fundraiser.put(`${at}/${path}`).set('If-Match', `"v${version}"`).send(body);
    expect((await put('budget-lines', 1, { lines }).expect(422)).body.errors[0].pointer).toBe('/budgetLines');
    const byLines = await put('budget-lines', 1, { lines, amount: '1200' }).expect(200);
    expect(byLines.body).toMatchObject({ allocation: 'budget_lines', typeShares: [], amount: { amount: '1200.00' } });
    const byDays = await put('type-shares', 2, { shares: [{ type: 'core', share: '1' }] }).expect(200);
    expect(byDays.body).toMatchObject({ allocation: 'days', budgetLines: [], version: 3 });
  });

  test('the list is narrowed by stage, donor, recipient and words, and sorted by what is allowed', async () => {
    const wanted = await world.signed({ title: 'Zeta core support', recipientId: world.id.R, endsOn: '2026-12-31' });
    const list = async (query: object) => {
      const { body } = await world.fundraiser.get('/api/v1/grants').query(query).expect(200);
      return body.data.map((row: { id: string }) => row.id) as string[];
    };
    expect(await list({ q: 'zeta' })).toEqual([wanted.id]);
    expect(await list({ stageGroup: 'secured', recipientId: world.id.R })).toEqual([wanted.id]);
    expect(await list({ endingWithin: 12 })).toContain(wanted.id);
    expect(await list({ endingWithin: 6 })).not.toContain(wanted.id);
    expect(await list({ donorId: world.id.ALLY })).toEqual([]);
    expect((await list({ sort: '-title' }))[0]).toBe(wanted.id);
    await world.fundraiser.get('/api/v1/grants').query({ sort: 'amount; drop table' }).expect(422);
  });

  test.each(['code', '-endsOn', 'nextDue', '-stage', 'recipient'])(
    'sorted by %s a list goes on where the page before ended',
    async (sort) => {
      const seen: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const { body } = (await world.fundraiser.get('/api/v1/grants').query({ sort, limit: 3, cursor }).expect(200)) as {
          body: { data: { id: string }[]; page: { next: string | null } };
        };
        seen.push(...body.data.map((row) => row.id));
        cursor = body.page.next;
      }
      const all = await asOwner(world.api.databaseUrl, 'select 1 from grants.grant');
      expect(seen).toHaveLength(all.length);
      expect(new Set(seen).size).toBe(all.length);
    },
  );

  test('finance reads grants and does not write them', async () => {
    await world.finance.get('/api/v1/grants').expect(200);
    await world.finance.post('/api/v1/grants').send({}).expect(403);
    await (await world.api.signedIn('reviewer')).get('/api/v1/grants').expect(403);
  });
});
