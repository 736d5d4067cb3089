import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ORIGINAL = join('..', 'shared', 'acceptance');
const COPY = join('test', 'acceptance');

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('.'));

/** Files of the original that the copy lacks or has otherwise. */
function differences(original: string, copy: string): string[] {
  return filesOf(original).filter((file) => {
    const copied = join(copy, file);
    return !existsSync(copied) || readFileSync(copied, 'utf8') !== readFileSync(join(original, file), 'utf8');
  });
}

describe('the acceptance examples', () => {
  // A clone elsewhere has only the copy, which is then compared with itself.
  test('are those that were agreed', () => {
    const agreed = existsSync(ORIGINAL) ? ORIGINAL : COPY;
    expect(filesOf(agreed).length).toBeGreaterThan(0);
    expect(differences(agreed, COPY)).toEqual([]);
  });

  test('planted: a file that the copy has otherwise is found', () => {
    expect(differences(COPY, join(COPY, 'gap'))).toContain(join('reminders', 'expected.json'));
  });
});
