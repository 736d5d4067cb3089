import { NestFactory } from '@nestjs/core';
import fc from 'fast-check';
import { AuditModule } from '#audit';
import { FundingGapModule, FundingGapService, GapCompiler, PortfolioLoad } from '#funding-gap';
import { computeGapReport, formatGapReport, readGapInput } from '#funding-gap/rules';
import { systemActor } from '#kernel';
import { Jobs, PlatformModule, readConfig } from '#platform';
import { acceptanceDocument, type Loose } from '../../support/acceptance-documents.js';
import { asOwner, createTestDatabase, type TestDatabase } from '../../support/database.js';
import { portfolios } from '../../support/portfolio.arbitrary.js';

const ACTOR = systemActor('command');
const TABLES = [
  'organisations.organisation',
  'organisations.attestation',
  'money.need',
  'money.planning_rate',
  'money.spot_rate',
  'pipeline.donor',
  'grants.grant',
  'grants.budget_line',
  'grants.tranche',
  'grants.subgrant',
  'grants.subgrant_line',
  'funding_gap.scope',
  'funding_gap.portfolio_load',
  'audit.entry',
];

class ProductModule {}

/** The services of the product on a database of its own. */
async function startProduct() {
  const database = await createTestDatabase();
  const config = readConfig({ DATABASE_URL: database.url, ENTENTE_SECRET_KEY: 'a secret for tests that is long enough' });
  const platform = PlatformModule.forRoot({ ...config, databaseUrl: database.url });
  const module = { module: ProductModule, imports: [platform, AuditModule, FundingGapModule] };
  const app = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
  const stop = async () => {
    await app.close();
    await database.drop();
  };
  return { app, database, load: app.get(PortfolioLoad), stop };
}
type Product = Awaited<ReturnType<typeof startProduct>>;

async function counts(database: TestDatabase): Promise<Record<string, number>> {
  const sql = TABLES.map((table) => `select '${table}' as name, count(*)::int as count from ${table}`).join(' union all ');
  const rows = await asOwner<{ name: string; count: number }>(database.url, sql);
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}

describe('loading a portfolio', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product.stop());

  test.each<[string, (document: Loose) => void, string]>([
    [
      'a sum that is not whole',
      (document) => (document.grants[1].type_split.advocacy = '0.9'),
      'grants[1].type_split: shares must add up to 1',
    ],
    [
      'a rate that no column holds',
      (document) => (document.settings.spot_rates[0].rate = '12345678901'),
      'settings.spot_rates[0].rate: can have at most 10 digits',
    ],
    [
      'a character that cannot be stored',
      (document) => (document.donors[0].name = 'a\u0000b'),
      'donors[0].name: holds a character',
    ],
    ['half of a character', (document) => (document.donors[0].name = '\ud83d'), 'donors[0].name: holds a character'],
  ])('with %s leaves nothing behind and names the field', async (_story, change, sentence) => {
    const document = acceptanceDocument('gap/input.json');
    change(document);
    const before = await counts(product.database);
    await expect(product.load.load(ACTOR, 'broken', document)).rejects.toThrow(sentence);
    expect(await counts(product.database)).toEqual(before);
  });

  test('a code that the register knows as something else is refused, and nothing is left behind', async () => {
    await asOwner(
      product.database.url,
      `insert into organisations.organisation (id, code, name, kind) values (gen_random_uuid(), 'TAKEN', 'Taken', 'ally_ngo')`,
    );
    const document = acceptanceDocument('gap/input.json');
    document.networks.push({ code: 'TAKEN', name: 'Taken', level: 'national', user_led: false, unrestricted_reserve: '0' });
    const before = await counts(product.database);
    await expect(product.load.load(ACTOR, 'taken', document)).rejects.toThrow(
      '"TAKEN" belongs to a record of another kind (ally_ngo)',
    );
    expect(await counts(product.database)).toEqual(before);
  });

  test('records all that the file says, as one import', async () => {
    const before = await counts(product.database);
    const loaded = await product.load.load(ACTOR, 'worked example', acceptanceDocument('gap/input.json'));
    expect(loaded).toEqual({
      isNew: true,
      scopeName: 'worked example',
      counts: { networks: 3, intermediaries: 1, donors: 4, needs: 12, grants: 4, subgrants: 2, rates: 4 },
    });
    const after = await counts(product.database);
    expect(after['organisations.organisation']! - before['organisations.organisation']!).toBe(8);
    expect(after).toMatchObject({ 'money.need': 12, 'grants.grant': 4, 'grants.tranche': 3, 'grants.subgrant_line': 8 });
    expect(after['audit.entry']! - before['audit.entry']!).toBe(1);
  });

  test('the same file again changes nothing, whatever its white space and its name', async () => {
    const before = await counts(product.database);
    const document = acceptanceDocument('gap/input.json');
    const reordered = Object.fromEntries(Object.entries(document).reverse());
    expect(await product.load.load(ACTOR, 'another name', reordered)).toMatchObject({
      isNew: false,
      scopeName: 'worked example',
    });
    expect(await counts(product.database)).toEqual(before);
  });

  test('another file is refused and told what is there', async () => {
    const document = acceptanceDocument('gap/input.json');
    document.grants.pop();
    await expect(product.load.load(ACTOR, 'second', document)).rejects.toThrow(
      'This one holds 4 grants, 12 needs, 2 planning rates, 2 spot rates. Nothing was changed.',
    );
  });
});

test('a file in another currency than the one set before is loaded in its own', async () => {
  const product = await startProduct();
  const document = acceptanceDocument('gap/input.json');
  document.settings.reporting_currency = 'CHF';
  for (const grant of document.grants) if (grant.fx_method === 'same_currency') grant.fx_method = 'spot';
  document.settings.planning_rates.push({ year: 2023, currency: 'EUR', rate: '0.98' });
  document.settings.spot_rates.push({ currency: 'EUR', date: '2022-01-01', rate: '0.97' });
  await expect(product.load.load(ACTOR, 'in francs', document)).resolves.toMatchObject({ isNew: true });
  await product.stop();
});

/** Loads a portfolio, compiles it, and returns the stored text. */
async function loadedAndCompiled(product: Product, document: Loose): Promise<string> {
  const { settings } = document;
  await product.load.load(ACTOR, 'drawn', document);
  const gap = product.app.get(FundingGapService);
  const jobId = await gap.request(ACTOR, {
    reportYear: settings.report_year,
    asOfOn: settings.as_of,
    baselineYear: settings.baseline_year,
    baselineAsOfOn: settings.baseline_as_of,
  });
  await product.app.get(GapCompiler).run(jobId);
  const job = await product.app.get(Jobs).show(ACTOR, jobId);
  expect(job.problem).toBeNull();
  return (await gap.document(ACTOR, job.resultId!)).text;
}

describe('what was loaded', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product.stop());

  test('computes to the same report as the file itself, whatever the portfolio', async () => {
    const roundTrip = fc.asyncProperty(portfolios(), async (document) => {
      await asOwner(product.database.url, 'truncate organisations.organisation, money.planning_rate, money.spot_rate cascade');
      await asOwner(product.database.url, 'truncate funding_gap.scope cascade');
      const expected = JSON.stringify(formatGapReport(computeGapReport(readGapInput(document))), null, 1);
      expect(await loadedAndCompiled(product, document)).toBe(expected);
    });
    await fc.assert(roundTrip, { numRuns: 12 });
  }, 120_000);
});
