import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permissionsOf, ROLES } from '#identity';

/** Histories and the log are read by people: every act that is recorded has its words in every language. */

const LOCALES = 'apps/web/src/locales';
const RECORDED = /(?:\brecord(?:Batch)?\(|\bconcluded\(|\bact(?::| =))[^;]*?'([a-z_]+\.[a-z_-]+)'/g;

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts') && !path.includes('node_modules'))
    .map((path) => join(folder, path));
}

const permissions = permissionsOf(ROLES) as ReadonlySet<string>;

/** The acts that a source records. */
function actsIn(source: string): string[] {
  return [...source.matchAll(RECORDED)].map((match) => match[1]!).filter((act) => !permissions.has(act));
}

type Words = { [key: string]: string | Words };

function hasWords(words: Words, act: string): boolean {
  const [noun = '', verb = ''] = act.split('.');
  return typeof (words[noun] as Words | undefined)?.[verb] === 'string';
}

const acts = [
  ...new Set(['libs', 'apps/api/src', 'apps/cli/src'].flatMap(sources).flatMap((path) => actsIn(readFileSync(path, 'utf8')))),
];

describe('words for acts', () => {
  test('real sources are looked at', () => {
    expect(acts.length).toBeGreaterThan(60);
    expect(acts).toEqual(
      expect.arrayContaining(['organisation.edited', 'grant.awarded', 'session.started', 'retention.applied']),
    );
  });

  test('planted: acts are found in every way in which they are recorded', () => {
    expect(
      actsIn(`await this.audit.record(tx, actor, 'pear.eaten', subject);\nthis.audit.recordBatch(tx, A, 'pears.eaten', x);
              await this.change(actor, { id, act: 'pear.bitten' });\nconst act = a ? 'pear.one' : 'pear.two';`),
    ).toEqual(['pear.eaten', 'pears.eaten', 'pear.bitten', 'pear.one']);
  });

  test.each(readdirSync(LOCALES))('every act has its words: %s', (language) => {
    const { act: words } = JSON.parse(readFileSync(join(LOCALES, language, 'audit.json'), 'utf8')) as { act: Words };
    expect(acts.filter((act) => !hasWords(words, act))).toEqual([]);
  });
});
