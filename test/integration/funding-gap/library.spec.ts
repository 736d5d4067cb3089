import type request from 'supertest';
import { PortfolioLoad } from '#funding-gap';
import { Fraction, systemActor } from '#kernel';
import type { RunningWorker } from '../../../apps/worker/src/start-worker.js';
import { acceptanceDocument } from '../../support/acceptance-documents.js';
import { startApi, type TestApi } from '../../support/api.js';
import { asOwner } from '../../support/database.js';
import { compiled, startQueueWorker } from '../../support/gap-worker.js';

const REPORTS = '/api/v1/funding-gap/reports';
const QUESTION = { reportYear: 2023, asOfOn: '2023-06-30', baselineYear: 2022, baselineAsOfOn: '2022-12-31' };

describe('the library of funding-gap reports', () => {
  let api: TestApi;
  let worker: RunningWorker;
  let fundraiser: request.Agent;
  let at: string;

  beforeAll(async () => {
    api = await startApi();
    const document = acceptanceDocument('gap/input.json');
    // Service delivery of G and everything of N is not stated.
    document.needs = document.needs.filter(
      (need: { network: string; type: string }) =>
        need.network !== 'N' && !(need.network === 'G' && need.type === 'service_delivery'),
    );
    await api.app.get(PortfolioLoad).load(systemActor('command'), 'worked example', document);
    worker = await startQueueWorker(api.databaseUrl);
    fundraiser = await api.signedIn('fundraiser');
    at = `${REPORTS}/${(await compiled(fundraiser, QUESTION)).resultId}`;
  });
  afterAll(async () => {
    await worker.stop();
    await api.stop();
  });

  const report = async () => (await fundraiser.get(at).expect(200)).body;

  test('shows the matrix by level, network and type, in money of the reporting currency', async () => {
    const body = await report();
    expect(body.levels.map(({ level }: { level: string }) => level)).toEqual(['global', 'regional', 'national']);
    const [global] = body.levels[0].networks;
    expect(global).toMatchObject({
      code: 'G',
      name: 'Global peer network',
      userLed: true,
      coreCoverage: '0.456444',
      runwayMonths: '3.600000',
    });
    expect(global.cells[1]).toMatchObject({
      type: 'advocacy',
      stated: true,
      need: { amount: '140000.00', currency: 'EUR' },
      committed: {
        funding: { amount: '152958.12' },
        gap: { amount: '0.00' },
        surplus: { amount: '12958.12' },
        coverage: '1.000000',
      },
    });
    expect(body.consolidated.committed).toMatchObject({ external: { amount: '417133.42' }, leakage: { amount: '2738.67' } });
    expect(body.outcome.nominal.total).toMatchObject({ growth: '0.400796', baseline: { amount: '297783.08' } });
    expect(body.cliff).toMatchObject({ drop: '0.467527', ending: [{ code: 'A3', donorName: 'Direct foundation' }] });
    expect(body.immediateDonors.parts[0]).toMatchObject({ code: 'D1', name: 'Pooled fund', share: '0.700314' });
    expect(body.invariants.every(({ holds }: { holds: boolean }) => holds)).toBe(true);
  });

  test('a need that was not stated is unknown: neither 0 nor covered', async () => {
    const body = await report();
    const service = body.levels[0].networks[0].cells[2];
    expect(service).toMatchObject({ stated: false, need: null, committed: { gap: null, surplus: null, coverage: null } });
    const national = body.levels[2].networks[0];
    expect(national.total).toMatchObject({ stated: false, need: null, networksNotStated: 1 });
    expect(national.total.committed.funding.amount).toBe('24648.00');
    expect(body.levels[2].total).toMatchObject({ stated: false, networksNotStated: 1 });
    expect(body.total).toMatchObject({ stated: true, networksNotStated: 1 });
    expect(body.dataQuality.networksWithoutNeed).toEqual(['N']);
    expect(body.types[2].total).toMatchObject({ networksNotStated: 2 });
  });

  test('says in its footnotes what a reader must know', async () => {
    expect((await report()).footnotes).toEqual(expect.arrayContaining(['rounding', 'past_date', 'needs_not_stated']));
  });

  test.each(['committed', 'expected', 'optimistic'])(
    'the parts of every cell add up to its funding in the band %s',
    async (band) => {
      for (const { networks } of (await report()).levels) {
        for (const network of networks) {
          for (const cell of network.cells) {
            const { body } = await fundraiser.get(`${at}/cells/${network.code}/${cell.type}`).query({ band }).expect(200);
            const parts = [...body.grants, ...body.subgrants].map(({ amount }: { amount: { amount: string } }) =>
              Fraction.parse(amount.amount),
            );
            const missing = Fraction.sum(parts).minus(Fraction.parse(cell[band].funding.amount));
            // Each part is rounded for itself, so their sum may be off by half a cent a part.
            expect(Fraction.max(missing, missing.negated()).compare(Fraction.of(parts.length, 200n))).toBeLessThanOrEqual(0);
            expect(body).toMatchObject({
              funding: cell[band].funding,
              stated: cell.stated,
              need: cell.need,
              gap: cell[band].gap,
            });
          }
        }
      }
    },
  );

  test('a cell shows grant, days, rate with its sources, and the need in force', async () => {
    const { body } = await fundraiser.get(`${at}/cells/R/core`).expect(200);
    expect(body.needVersion).toEqual({
      amount: { amount: '120000.00', currency: 'EUR' },
      adoptedOn: '2022-11-15',
      planningRate: '1.00000000',
    });
    expect(body.subgrants).toMatchObject([
      {
        code: 'S1',
        direction: 'in',
        fromName: 'Global peer network',
        rootGrantCode: 'A1',
        line: { amount: '50000.00', currency: 'USD' },
      },
      { code: 'S2', direction: 'out', viaHostName: 'Fiscal host', amount: { amount: '-10954.67', currency: 'EUR' } },
    ]);
    expect(body.subgrants[0].rate).toMatchObject({
      method: 'weighted_receipts',
      rate: '0.912889',
      receipts: [{ receivedOn: '2022-02-15' }, { receivedOn: '2023-02-20' }],
      atSpot: { publishedOn: '2023-06-30', amount: { amount: '300000.00', currency: 'USD' } },
    });
    const service = await fundraiser.get(`${at}/cells/R/service_delivery`).expect(200);
    expect(service.body.grants[0]).toMatchObject({
      code: 'A3',
      basis: { daysInYear: 275, daysOfGrant: 366 },
      weight: { reason: 'secured' },
    });
    expect(service.body.grants[0].grantId).toMatch(/^[0-9a-f-]{36}$/);
    expect(service.body.grants[0].title).toBe('A3');
    await fundraiser.get(`${at}/cells/X/core`).expect(404);
    await fundraiser.get(`${at}/cells/R/other`).expect(404);
    await fundraiser.get(`${at}/cells/R/core`).query({ band: 'hopeful' }).expect(422);
  });

  test('a report is frozen once, and from then on not even the owner of the database changes it', async () => {
    const { body } = await fundraiser.get(at).expect(200);
    const freeze = (version = body.version) => fundraiser.post(`${at}/freezing`).set('If-Match', `"v${version}"`);
    await fundraiser.post(`${at}/freezing`).send({}).expect(428);
    const frozen = await freeze().send({ note: 'Adopted by the board' }).expect(201);
    expect(frozen.body).toMatchObject({ frozen: true, note: 'Adopted by the board', version: body.version + 1 });
    await freeze().send({}).expect(412);
    const again = await freeze(frozen.body.version).send({}).expect(409);
    expect(again.body.code).toBe('funding-gap.frozen-already');
    for (const sql of ['update funding_gap.report set note = null', 'delete from funding_gap.report']) {
      await expect(asOwner(api.databaseUrl, sql)).rejects.toThrow('a frozen report is never changed');
    }
  });

  test('the frozen report is the baseline of the next one, and the next one says when records moved away from it', async () => {
    const { resultId } = await compiled(fundraiser, { reportYear: 2024, asOfOn: '2023-12-31', baselineYear: 2023 });
    expect(resultId).toBeNull();
    await fundraiser.post('/api/v1/planning-rates').send({ year: 2024, currency: 'USD', rate: '0.94' }).expect(403);
    const finance = await api.signedIn('finance');
    await finance.post('/api/v1/planning-rates').send({ year: 2024, currency: 'USD', rate: '0.94' }).expect(201);
    const next = await compiled(fundraiser, { reportYear: 2024, asOfOn: '2023-12-31' });
    const { body } = await fundraiser.get(`${REPORTS}/${next.resultId}`).expect(200);
    expect(body).toMatchObject({ baselineYear: 2023, baselineAsOfOn: '2023-06-30' });
    expect(body.frozenBaseline).toMatchObject({ external: { amount: '417133.42' }, differs: false });
    await asOwner(api.databaseUrl, `update money.spot_rate set rate = 0.5 where on_date = '2023-06-30'`);
    const changed = await compiled(fundraiser, { reportYear: 2024, asOfOn: '2023-12-31' });
    const { body: after } = await fundraiser.get(`${REPORTS}/${changed.resultId}`).expect(200);
    expect(after.frozenBaseline.differs).toBe(true);
    expect(after.footnotes).toContain('baseline_changed');
    expect(after.supersedesId).toBe(next.resultId);
  });

  test('a compiled report that is not frozen is not changed by SQL either', async () => {
    await expect(asOwner(api.databaseUrl, `update funding_gap.report set result = '{}' where not frozen`)).rejects.toThrow(
      'a compiled report is never changed',
    );
  });

  test('the library lists the newest first and is narrowed by year and state', async () => {
    const { body } = await fundraiser.get(REPORTS).expect(200);
    expect(body.data.map(({ reportYear }: { reportYear: number }) => reportYear)).toEqual([2024, 2024, 2023]);
    const { body: frozen } = await fundraiser.get(REPORTS).query({ frozen: true, year: 2023 }).expect(200);
    expect(frozen.data).toHaveLength(1);
    const { body: page } = await fundraiser.get(REPORTS).query({ limit: 2 }).expect(200);
    const { body: rest } = await fundraiser.get(REPORTS).query({ limit: 2, cursor: page.page.next }).expect(200);
    expect(rest.data).toHaveLength(1);
    const { body: latest } = await fundraiser.get(`${REPORTS}/latest`).expect(200);
    expect(latest.id).toBe(body.data[0].id);
  });
});
