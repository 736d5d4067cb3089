import fc from 'fast-check';
import pg from 'pg';
import { fold } from '#kernel';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

/** First and last character of what names are written in, and of what comes in between. */
const WRITING: [string, number, number][] = [
  ['Latin', 0x20, 0x24f],
  ['Latin of Vietnam and Wales', 0x1e00, 0x1eff],
  ['signs before letters', 0x2b0, 0x2ff],
  ['accents', 0x300, 0x36f],
  ['Greek', 0x370, 0x3ff],
  ['old Greek', 0x1f00, 0x1fff],
  ['Cyrillic', 0x400, 0x52f],
  ['Armenian', 0x531, 0x58a],
  ['Hebrew', 0x591, 0x5f4],
  ['Arabic', 0x600, 0x6ff],
  ['Arabic in its old forms', 0xfb50, 0xfdff],
  ['Hindi, Bengali, Punjabi', 0x900, 0xa7f],
  ['Tamil', 0xb82, 0xbfa],
  ['Thai', 0xe01, 0xe5b],
  ['Burmese', 0x1000, 0x109f],
  ['Georgian', 0x10a0, 0x10ff],
  ['Korean', 0xac00, 0xac80],
  ['kana', 0x3000, 0x30ff],
  ['Chinese', 0x4e00, 0x4e80],
  ['punctuation', 0x2000, 0x206f],
  ['signs', 0x20a0, 0x218f],
  ['wide and narrow forms', 0xff00, 0xffef],
  ['faces', 0x1f600, 0x1f64f],
];

const character = fc
  .oneof(...WRITING.map(([, from, to]) => fc.integer({ min: from, max: to })))
  .map((code) => String.fromCodePoint(code));
const text = fc.array(character, { maxLength: 12 }).map((characters) => characters.join(''));

describe('access.fold', () => {
  let database: TestDatabase;
  let client: pg.Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const folded = async (texts: string[]): Promise<string[]> => {
    const sql = 'select access.fold(t) as folded from unnest($1::text[]) with ordinality as given (t, at) order by at';
    return (await client.query<{ folded: string }>(sql, [texts])).rows.map((row) => row.folded);
  };

  test.each(WRITING)('folds every character of %s as fold() does', async (_name, from, to) => {
    const characters = Array.from({ length: to - from + 1 }, (_, at) => `a${String.fromCodePoint(from + at)}b`);
    expect(await folded(characters)).toEqual(characters.map(fold));
  });

  test('folds any text as fold() does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(text, fc.string()), { maxLength: 50 }), async (texts) => {
        expect(await folded(texts)).toEqual(texts.map(fold));
      }),
      { numRuns: 60 },
    );
  });
});
