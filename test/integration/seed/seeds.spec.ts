import { SystemClock } from '#platform';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../../../apps/cli/src/demo-accounts.js';
import { seedDemo } from '../../../apps/cli/src/seed/demo.js';
import { seedReference } from '../../../apps/cli/src/seed/reference.js';
import type { SeedContext } from '../../../apps/cli/src/seed/seed-database.js';
import { startApi, type TestApi } from '../../support/api.js';
import { asOwner } from '../../support/database.js';

describe('the seeds', () => {
  let api: TestApi;
  let context: SeedContext;
  const count = async (from: string) =>
    (await asOwner<{ n: number }>(api.databaseUrl, `select count(*)::int as n from ${from}`))[0]!.n;

  beforeAll(async () => {
    api = await startApi();
    context = { ownerUrl: api.databaseUrl, appUrl: api.databaseUrl, clock: new SystemClock() };
    await seedReference(context);
    await seedDemo(context);
  });
  afterAll(() => api.stop());

  test('the register begins with nine members of one global network and the two documents that members endorse', async () => {
    expect(await count(`organisations.organisation where membership_status = 'active' and not demo`)).toBe(9);
    expect(await count('organisations.endorsable_document')).toBe(2);
  });

  test('three donors are there with whose money it is in the end, and shares that nobody knows are marked as estimated', async () => {
    const found = await asOwner(
      api.databaseUrl,
      `select o.code, s.source_code as source, s.share::text, s.estimated from pipeline.ultimate_source s
       join organisations.organisation o on o.id = s.donor_id where not o.demo order by o.code`,
    );
    expect(found).toEqual([
      { code: 'GlobalFund-CRG', source: 'GlobalFund', share: '1.00000000', estimated: true },
      { code: 'LoveAlliance', source: 'XM-DAC-7', share: '1.00000000', estimated: false },
      { code: 'RobertCarrFund', source: 'RobertCarrFund', share: '1.00000000', estimated: true },
    ]);
  });

  test('the scorecard 1.0.0 is a proposal that assessments may start under, with its French words', async () => {
    const lead = await api.signedIn('partnership_lead');
    const { body } = await lead.get('/api/v1/standards').expect(200);
    expect(body.data ?? body).toEqual([
      expect.objectContaining({ versionNumber: '1.0.0', status: 'proposal', inForce: true, provisional: true }),
    ]);
  });

  test('a second run adds nothing', async () => {
    const before = await count('audit.entry');
    expect(await seedReference(context)).toBe(0);
    expect(await seedDemo(context)).toBe(false);
    expect(await count('audit.entry')).toBe(before);
  });

  test.each(DEMO_ACCOUNTS)('%s signs in', async (email) => {
    await api.anonymous().post('/api/v1/session').send({ email, password: DEMO_PASSWORD }).expect(201);
  });
});
