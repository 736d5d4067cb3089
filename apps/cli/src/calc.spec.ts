import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCalc } from './calc.js';

const folder = mkdtempSync(join(tmpdir(), 'calc-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command and keeps what it says to the outside. */
async function calc(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err] = [listenTo(process.stdout), listenTo(process.stderr)];
  try {
    const code = await runCalc(args);
    return { code, out: out.heard(), err: err.heard() };
  } finally {
    out.stop();
    err.stop();
  }
}

function listenTo(stream: NodeJS.WriteStream) {
  const speak = stream.write;
  let heard = '';
  stream.write = ((text: string, done?: () => void) => {
    heard += text;
    done?.();
    return true;
  }) as typeof stream.write;
  return { heard: () => heard, stop: () => (stream.write = speak) };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const expected = (path: string) => readFileSync(new URL(`../../../test/acceptance/${path}`, import.meta.url), 'utf8');

describe('a calculation', () => {
  test.each([
    ['gap', ['gap/input.json'], 'gap/expected.json'],
    ['reminders', ['reminders/input.json'], 'reminders/expected.json'],
    ['scorecard', ['scorecard/scorecard-v1.json', 'scorecard/cases.json'], 'scorecard/expected.json'],
  ])('%s prints its result and nothing else', async (name, files, result) => {
    const { code, out, err } = await calc(name, ...files.map((path) => `test/acceptance/${path}`));
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual(JSON.parse(expected(result)));
    expect(out.endsWith('}\n') || out.endsWith(']\n')).toBe(true);
  });

  test('finds a file relative to the root of the repository, wherever it runs', async () => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      expect((await calc('gap', 'test/acceptance/gap/input.json')).out).toBe(expected('gap/expected.json'));
    } finally {
      process.chdir(before);
    }
  });

  test('prints the same bytes every time', async () => {
    const [first, second] = [
      await calc('gap', 'test/acceptance/gap/input.json'),
      await calc('gap', 'test/acceptance/gap/input.json'),
    ];
    expect(first.out).toBe(second.out);
  });
});

describe('wrong input gives one line on standard error, nothing on standard output, and 2', () => {
  const portfolio = JSON.parse(expected('gap/input.json'));
  const wrong: [string, () => string[], string][] = [
    [
      'a wrong field',
      () => ['gap', file('a.json', JSON.stringify({ ...portfolio, networks: [] }))],
      'networks: must hold at least 1',
    ],
    ['text that is not JSON', () => ['gap', file('b.json', '{"a":\n')], 'is not JSON'],
    ['an empty file', () => ['gap', file('c.json', '')], 'is not JSON'],
    ['bytes that are not UTF-8', () => ['gap', file('d.json', Buffer.from([0x22, 0xff, 0x22]))], 'is not UTF-8 text'],
    ['a file that is not there', () => ['gap', join(folder, 'none.json')], 'cannot be read (ENOENT)'],
    ['a folder', () => ['gap', folder], 'cannot be read (EISDIR)'],
    ['no file', () => ['gap'], 'calc gap: takes FILE, and got 0 files'],
    ['one file too many', () => ['reminders', 'a', 'b'], 'calc reminders: takes FILE, and got 2 files'],
    ['one file too few', () => ['scorecard', 'a'], 'calc scorecard: takes SCORECARD_FILE CASES_FILE, and got 1 files'],
    ['a calculation that does not exist', () => ['growth', 'a'], 'calc: the calculations are gap, reminders, scorecard'],
    ['no calculation', () => [], 'calc: the calculations are'],
  ];

  test.each(wrong)('%s', async (_, args, message) => {
    const { code, out, err } = await calc(...args());
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err.split('\n')).toHaveLength(2);
  });
});
