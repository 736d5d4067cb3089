import { PortfolioLoad } from '#funding-gap';
import { systemActor } from '#kernel';
import type { RunningWorker } from '../../../apps/worker/src/start-worker.js';
import { acceptanceDocument } from '../../support/acceptance-documents.js';
import { startApi, type TestApi } from '../../support/api.js';
import { asOwner } from '../../support/database.js';
import { compiled, startQueueWorker } from '../../support/gap-worker.js';

const QUESTION = { reportYear: 2023, asOfOn: '2023-06-30', baselineYear: 2022, baselineAsOfOn: '2022-12-31' };

describe('a report and the lockdown of one of its networks', () => {
  let api: TestApi;
  let worker: RunningWorker;
  beforeAll(async () => {
    api = await startApi();
    await api.app.get(PortfolioLoad).load(systemActor('command'), 'worked example', acceptanceDocument('gap/input.json'));
    worker = await startQueueWorker(api.databaseUrl);
  });
  afterAll(async () => {
    await worker.stop();
    await api.stop();
  });

  test('the document is given out to nobody until it is lifted; the report can still be read', async () => {
    const [finance, admin, director] = [
      await api.signedIn('finance'),
      await api.signedIn('admin'),
      await api.signedIn('director'),
    ];
    const at = `/api/v1/funding-gap/reports/${(await compiled(finance, QUESTION)).resultId}`;
    const [network] = await asOwner<{ id: string }>(
      api.databaseUrl,
      `select id from organisations.organisation where kind = 'network' order by code limit 1`,
    );
    const { body } = await admin.post('/api/v1/lockdowns').send({ networkId: network!.id, reason: 'A raid' }).expect(201);
    for (const reader of [finance, admin]) {
      expect((await reader.get(`${at}/document`).expect(403)).body.code).toBe('lockdown.exports-stopped');
      await reader.get(at).expect(200);
    }
    await admin.post(`/api/v1/lockdowns/${body.id}/lift-request`).expect(201);
    await director.post(`/api/v1/lockdowns/${body.id}/lift`).expect(201);
    await finance.get(`${at}/document`).expect(200);
  });
});
