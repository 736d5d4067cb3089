import { foreignWrites, isForSql, sourcesBelow, sqlLines, type Source } from '../support/sql-in-sources.js';
import { FOREIGN_WRITES, SQL_ELSEWHERE } from './sql-exceptions.js';

/** What is made of SQL by its purpose: the way to the database itself, its server, its policies and its lists. */
const HOMES = [
  'libs/identity/src/domain/policy-statements.ts',
  'libs/local-services/src/embedded-server.ts',
  'libs/local-services/src/postgres-lease.ts',
  'libs/platform/src/database.ts',
  'libs/platform/src/insert-all.ts',
  'libs/platform/src/listing.ts',
  'libs/platform/src/migrate.ts',
  'libs/platform/src/search.ts',
  'libs/platform/src/transaction.ts',
  'libs/platform/src/versioned.ts',
];

/** Writes whose text does not name the table: they are told it, and each is a way for all libs. */
const FOR_ALL = ['platform ?', 'secrets ?'];

const hasSqlElsewhere = (source: Source) => !isForSql(source) && sqlLines(source).length > 0;
/** A write by the lib and what it writes: where in the lib it stands is no matter. */
const writesIn = (source: Source) => foreignWrites(source).map((table) => `${source.path.split('/')[1]} ${table}`);
const planted = (path: string, text: string): Source => ({ path, text });

describe('SQL stands in *.queries.ts alone', () => {
  const found = sourcesBelow('libs', 'apps/api/src', 'apps/worker/src').filter(hasSqlElsewhere);
  const paths = found.map(({ path }) => path);

  test('and in the files that are for nothing else', () => {
    expect(paths.filter((path) => !HOMES.includes(path) && !SQL_ELSEWHERE.includes(path))).toEqual([]);
  });

  test('no exception outlives its need', () => {
    expect([...HOMES, ...SQL_ELSEWHERE].filter((path) => !paths.includes(path))).toEqual([]);
  });

  test.each([
    ['rows', `import { rows } from '#platform'; export const f = (tx: Tx) => rows(tx, 'select 1');`],
    ['firstRow with a type', `import { firstRow } from '#platform'; export const f = (tx: Tx) => firstRow<{ a: 1 }>(tx, TEXT);`],
    ['affected', `import { affected, type Tx } from '#platform'; export const f = (tx: Tx) => affected(tx, TEXT);`],
    ['documents', `import { documents } from '#platform'; export const f = (tx: Tx) => documents(tx, TEXT);`],
    ['query', `export const f = (tx: Tx) => tx.query('lock table a.b');`],
    ['query with a template', 'export const f = (tx: Tx, a: string) => tx.query(`lock table ${a}`);'],
    ['ask', `export const f = (db: Database) => db.ask(nobody, 'select 1', []);`],
    ['a text for others', 'export const TEXT = `\n  select id from grants.grant where id = $1`;'],
    ['a text that writes', `export const TEXT = 'update grants.grant set title = $1';`],
    ['a text that begins with a table of its own', 'export const TEXT = `with late as (select 1) select * from late`;'],
  ])('planted: %s in a service is found', (_way, text) => {
    expect(hasSqlElsewhere(planted('libs/grants/src/planted.service.ts', text))).toBe(true);
    expect(hasSqlElsewhere(planted('libs/grants/src/planted.queries.ts', text))).toBe(false);
  });

  test.each([
    ['a list of its own that is called rows', `const rows = (a: string[]) => a; export const f = rows(['one of them']);`],
    ['a sentence', `export const SENTENCE = 'Select the network first.'; export const OTHER = 'update.failed';`],
    [
      'a search for records',
      `export const f = (tx: Tx) => tx.createQueryBuilder(Grant, 'it').where('it.id = :id', { id }).getOne();`,
    ],
    ['another query', `export const f = (request: Request) => request.query(FILTERS);`],
  ])('%s is not SQL', (_what, text) => {
    expect(sqlLines(planted('libs/grants/src/planted.service.ts', text))).toEqual([]);
  });
});

describe('a lib writes its own schema alone', () => {
  const found = sourcesBelow('libs').flatMap(writesIn);

  test('in its SQL and through TypeORM', () => {
    expect(found.filter((write) => !FOR_ALL.includes(write) && !FOREIGN_WRITES.includes(write))).toEqual([]);
  });

  test('no exception outlives its need', () => {
    expect([...FOR_ALL, ...FOREIGN_WRITES].filter((write) => !found.includes(write))).toEqual([]);
  });

  test.each([
    ['inserts', `const TEXT = 'insert into money.need (id) values ($1)';`, 'money.need'],
    ['updates', 'const TEXT = `update\n  money.need set amount = $1`;', 'money.need'],
    ['deletes', `const TEXT = 'with gone as (delete from money.need n where n.id = $1 returning 1) select 1';`, 'money.need'],
    ['writes to a quoted schema', `const TEXT = 'UPDATE "money"."need" set amount = 1';`, 'money.need'],
    ['writes to a part of a schema', 'const TEXT = `delete from money.${table} where id = $1`;', 'money.?'],
    ['does not say what it writes to', 'const TEXT = `delete from ${table} where id = $1`;', '?'],
    ['inserts many', `import { Need } from '#money'; export const f = (tx: Tx) => insertAll(tx, Need, []);`, 'money.Need'],
    ['inserts through TypeORM', `import { Need } from '#money'; export const f = (tx: Tx) => tx.insert(Need, {});`, 'money.Need'],
    [
      'changes through the one way for rows with a version',
      `import { Report } from '#funding-gap'; export const f = (tx: Tx) => updateVersioned(tx, Report, one, {});`,
      'funding_gap.Report',
    ],
  ])('planted: a lib that %s elsewhere is found', (_how, text, table) => {
    expect(foreignWrites(planted('libs/grants/src/planted.queries.ts', text))).toEqual([table]);
  });

  test.each([
    ['its own', `const TEXT = 'insert into funding_gap.report (id) values ($1) on conflict (id) do update set at = now()';`],
    ['nothing: it locks', `const TEXT = 'select id from money.need n for update of n skip locked';`],
    ['nothing: it reads', `const TEXT = 'select amount from money.need';`],
    [
      'its own through TypeORM',
      `import { Report } from './report.entity.js'; export const f = (tx: Tx) => tx.insert(Report, {});`,
    ],
  ])('a lib that writes %s is right', (_what, text) => {
    expect(foreignWrites(planted('libs/funding-gap/src/planted.queries.ts', text))).toEqual([]);
  });
});
