import { readFileSync } from 'node:fs';
import type request from 'supertest';
import { GapCompiler, PortfolioLoad } from '#funding-gap';
import { systemActor } from '#kernel';
import { Jobs, newId, Queues } from '#platform';
import type { RunningWorker } from '../../../apps/worker/src/start-worker.js';
import { acceptanceDocument } from '../../support/acceptance-documents.js';
import { startApi, type TestApi } from '../../support/api.js';
import { asOwner } from '../../support/database.js';
import { compiled, endedJob, startQueueWorker } from '../../support/gap-worker.js';
import { describeWith } from '../../support/needs.js';

const QUESTION = { reportYear: 2023, asOfOn: '2023-06-30', baselineYear: 2022, baselineAsOfOn: '2022-12-31' };
const EXPECTED = readFileSync('test/acceptance/gap/expected.json', 'utf8');
const REPORTS = '/api/v1/funding-gap/reports';

describe('over PostgreSQL', () => compiledOver('postgres'));
describeWith('redis', 'over Redis', () => compiledOver('redis'));

function compiledOver(backend: 'postgres' | 'redis'): void {
  const settings = backend === 'redis' ? { REDIS_URL: process.env.TEST_REDIS_URL } : {};
  let api: TestApi;
  let worker: RunningWorker;

  beforeAll(async () => {
    api = await startApi(settings);
    worker = await startQueueWorker(api.databaseUrl, settings);
  });
  afterAll(async () => {
    await worker.stop();
    await api.stop();
  });

  test('the report that a worker compiles from the loaded example is the expected one, string for string', async () => {
    expect(worker.app.get(Queues).backend).toBe(backend);
    await api.app.get(PortfolioLoad).load(systemActor('command'), 'worked example', acceptanceDocument('gap/input.json'));
    const finance = await api.signedIn('finance');
    const job = await compiled(finance, QUESTION);
    expect(job).toMatchObject({ state: 'done', progress: 100 });
    const { text, headers } = await finance.get(`${REPORTS}/${job.resultId}/document`).expect(200);
    expect(text).toBe(EXPECTED);
    expect(headers['content-disposition']).toContain('funding-gap-2023-as-of-2023-06-30.json');
  });
}

describe('compiling a report', () => {
  let api: TestApi;
  let worker: RunningWorker;
  let finance: request.Agent & { userId: string };
  let first: string;

  beforeAll(async () => {
    api = await startApi();
    await api.app.get(PortfolioLoad).load(systemActor('command'), 'worked example', acceptanceDocument('gap/input.json'));
    worker = await startQueueWorker(api.databaseUrl);
    finance = await api.signedIn('finance');
    first = (await compiled(finance, QUESTION)).resultId!;
  });
  afterAll(async () => {
    await worker.stop();
    await api.stop();
  });

  test('the same question over the same records gives the same report again', async () => {
    expect((await compiled(finance, QUESTION)).resultId).toBe(first);
  });

  test('without a baseline it is the year before as of its last day', async () => {
    expect((await compiled(finance, { reportYear: 2023, asOfOn: '2023-06-30' })).resultId).toBe(first);
  });

  test('a rate that only tomorrow knows makes no other report of yesterday', async () => {
    await finance.post('/api/v1/spot-rates').send({ currency: 'USD', on: '2023-07-03', rate: '0.91' }).expect(201);
    expect((await compiled(finance, QUESTION)).resultId).toBe(first);
  });

  test('a baseline that is not before the report is refused by field', async () => {
    const late = await finance
      .post(REPORTS)
      .send({ ...QUESTION, baselineYear: 2023 })
      .expect(422);
    expect(late.body.errors[0].pointer).toBe('/baselineYear');
    const after = await finance
      .post(REPORTS)
      .send({ ...QUESTION, baselineAsOfOn: '2023-07-01' })
      .expect(422);
    expect(after.body.errors[0].pointer).toBe('/baselineAsOfOn');
    await finance
      .post(REPORTS)
      .send({ ...QUESTION, scopeId: '01890000-0000-7000-8000-000000000000' })
      .expect(404);
    const wrong = await finance
      .post(REPORTS)
      .send({ ...QUESTION, asOfOn: '2023-02-29' })
      .expect(422);
    expect(wrong.body.errors[0].pointer).toBe('/asOfOn');
  });

  test('a missing rate ends the job with the sentence that says which', async () => {
    const job = await compiled(finance, { ...QUESTION, reportYear: 2024 });
    expect(job.state).toBe('failed');
    expect(job.problem).toBe(
      'The report cannot be compiled: in the planning rates there is no rate for USD in 2024, which grant A1 needs.',
    );
  });

  test('a scope without networks ends the job with a sentence', async () => {
    const { body: scopes } = await finance.get('/api/v1/funding-gap/scopes').expect(200);
    expect(scopes).toEqual([
      expect.objectContaining({ name: 'worked example', kind: 'listed', isDefault: true }),
      expect.objectContaining({ name: 'Member networks', kind: 'members', isDefault: false }),
    ]);
    const job = await compiled(finance, { ...QUESTION, scopeId: scopes[1].id });
    expect(job.problem).toContain('"Member networks" has no networks');
  });

  describe('when a worker dies over a report', () => {
    const question = { ...QUESTION, asOfOn: '2023-12-31' };

    /** A job as a worker leaves it that was killed while its claim had this long to run. */
    async function leftBehind(left: string): Promise<string> {
      const id = newId();
      const [scope] = await asOwner<{ id: string }>(api.databaseUrl, 'select id from funding_gap.scope where is_default');
      await asOwner(
        api.databaseUrl,
        `insert into platform.job (id, kind, input, state, attempts, progress, lease_until, requested_by)
         values ($1, 'gap', $2, 'running', 1, 25, now() + $3::interval, $4)`,
        [id, JSON.stringify({ ...question, scopeId: scope!.id, requestedById: null }), left, finance.userId],
      );
      return id;
    }

    test('nobody else touches it while the claim runs', async () => {
      const id = await leftBehind('1 minute');
      await api.app.get(GapCompiler).run(id);
      const { body } = await finance.get(`/api/v1/jobs/${id}`).expect(200);
      expect(body).toMatchObject({ state: 'running', progress: 25 });
    });

    test('it is offered and taken up again once the claim has run out', async () => {
      const id = await leftBehind('-1 second');
      const waiting = await api.app.get(Jobs).waiting(systemActor('gap'));
      expect(waiting.map((job) => job.id)).toContain(id);
      await api.app.get(GapCompiler).run(id);
      expect(await endedJob(finance, id)).toMatchObject({ state: 'done' });
    });

    test('two workers over the same report make one', async () => {
      const ids = [await leftBehind('-1 second'), await leftBehind('-1 second')];
      await Promise.all(ids.map((id) => api.app.get(GapCompiler).run(id)));
      const [one, other] = await Promise.all(ids.map((id) => endedJob(finance, id)));
      expect(other!.resultId).toBe(one!.resultId);
    });
  });

  test('only somebody who may compile does, and only somebody who may read reports sees them', async () => {
    const board = await api.signedIn('board_director');
    await board.get(`${REPORTS}/${first}`).expect(200);
    await board.post(REPORTS).send(QUESTION).expect(403);
    const lead = await api.signedIn('partnership_lead');
    await lead.get(REPORTS).expect(403);
  });

  test('every request leaves one audit row', async () => {
    const entries = await asOwner<{ changes: object }>(
      api.databaseUrl,
      `select changes from audit.entry where act = 'gap_report.requested' order by sequence limit 1`,
    );
    expect(entries[0]!.changes).toMatchObject({ reportYear: 2023, asOfOn: '2023-06-30' });
  });
});
