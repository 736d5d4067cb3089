import { systemActor } from '#kernel';
import { newId, rows, type Tx } from '#platform';
import { RootKey, Secrets } from '#secrets';
import { runKeysRotate } from '../../../apps/cli/src/keys-rotate.command.js';
import { SECRET } from '../../support/api.js';
import { asOwner, createTestDatabase, type TestDatabase } from '../../support/database.js';
import { type Doors, openDoors } from '../../support/doors.js';
import { makeSampleTables } from './sample-table.js';

const COMMAND = systemActor('command');
const NEXT_SECRET = 'the next secret, also long enough to be one';
const VALUES = 450;

describe('rotation of keys', () => {
  let database: TestDatabase;
  let doors: Doors;
  const ids = Array.from({ length: VALUES }, newId);
  const placeOf = (row: string) => ({ table: 'sample.note', column: 'note_sealed', row });
  const answerPlace = { table: 'sample.answer', column: 'answer_sealed', row: 'a/1' };
  const found = <T>(sql: string) => asOwner<T>(database.url, sql);

  beforeAll(async () => {
    database = await createTestDatabase();
    await makeSampleTables(database.url);
    doors = await openDoors(database.url);
    await doors.db.transaction(COMMAND, fill);
  });
  afterAll(async () => {
    await doors.close();
    await database.drop();
  });

  async function fill(tx: Tx): Promise<void> {
    const secrets = new Secrets(new RootKey(SECRET));
    for (const id of ids) {
      const sealed = await secrets.seal(tx, 'contact', placeOf(id), `value of ${id}`);
      const index = await secrets.blindIndex(tx, 'contact', `value of ${id}`);
      await rows(tx, 'insert into sample.note values ($1, $2, $3)', [id, sealed, index]);
    }
    const answer = await secrets.seal(tx, 'evidence', answerPlace, 'an answer');
    await rows(tx, `insert into sample.answer values ('a', 1, $1)`, [answer]);
  }

  /** Runs the command as the command line does. */
  async function rotate(args: string[] = [], settings: NodeJS.ProcessEnv = {}): Promise<{ code: number; said: string }> {
    const said: string[] = [];
    const { log, error } = console;
    console.log = console.error = (text: string) => void said.push(text);
    try {
      const env = { DATABASE_URL: database.url, ENTENTE_SECRET_KEY: SECRET, ...settings };
      return { code: await runKeysRotate(args, env), said: said.join('\n') };
    } catch (failure) {
      return { code: 1, said: (failure as Error).message };
    } finally {
      Object.assign(console, { log, error });
    }
  }

  async function everythingOpens(secret: string): Promise<void> {
    const secrets = new Secrets(new RootKey(secret));
    await doors.db.read(COMMAND, async (tx) => {
      for (const { id, noteSealed } of await rows<{ id: string; noteSealed: string }>(tx, 'select * from sample.note')) {
        expect(await secrets.open(tx, 'contact', placeOf(id), noteSealed)).toBe(`value of ${id}`);
      }
      const [answer] = await rows<{ answerSealed: string }>(tx, 'select * from sample.answer');
      expect(await secrets.open(tx, 'evidence', answerPlace, answer!.answerSealed)).toBe('an answer');
    });
  }

  test('every value is sealed again under a new key, counted, and one row a class is in the audit', async () => {
    const { code, said } = await rotate();
    expect({ code, said }).toEqual({
      code: 0,
      said: `contact: key 2, ${VALUES} values\nevidence: key 2, 1 values\nSealed ${VALUES + 1} values again under 2 new data keys.`,
    });
    expect(
      await found(`select count(*)::int as n from sample.note where note_sealed like 'v1.2.%' and note_index like '2.%'`),
    ).toEqual([{ n: VALUES }]);
    await everythingOpens(SECRET);
    expect(await found(`select changes from audit.entry where act = 'secrets.rotated' order by sequence`)).toEqual([
      { changes: { dataClass: 'contact', version: 2, values: VALUES } },
      { changes: { dataClass: 'evidence', version: 2, values: 1 } },
    ]);
  });

  test('a value is found by its fingerprint after a rotation', async () => {
    const secrets = new Secrets(new RootKey(SECRET));
    const indexes = await doors.db.read(COMMAND, (tx) => secrets.blindIndexes(tx, 'contact', `value of ${ids[7]}`));
    expect(indexes).toHaveLength(1);
    expect(await found(`select id from sample.note where note_index = '${indexes[0]}'`)).toEqual([{ id: ids[7] }]);
  });

  test('interrupted, it goes on with the key that it had begun', async () => {
    await asOwner(
      database.url,
      `create function sample.stop() returns trigger language plpgsql as $$ begin
         if (select count(*) from sample.note where note_sealed like 'v1.3.%') > 300 then raise exception 'pulled the plug'; end if;
         return new; end $$;
       create trigger stop before update on sample.note for each row execute function sample.stop()`,
    );
    expect(await rotate()).toEqual({ code: 1, said: expect.stringContaining('pulled the plug') });
    const moved = `select count(*)::int as n from sample.note where note_sealed like 'v1.3.%'`;
    const [{ n }] = (await found<{ n: number }>(moved)) as [{ n: number }];
    expect(n).toBeGreaterThan(0);
    expect(n).toBeLessThan(VALUES);
    await everythingOpens(SECRET);
    await asOwner(database.url, 'drop trigger stop on sample.note');
    expect((await rotate()).said).toContain(`contact: key 3, ${VALUES - n} values`);
    expect(await found(moved)).toEqual([{ n: VALUES }]);
    await everythingOpens(SECRET);
  });

  test('a wrong key is one sentence, and nothing was touched', async () => {
    const before = await found('select * from sample.note order by id');
    const { code, said } = await rotate([], { ENTENTE_SECRET_KEY: NEXT_SECRET });
    expect(code).toBe(1);
    expect(said).toMatch(/^ENTENTE_SECRET_KEY is not the key with which these data were sealed\. Nothing was decrypted\./);
    expect(await found('select * from sample.note order by id')).toEqual(before);
  });

  test('a new root key: the data keys are wrapped anew, the values stay, and the old root key opens nothing', async () => {
    const before = await found('select * from sample.note order by id');
    const settings = { ENTENTE_SECRET_KEY: NEXT_SECRET, ENTENTE_SECRET_KEY_OLD: SECRET };
    expect(await rotate(['--root'], { ENTENTE_SECRET_KEY: NEXT_SECRET })).toEqual({
      code: 2,
      said: expect.stringContaining('ENTENTE_SECRET_KEY_OLD: set it'),
    });
    expect(await rotate(['--root'], { ...settings, ENTENTE_SECRET_KEY_OLD: 'not the one before' })).toEqual({
      code: 1,
      said: expect.stringMatching(/^ENTENTE_SECRET_KEY_OLD is not the key/),
    });
    expect((await rotate(['--root'], settings)).said).toMatch(/^Wrapped 6 data keys under the new ENTENTE_SECRET_KEY\./);
    expect((await rotate(['--root'], settings)).said).toMatch(/already/);
    expect(await found('select * from sample.note order by id')).toEqual(before);
    await everythingOpens(NEXT_SECRET);
    await expect(everythingOpens(SECRET)).rejects.toThrow(/is not the key/);
    expect(await found(`select changes from audit.entry where act = 'secrets.root_changed'`)).toEqual([{ changes: { keys: 6 } }]);
  });
});
