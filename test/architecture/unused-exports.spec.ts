import { join } from 'node:path';
import { unusedExports } from '../../.build/unused-exports.mjs';

const FILES: Record<string, string> = {
  'libs/grants/src/index.ts': `export { award, withdraw } from './award.js';`,
  'libs/grants/src/award.ts': `export function award() {}\nexport function withdraw() {}\nexport const forgotten = 1;\nexport const atHome = 2;\nconst twice = atHome;`,
  'apps/api/src/awards.ts': `import { award } from '#grants';\naward();`,
};

describe('the search for unused exports', () => {
  const found = unusedExports(
    Object.keys(FILES).map((path) => join(process.cwd(), path)),
    (path: string) => FILES[path.slice(process.cwd().length + 1)]!,
  );

  test('names what a file exports and nobody mentions again', () => {
    expect(found).toContain('libs/grants/src/award.ts: nobody uses forgotten');
  });

  test('names what a door offers and nobody takes', () => {
    expect(found).toContain('libs/grants/src/index.ts: nobody uses withdraw');
  });

  test('names nothing else', () => {
    expect(found).toHaveLength(2);
  });
});
