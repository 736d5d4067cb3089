import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGapCompile } from '../../../apps/cli/src/gap-compile.command.js';
import { runLoadPortfolio } from '../../../apps/cli/src/load-portfolio.command.js';
import { acceptanceDocument } from '../../support/acceptance-documents.js';
import { asOwner, createTestDatabase, type TestDatabase } from '../../support/database.js';
import { startQueueWorker } from '../../support/gap-worker.js';

const EXAMPLE = 'test/acceptance/gap/input.json';
const QUESTION = '--year 2023 --as-of 2023-06-30 --baseline-year 2022 --baseline-as-of 2022-12-31'.split(' ');
const EXPECTED = readFileSync('test/acceptance/gap/expected.json', 'utf8');

describe('the commands of the funding gap', () => {
  let database: TestDatabase;
  let folder: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = mkdtempSync(join(tmpdir(), 'portfolio-'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await database.drop();
  });

  /** Runs a command as the command line does: what it printed on both channels, and its exit code. */
  async function run(command: typeof runGapCompile, args: string[]): Promise<{ code: number; out: string; err: string }> {
    const said = { out: '', err: '' };
    const { log, error } = console;
    console.log = (text: string) => (said.out += `${text}\n`);
    console.error = (text: string) => (said.err += `${text}\n`);
    const env = { DATABASE_URL: database.url, ENTENTE_SECRET_KEY: 'a secret for tests that is long enough' };
    try {
      const code = (await command(args, env)) ?? 0;
      return { code, ...said };
    } catch (failure) {
      return { code: 1, out: said.out, err: (failure as Error).message };
    } finally {
      Object.assign(console, { log, error });
    }
  }

  test.each([
    [[], '--year must be a year'],
    [['--year', '2023'], '--as-of must be a day'],
    [['--year', '2023', '--as-of', '2023-02-29'], '--as-of must be a day'],
    [['--year', '2023', '--as-of', '2023-06-30', '--loud'], "Unknown option '--loud'"],
  ])('words that cannot be understood are answered with the use: %j', async (args, sentence) => {
    const { code, out, err } = await run(runGapCompile, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err).toContain('Usage: gap compile');
  });

  test('a file that is not there, is no JSON or breaks a rule is named with what is wrong', async () => {
    expect((await run(runLoadPortfolio, [])).code).toBe(2);
    expect((await run(runLoadPortfolio, [join(folder, 'gone.json')])).err).toContain('there is no such file');
    const file = join(folder, 'broken.json');
    writeFileSync(file, '{');
    expect((await run(runLoadPortfolio, [file])).err).toContain('broken.json is not a JSON document');
    const document = acceptanceDocument('gap/input.json');
    document.grants[0].currency = 'usd';
    writeFileSync(file, JSON.stringify(document));
    expect(await run(runLoadPortfolio, [file])).toMatchObject({
      code: 1,
      err: expect.stringContaining('grants[0].currency: must be a currency'),
    });
  });

  test('a file is loaded once and says so the second time', async () => {
    const first = await run(runLoadPortfolio, [EXAMPLE]);
    expect(first).toMatchObject({
      code: 0,
      out: expect.stringContaining('3 networks, 1 intermediaries, 4 donors, 12 needs, 4 grants, 2 sub-grants, 4 rates'),
    });
    const second = await run(runLoadPortfolio, [EXAMPLE]);
    expect(second).toMatchObject({ code: 0, out: expect.stringContaining('(scope "input"). Nothing was changed.') });
  });

  test('without a live worker the command works on its own job and prints the expected report and nothing else', async () => {
    expect(await run(runGapCompile, QUESTION)).toEqual({ code: 0, out: EXPECTED, err: '' });
  });

  test('with a live worker it is left to that worker', async () => {
    await asOwner(database.url, `insert into platform.heartbeat values ('worker', now() + interval '1 hour')`);
    const waiting = run(runGapCompile, [...QUESTION.slice(0, 2), '--as-of', '2023-12-31', '--scope', 'input']);
    const worker = await startQueueWorker(database.url);
    const { code, out } = await waiting;
    await worker.stop();
    expect(code).toBe(0);
    expect(JSON.parse(out).settings).toMatchObject({ as_of: '2023-12-31', baseline_year: 2022, baseline_as_of: '2022-12-31' });
  });

  test('a report that cannot be compiled ends with the sentence on standard error', async () => {
    await asOwner(database.url, 'delete from platform.heartbeat');
    expect(await run(runGapCompile, ['--year', '2025', '--as-of', '2023-06-30'])).toEqual({
      code: 1,
      out: '',
      err: 'The report cannot be compiled: in the planning rates there is no rate for USD in 2025, which grant A1 needs.\n',
    });
    expect((await run(runGapCompile, [...QUESTION, '--scope', 'other'])).err).toContain(
      'There is no scope "other". There are: "input", "Member networks".',
    );
  });
});
