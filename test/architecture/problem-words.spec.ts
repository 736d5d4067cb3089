import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIELD_OF_CONSTRAINT } from '../../apps/api/src/http/database-problem.js';
import { type ToldCode, toldCodesBelow, toldCodesIn } from '../support/told-codes.js';

/** What goes wrong is told in the person's language: every code that is thrown has its sentence in every language. */

const LOCALES = 'apps/web/src/locales';
const SILENT = new Set(['IsOptional', 'ValidateNested', 'ValidateIf', 'Allow', 'ValidateBy']);
const INPUTS = /\.(inputs|query)\.ts$/;

type Words = Record<string, Record<string, string> | undefined>;

function wordsOf(language: string): Words {
  return JSON.parse(readFileSync(join(LOCALES, language, 'problems.json'), 'utf8')) as Words;
}

/** One line for each code without words: which code, who says it, and in which file its sentence is missing. */
function withoutWords(told: readonly ToldCode[], language: string, words: Words): string[] {
  return told
    .filter(({ code }) => {
      const [noun = '', reason = ''] = code.split('.');
      return words[noun]?.[reason] === undefined;
    })
    .map(({ code, file }) => `"${code}" (${file}) has no sentence in ${LOCALES}/${language}/problems.json`);
}

/** The rules that inputs are checked by, as class-validator calls them: @IsUUID is isUuid. */
function rulesOfInputs(): ToldCode[] {
  const files = ['libs', 'apps/api/src'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => INPUTS.test(path))
      .map((path) => join(folder, path)),
  );
  return files.flatMap((file) =>
    validatorsIn(readFileSync(file, 'utf8')).map((name) => ({ code: `field.${keyOf(name)}`, file })),
  );
}

function validatorsIn(source: string): string[] {
  const names = [...source.matchAll(/import \{([^}]+)\} from 'class-validator'/g)].flatMap((match) => match[1]!.split(','));
  return names.map((name) => name.trim()).filter((name) => name !== '' && !name.startsWith('type ') && !SILENT.has(name));
}

function keyOf(validator: string): string {
  if (validator === 'Length') return 'isLength';
  const name = validator.replace('UUID', 'Uuid');
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const thrown = toldCodesBelow('libs', 'apps/api/src', 'apps/worker/src');
const constraints = Object.keys(FIELD_OF_CONSTRAINT).map((name) => ({ code: `field.${name}`, file: 'database-problem.ts' }));

describe('words for what goes wrong', () => {
  test('real sources are looked at', () => {
    expect(thrown.length).toBeGreaterThan(100);
    expect(thrown.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['record.stale', 'grants.not-settled', 'grants.lines-not-whole', 'server.unexpected']),
    );
  });

  test.each(readdirSync(LOCALES))('every thrown code has its sentence: %s', (language) => {
    expect(withoutWords(thrown, language, wordsOf(language))).toEqual([]);
  });

  test.each(readdirSync(LOCALES))('every wrong field has its sentence: %s', (language) => {
    expect(withoutWords([...constraints, ...rulesOfInputs()], language, wordsOf(language))).toEqual([]);
  });

  describe('a planted code without words is named with its file', () => {
    const wordless = (source: string) => withoutWords(toldCodesIn('libs/grants/src/planted.ts', source), 'fr', {});
    const missing = (code: string) =>
      `"${code}" (libs/grants/src/planted.ts) has no sentence in apps/web/src/locales/fr/problems.json`;

    test.each([
      ['a new error', `throw new Conflict('grants.planted', 'No.');`],
      ['an error of its own', `class Full extends Conflict { constructor() { super('grants.planted', 'No.'); } }`],
      ['either end of a choice', `throw new NotFound(late ? 'grants.planted' : code, 'No.');`],
      ['a rule about a field', `return problem('/amount', 'grants.planted', 'must be less');`],
      ['a code beside its sentence', `return { code: 'grants.planted', sentence: 'No.' };`],
    ])('%s', (_where, source) => {
      expect(wordless(source)).toEqual([missing('grants.planted')]);
    });

    test('a code that is put together', () => {
      expect(wordless('throw new InvalidInput(`grants.${problem.code}`, "No.");')).toEqual([missing('`grants.${problem.code}`')]);
    });
  });
});
