import { Database } from '#platform';
import { plainDate, systemActor } from '#kernel';
import { grantsEndingWithin, groupByOwner, incomeAtRisk, overdueRequirements, tranchesAtRisk, upcomingTranches } from '#grants';
import { type Grant, startWorld, type World } from './world.js';

const GAP = systemActor('gap');
const TODAY = plainDate('2026-06-15');

describe('what a director sees of grants today', () => {
  let world: World;
  let late: Grant;
  const read = <T>(query: (tx: Parameters<typeof overdueRequirements>[0]) => Promise<T>) =>
    world.api.app.get(Database).read(GAP, query);

  beforeAll(async () => {
    world = await startWorld();
    late = await world.signed({ title: 'Late', endsOn: '2027-06-15' });
    const sent = { kind: 'audit', label: 'Audit', dueOn: '2026-06-01' };
    const audit = (await world.fundraiser.post(`/api/v1/grants/${late.id}/requirements`).send(sent).expect(201)).body;
    const prospect = await world.grant({ title: 'Not ours yet' });
    await world.fundraiser.post(`/api/v1/grants/${prospect.id}/requirements`).send(sent).expect(201);
    const tranche = (more: object) => world.finance.post(`/api/v1/grants/${late.id}/tranches`).send(more).expect(201);
    await tranche({ amount: '100.5', dueOn: '2026-07-01', requirementIds: [audit.id] });
    await tranche({ amount: '20', dueOn: '2026-06-20' });
    await tranche({ amount: '1', dueOn: '2027-01-01', requirementIds: [audit.id] });
  });
  afterAll(() => world.stop());

  test('secured grants that end within twelve months and that nothing continues', async () => {
    await world.signed({ title: 'Long', endsOn: '2027-06-16' });
    const renewed = await world.signed({ title: 'Renewed', endsOn: '2026-12-31' });
    await world.grant({ renewalOfId: renewed.id });
    const found = await read((tx) => grantsEndingWithin(tx, TODAY, 12, 50));
    expect(found.rows.map((grant) => grant.title)).toEqual(['Late']);
  });

  test('overdue requirements of secured grants under the person who answers for them', async () => {
    const owners = groupByOwner(await read((tx) => overdueRequirements(tx, TODAY)));
    expect(owners).toEqual([
      {
        ownerId: world.fundraiser.userId,
        ownerName: 'Test fundraiser',
        items: [expect.objectContaining({ label: 'Audit', daysLate: 14, grantId: late.id })],
      },
    ]);
  });

  test('income at risk by currency, with the reports that hold it back', async () => {
    const [inEuro] = await read((tx) => incomeAtRisk(tx, TODAY));
    expect(inEuro).toMatchObject({ currency: 'EUR', amount: '101.500' });
    const [first] = await read((tx) => tranchesAtRisk(tx, TODAY));
    expect(first).toMatchObject({ dueOn: '2026-07-01', blockedBy: [{ label: 'Audit', daysLate: 14 }] });
  });

  test('tranches that are due soon, the earliest first', async () => {
    const found = await read((tx) => upcomingTranches(tx, TODAY, 30));
    expect(found.map((tranche) => [tranche.dueOn, tranche.blockedBy.length])).toEqual([
      ['2026-06-20', 0],
      ['2026-07-01', 1],
    ]);
  });

  test('the list shows the same: overdue and renewed', async () => {
    const { body } = await world.fundraiser.get('/api/v1/grants').query({ overdue: true, stageGroup: 'secured' }).expect(200);
    expect(body.data).toEqual([
      expect.objectContaining({
        id: late.id,
        overdueRequirements: 1,
        nextRequirement: expect.objectContaining({ overdue: true }),
      }),
    ]);
  });
});
