import { existsSync, readdirSync } from 'node:fs';
import { GROUPS, specsOf } from '../groups/groups.js';

/** Spec files that are there and in no group: npm test would leave them out. */
function leftOut(present: string[], grouped: string[]): string[] {
  return present.filter((path) => !grouped.includes(path));
}

describe('groups of spec files', () => {
  const present = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.spec.ts'));
  const grouped = Object.keys(GROUPS).flatMap(specsOf);

  test('leave none out, and hold none twice', () => {
    expect(leftOut(present, grouped)).toEqual([]);
    expect(new Set(grouped).size).toBe(grouped.length);
  });

  test('have a file each', () => {
    expect(Object.keys(GROUPS).filter((name) => !existsSync(`test/groups/${name}.group.ts`))).toEqual([]);
  });

  test('planted: a spec file in a folder of no group is found', () => {
    expect(leftOut(['integration/nowhere/lost.spec.ts'], grouped)).toEqual(['integration/nowhere/lost.spec.ts']);
  });
});
