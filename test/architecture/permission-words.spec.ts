import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PERMISSIONS, ROLES } from '#identity';

/** What roles may do is read by people: every permission, its area and every role have words in every language. */

const LOCALES = 'apps/web/src/locales';
type Words = Record<string, Record<string, string> | undefined>;

function wordsOf<T>(language: string, area: string): T {
  return JSON.parse(readFileSync(join(LOCALES, language, `${area}.json`), 'utf8')) as T;
}

test.each(readdirSync(LOCALES))('every permission has its words: %s', (language) => {
  const words = wordsOf<Words>(language, 'permissions');
  const missing = PERMISSIONS.filter((permission) => {
    const [area = '', verb = ''] = permission.split('.');
    return !words[area]?.[verb] || !words['area']?.[area];
  });
  expect(missing).toEqual([]);
});

test.each(readdirSync(LOCALES))('every role has its word: %s', (language) => {
  const words = wordsOf<Record<string, string>>(language, 'roles');
  expect(ROLES.filter((role) => !words[role])).toEqual([]);
});
