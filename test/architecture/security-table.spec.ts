import { existsSync, readFileSync } from 'node:fs';

/** Paths in backticks that are not there. */
function missingPaths(page: string): string[] {
  const named = [...page.matchAll(/`((?:apps|libs|migrations|test)\/[^`*]+)`/g)].map(([, path]) => path!);
  return [...new Set(named)].filter((path) => !existsSync(path));
}

/** Rows of requirements that name no place or no test; "–" says that there is nothing to test. */
function emptyRows(page: string): string[] {
  const table = page.split('\n').filter((line) => /^\| V\d/.test(line));
  return table.filter((line) =>
    line
      .split('|')
      .slice(3, 5)
      .some((cell) => cell.trim() === ''),
  );
}

describe('the page on security', () => {
  const page = readFileSync('SECURITY.md', 'utf8');

  test('names files that are there', () => {
    expect(missingPaths(page)).toEqual([]);
  });

  test('keeps forty requirements, each with its place', () => {
    expect(page.match(/^\| V\d/gm)).toHaveLength(40);
    expect(emptyRows(page)).toEqual([]);
  });

  test('planted: a file that is gone and a row without a place are found', () => {
    expect(missingPaths('see `libs/nowhere/src/gone.ts`')).toEqual(['libs/nowhere/src/gone.ts']);
    expect(emptyRows('| V1.1.1 | x |  | y |')).toHaveLength(1);
  });
});
