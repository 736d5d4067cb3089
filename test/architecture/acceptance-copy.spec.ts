import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ORIGINAL = join('..', 'shared', 'acceptance');
const COPY = join('test', 'acceptance');
const ORIGINAL_THERE = existsSync(ORIGINAL);

// A clone elsewhere has only the copy; where both are, they are the same.
(ORIGINAL_THERE ? test : test.skip)('the acceptance examples are those that were agreed', () => {
  const files = readdirSync(ORIGINAL, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('.'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(readFileSync(join(COPY, file), 'utf8')).toBe(readFileSync(join(ORIGINAL, file), 'utf8'));
});
