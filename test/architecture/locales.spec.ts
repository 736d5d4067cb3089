import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The words of the interface: every key that the code asks for exists, and every language has all keys, plural forms and placeholders. */

const WEB = join(process.cwd(), 'apps/web/src');
const LOCALES = join(WEB, 'locales');
const PLURAL = /_(zero|one|two|few|many|other)$/;
type Words = { [key: string]: string | Words };

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

function flat(words: Words, prefix: string): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );
}

/** Every key of a language, as `area:path.of.key`, with its text. */
function wordsOf(language: string): Map<string, string> {
  const areas = readdirSync(join(LOCALES, language)).filter((name) => name.endsWith('.json'));
  const entries = areas.flatMap((name) => {
    const words = JSON.parse(readFileSync(join(LOCALES, language, name), 'utf8')) as Words;
    return flat(words, `${name.replace('.json', '')}:`);
  });
  return new Map(entries);
}

const english = wordsOf('en');
const areas = new Set([...english.keys()].map((key) => key.split(':')[0] ?? ''));
const stems = (words: Map<string, string>): string[] =>
  [...new Set([...words.keys()].map((key) => key.replace(PLURAL, '')))].sort();
const placeholders = (text: string): string[] => [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? '').sort();

type Use = { file: string; key: string };

/** Every text in the source that looks like a key of a known area, and every key given to `t`. */
function usesIn(file: string): Use[] {
  const source = readFileSync(file, 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, '');
  const quoted = [...source.matchAll(/(['"`])([a-z][a-zA-Z-]*):([A-Za-z$][^'"`\s]*)\1/g)].map(
    (match) => `${match[2]}:${match[3]}`,
  );
  const asked = [...source.matchAll(/\bt\(\s*['"`]([^'"`]+)/g)].map((match) => match[1] ?? '');
  const keys = [...quoted.filter((key) => areas.has(key.split(':')[0] ?? '')), ...asked];
  return [...new Set(keys)].map((key) => ({ file: file.slice(WEB.length + 1), key }));
}

function isKnown(key: string): boolean {
  const fixed = key.split('${')[0] ?? key;
  if (fixed !== key) return [...english.keys()].some((known) => known.startsWith(fixed));
  return english.has(key) || english.has(`${key}_other`);
}

const sources = filesBelow(WEB).filter(
  (file) => /\.tsx?$/.test(file) && !file.endsWith('.spec.ts') && !file.includes(`${join(WEB, 'gallery')}/`),
);
const uses = sources.flatMap(usesIn);
const others = readdirSync(LOCALES).filter((language) => language !== 'en');

describe('words of the interface', () => {
  it('looks at real sources', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(uses.length).toBeGreaterThan(20);
  });

  it('has every key that the code asks for, in English', () => {
    expect(uses.filter(({ key }) => !isKnown(key))).toEqual([]);
  });

  it.each(['en', ...others])('has every plural form of the language: %s', (language) => {
    const words = wordsOf(language);
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = [...new Set([...english.keys()].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')))];
    const missing = counted.flatMap((key) => forms.map((form) => `${key}_${form}`)).filter((key) => !words.has(key));
    expect(missing).toEqual([]);
  });

  it.each(others)('has the same keys as English: %s', (language) => {
    expect(stems(wordsOf(language))).toEqual(stems(english));
  });

  it.each(others)('has the same placeholders as English: %s', (language) => {
    const different = [...wordsOf(language)].filter(([key, text]) => {
      const source = english.get(key) ?? english.get(key.replace(PLURAL, '_other'));
      return source !== undefined && placeholders(source).join() !== placeholders(text).join();
    });
    expect(different).toEqual([]);
  });

  it('leaves no text empty', () => {
    const empty = ['en', ...others].flatMap((language) =>
      [...wordsOf(language)].filter(([, text]) => text.trim() === '').map(([key]) => `${language} ${key}`),
    );
    expect(empty).toEqual([]);
  });
});
