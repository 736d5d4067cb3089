import type request from 'supertest';
import { Database } from '#platform';
import { systemActor } from '#kernel';
import { planningRates, portfolioNeeds, spotRates } from '#money';
import { asOwner } from '../../support/database.js';
import { startApi, type TestApi } from '../../support/api.js';

describe('needs and rates', () => {
  let api: TestApi;
  let finance: request.Agent;
  let networkId: string;

  beforeAll(async () => {
    api = await startApi({ ENTENTE_CLOCK: '2026-06-15T08:00:00Z' });
    const fundraiser = await api.signedIn('fundraiser');
    finance = await api.signedIn('finance');
    const network = { code: 'north', name: 'North', kind: 'network', level: 'regional' };
    networkId = (await fundraiser.post('/api/v1/organisations').send(network).expect(201)).body.id;
  });
  afterAll(() => api.stop());

  const adopt = (amount: string, adoptedOn: string, more: object = {}) =>
    finance.post('/api/v1/needs').send({ networkId, type: 'core', year: 2027, currency: 'EUR', amount, adoptedOn, ...more });

  test('of several versions the one adopted latest counts, and none is added to another', async () => {
    await adopt('275000', '2026-05-01').expect(201);
    const second = await adopt('300000.5', '2026-05-20').expect(201);
    expect(second.body).toMatchObject({ amount: { amount: '300000.50', currency: 'EUR' }, inForce: true, networkName: 'North' });
    await adopt('310000', '2026-09-01').expect(201);
    const { body } = await finance.get('/api/v1/needs').query({ networkId, inForce: true }).expect(200);
    expect(body.data.map((row: { adoptedOn: string }) => row.adoptedOn)).toEqual(['2026-05-20']);
  });

  test('a need is withdrawn by a version of 0', async () => {
    await adopt('0', '2026-06-01', { type: 'advocacy' }).expect(201);
  });

  test('two versions of one day are refused and the field is named', async () => {
    const { body } = await adopt('1', '2026-05-20').expect(409);
    expect(body.errors[0].pointer).toBe('/adoptedOn');
  });

  test('only a network has needs', async () => {
    const ally = await (
      await api.signedIn('fundraiser')
    )
      .post('/api/v1/organisations')
      .send({ code: 'ally', name: 'Ally', kind: 'ally_ngo' });
    const { body } = await adopt('1', '2026-05-02', { networkId: ally.body.id }).expect(422);
    expect(body.errors[0].pointer).toBe('/networkId');
  });

  test.each([
    [{ amount: '-1' }, '/amount'],
    [{ amount: '1.2345' }, '/amount'],
    [{ year: 1969 }, '/year'],
    [{ currency: 'eur' }, '/currency'],
    [{ adoptedOn: '2026-02-30' }, '/adoptedOn'],
  ])('a field that cannot be is named: %j', async (wrong, pointer) => {
    const { body } = await adopt('1', '2026-05-03', wrong).expect(422);
    expect(body.errors[0].pointer).toBe(pointer);
  });

  test('a year has one planning rate a currency; a slip is put right, not entered again', async () => {
    const rate = { year: 2027, currency: 'USD', rate: '0.93', source: 'finance' };
    const { body } = await finance.post('/api/v1/planning-rates').send(rate).expect(201);
    expect(body).toMatchObject({ rate: '0.93', setOn: '2026-06-15', version: 1 });
    const again = await finance
      .post('/api/v1/planning-rates')
      .send({ ...rate, rate: '0.94' })
      .expect(409);
    expect(again.body.errors[0].pointer).toBe('/currency');
    const at = `/api/v1/planning-rates/${body.id}`;
    const put = await finance.patch(at).set('If-Match', '"v1"').send({ rate: '0.935' }).expect(200);
    expect(put.body).toMatchObject({ rate: '0.935', source: 'finance', version: 2 });
    await finance.patch(at).set('If-Match', '"v1"').send({ rate: '0.936' }).expect(412);
  });

  test('spot rates are entered a day and listed from the latest', async () => {
    for (const [on, rate] of [
      ['2026-06-01', '0.9'],
      ['2026-06-12', '0.92000001'],
    ]) {
      await finance.post('/api/v1/spot-rates').send({ currency: 'USD', on, rate }).expect(201);
    }
    const { body } = await finance.get('/api/v1/spot-rates').query({ currency: 'USD', year: 2026 }).expect(200);
    expect(body.data.map((row: { on: string; rate: string }) => [row.on, row.rate])).toEqual([
      ['2026-06-12', '0.92000001'],
      ['2026-06-01', '0.9'],
    ]);
    await finance.post('/api/v1/spot-rates').send({ currency: 'USD', on: '2026-06-12', rate: '0.9' }).expect(409);
  });

  test('a rate is above zero, and the reporting currency has none', async () => {
    const { body } = await finance
      .post('/api/v1/spot-rates')
      .send({ currency: 'CHF', on: '2026-06-12', rate: '0.000' })
      .expect(422);
    expect(body.errors[0].pointer).toBe('/rate');
    const own = await finance.post('/api/v1/planning-rates').send({ currency: 'EUR', year: 2027, rate: '1' }).expect(409);
    expect(own.body.code).toBe('money.reporting-currency-has-no-rate');
  });

  test('probabilities of the stages are settings', async () => {
    const before = await finance.get('/api/v1/money-settings').expect(200);
    expect(before.body).toMatchObject({
      reportingCurrency: 'EUR',
      stageProbabilities: { prospect: '0.05', approved_unsigned: '0.85' },
    });
    const edit = () =>
      finance
        .patch('/api/v1/money-settings')
        .set('If-Match', '"v1"')
        .send({ stageProbabilities: { invited: '0.3' } });
    const { body } = await edit().expect(200);
    expect(body).toMatchObject({ version: 2, stageProbabilities: { invited: '0.3', submitted: '0.35' } });
    await edit().expect(412);
  });

  test('only finance sets rates', async () => {
    const fundraiser = await api.signedIn('fundraiser');
    await fundraiser.post('/api/v1/planning-rates').send({ year: 2028, currency: 'USD', rate: '0.9' }).expect(403);
  });

  test('a report reads them in the order of entry, in the shapes of the portfolio format', async () => {
    const read = <T>(query: (tx: Parameters<typeof portfolioNeeds>[0]) => Promise<T>) =>
      api.app.get(Database).read(systemActor('gap'), query);
    const needs = await read(portfolioNeeds);
    expect(needs[1]).toEqual({
      network: 'north',
      type: 'core',
      year: 2027,
      currency: 'EUR',
      amount: '300000.5',
      adopted_on: '2026-05-20',
    });
    expect(needs.map((need) => need.amount)).toEqual(['275000', '300000.5', '310000', '0']);
    expect(await read(planningRates)).toEqual([{ year: 2027, currency: 'USD', rate: '0.935' }]);
    expect((await read(spotRates))[1]).toEqual({ currency: 'USD', date: '2026-06-12', rate: '0.92000001' });
    expect(await asOwner(api.databaseUrl, `select 1 from audit.entry where act = 'need.adopted'`)).toHaveLength(4);
  });
});
