import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';

const FORBIDDEN_NAMES = /^(common|shared|utils?|helpers?|misc|core|base|impl|manager|types|constants)(\.|$)/;

describe('style gates', () => {
  const eslint = new ESLint({ ignore: false });
  const rulesBroken = async (code: string, filePath: string) => {
    const [result] = await eslint.lintText(code, { filePath });
    return result!.messages.map((message) => message.ruleId);
  };

  test.each([
    ['reads the time by itself', 'export const now = () => new Date();', 'no-restricted-syntax'],
    ['reads the time by itself, the other way', 'export const now = () => Date.now();', 'no-restricted-syntax'],
    ['reads the environment', 'export const port = process.env.PORT;', 'no-restricted-syntax'],
    ['saves a possibly stale row', 'export const keep = (tx: { save(x: object): void }) => tx.save({});', 'no-restricted-syntax'],
    ['has an enum', 'export enum Colour { Red }', 'no-restricted-syntax'],
    ['exports without a name', 'export default 1;', 'no-restricted-syntax'],
    ['hands on everything', "export * from './other.js';", 'no-restricted-syntax'],
    ['gives up on types', 'export const x: any = 1;', '@typescript-eslint/no-explicit-any'],
    [
      'is longer than a file may be',
      'export const x = 1;\n'.repeat(401).replace(/x = 1/g, () => `x${Math.random().toString(36).slice(2)} = 1`),
      'max-lines',
    ],
    [
      'nests too deeply',
      'export function f(a: number) { if (a) { if (a > 1) { if (a > 2) { if (a > 3) { return 1; } } } } return 0; }',
      'max-depth',
    ],
  ])('a file that %s is refused', async (_story, code, rule) => {
    expect(await rulesBroken(code, 'libs/grants/src/planted.ts')).toContain(rule);
  });

  test('no file or folder has a name that says nothing', () => {
    const names = ['apps', 'libs'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => !path.includes('node_modules')),
    );
    expect(names.filter((path) => FORBIDDEN_NAMES.test(path.split('/').at(-1)!)).map((path) => join(path))).toEqual([]);
  });
});
