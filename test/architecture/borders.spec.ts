import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = process.cwd();

/** Names of the border rules that the imports below a folder break. */
function brokenRules(folder: string, config: string, roots: string[]): string[] {
  const cruiser = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const output = run(['--config', config, '--output-type', 'json', ...roots], cruiser, folder);
  const report = JSON.parse(output) as { summary: { violations: { rule: { name: string }; from: string; to: string }[] } };
  return report.summary.violations.map((violation) => `${violation.rule.name}: ${violation.from} -> ${violation.to}`).sort();
}

function run(parameters: string[], program: string, cwd: string): string {
  return execFileSync(process.execPath, [program, ...parameters], { cwd, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
}

describe('borders between the parts', () => {
  test('no import of the house breaks a border', () => {
    expect(brokenRules(ROOT, '.dependency-cruiser.mjs', ['libs', 'apps', 'migrations', 'test'])).toEqual([]);
  });

  describe('planted violations are found', () => {
    let house: string;
    beforeAll(() => (house = plantHouse()));
    afterAll(() => rmSync(house, { recursive: true }));

    test('each of them, by its rule', () => {
      const broken = brokenRules(house, 'cruise.mjs', ['libs', 'apps']);
      const rules = new Set(broken.map((line) => line.split(':')[0]));
      expect([...rules].sort()).toEqual([
        'apps-stand-apart',
        'audit-imports-downward',
        'kernel-imports-downward',
        'kernel-stands-alone',
        'libs-never-apps',
        'never-own-door',
        'no-circles',
        'only-through-a-door',
        'pure-domain',
        'specs-never-apps',
        'unlisted-imports-downward',
        'web-imports-no-lib',
      ]);
    });
  });
});

const PLANTED: Record<string, string> = {
  'libs/kernel/src/index.ts': `export { a } from './a.js'; import '#audit';`,
  'libs/kernel/src/a.ts': `export const a = 1;`,
  'libs/audit/src/index.ts': `import '#identity'; import './circle.js'; export const audit = 1;`,
  'libs/audit/src/circle.ts': `import './index.js'; import '../../../apps/api/src/main.js'; export const c = 1;`,
  'libs/identity/src/index.ts': `import '../../audit/src/circle.js'; export const identity = 1;`,
  'libs/identity/src/domain/rule.ts': `import 'node:fs'; export const rule = 1;`,
  'libs/unlisted/src/index.ts': `import '#audit'; export const unlisted = 1;`,
  'apps/api/src/main.ts': `import '../../worker/src/main.js'; export const main = 1;`,
  'apps/worker/src/main.ts': `import '#kernel'; export const main = 1;`,
  'apps/web/src/main.ts': `import '#kernel'; export const main = 1;`,
};

function plantHouse(): string {
  const house = mkdtempSync(join(tmpdir(), 'planted-'));
  const imports = Object.fromEntries(['kernel', 'audit', 'identity'].map((lib) => [`#${lib}`, `./libs/${lib}/src/index.ts`]));
  plant(house, 'package.json', JSON.stringify({ type: 'module', imports }));
  plant(house, 'tsconfig.json', '{"compilerOptions":{"module":"nodenext","target":"es2023"}}');
  plant(
    house,
    'cruise.mjs',
    `import { rulesFor, cruiseOptions } from ${JSON.stringify(join(ROOT, '.dependency-cruiser.mjs'))};
     export default { forbidden: rulesFor(['kernel', 'audit', 'identity', 'unlisted']), options: cruiseOptions };`,
  );
  for (const [path, source] of Object.entries(PLANTED)) plant(house, path, source);
  return house;
}

function plant(house: string, path: string, content: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), content);
}
