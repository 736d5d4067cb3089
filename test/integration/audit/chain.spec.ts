import { DataSource } from 'typeorm';
import { Audit, AuditChain } from '#audit';
import { systemActor } from '#kernel';
import { Database, newId, spentBy, type Tx } from '#platform';
import { startApi, type TestApi } from '../../support/api.js';
import { asOwner } from '../../support/database.js';

const ACTOR = systemActor('command');

describe('the log of acts', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    const browser = await api.signedIn('admin');
    for (const code of ['one', 'two', 'three', 'four']) {
      await browser
        .post('/api/v1/organisations')
        .send({ code, name: `${code} of the partners`, kind: 'ally_ngo', summary: `b "ü" \u2028 ${code}` })
        .expect(201);
    }
  });
  afterAll(() => api.stop());

  const sql = <T>(text: string) => asOwner<T>(api.databaseUrl, text);
  const verify = () => api.app.get(AuditChain).verify(ACTOR);

  /** Does as the owner what nobody should, looks at what is found, and puts everything back. */
  async function afterTampering(text: string): Promise<unknown> {
    await sql(`create table kept as select * from audit.entry; alter table audit.entry disable trigger user; ${text}`);
    try {
      return (await verify()).finding;
    } finally {
      await sql(`delete from audit.entry; insert into audit.entry select * from kept;
        alter table audit.entry enable trigger user; drop table kept`);
    }
  }

  test('real acts make a sound chain without gaps', async () => {
    expect(await verify()).toEqual({ sound: 5, finding: null });
    expect(await sql('select sequence::int from audit.entry order by sequence')).toEqual(
      [1, 2, 3, 4, 5].map((sequence) => ({ sequence })),
    );
  });

  test.each([
    ['act', `'organisation.edited'`],
    ['at', `at + interval '1 microsecond'`],
    ['actor', `gen_random_uuid()`],
    ['actor_kind', `'system'`],
    ['session_id', `gen_random_uuid()`],
    ['client_kind', `'api'`],
    ['subject_type', `'donor'`],
    ['subject_id', `gen_random_uuid()`],
    ['changes', `changes || '{"kind": [null, "donor"]}'`],
    ['form', '1'],
    ['hash', `repeat('a', 64)`],
  ])('an edit of %s is found', async (column, value) => {
    expect(await afterTampering(`update audit.entry set ${column} = ${value} where sequence = 3`)).toEqual({
      kind: 'changed',
      sequence: 3n,
    });
  });

  test('every column is under the seal: there is none beside those that an edit was tried on', async () => {
    const columns = await sql<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = 'audit.entry'::regclass and attnum > 0 and not attisdropped order by 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual(
      [
        ...['act', 'actor', 'actor_kind', 'at', 'batch_count', 'batch_digest', 'batch_id', 'changes', 'client_kind', 'form'],
        ...['hash', 'previous_hash', 'sequence', 'session_id', 'subject_id', 'subject_type'],
      ].sort(),
    );
    const batch = `batch_id = gen_random_uuid(), batch_count = 2, batch_digest = 'x'`;
    expect(await afterTampering(`update audit.entry set ${batch} where sequence = 3`)).toMatchObject({ kind: 'changed' });
  });

  test('an edit that is sealed again is found at the row itself', async () => {
    const resealed = `update audit.entry set act = 'x', hash = encode(sha256('other'), 'hex') where sequence = 3`;
    expect(await afterTampering(resealed)).toEqual({ kind: 'changed', sequence: 3n });
  });

  test.each([
    ['the first', 1],
    ['one in the middle', 3],
    ['the last', 5],
  ])('a delete of %s is found', async (_which, sequence) => {
    expect(await afterTampering(`delete from audit.entry where sequence = ${sequence}`)).toEqual({
      kind: 'removed',
      sequence: BigInt(sequence),
    });
  });

  test('a delete is found although the numbers were closed up', async () => {
    expect(
      await afterTampering(
        `delete from audit.entry where sequence = 3; update audit.entry set sequence = sequence - 1 where sequence > 3`,
      ),
    ).toEqual({ kind: 'removed', sequence: 3n });
  });

  test('a delete of everything is found', async () => {
    expect(await afterTampering('delete from audit.entry')).toEqual({ kind: 'removed', sequence: 1n });
  });

  const COPY = `insert into audit.entry (sequence, form, at, actor_kind, actor, act, subject_type, subject_id, changes, previous_hash, hash)
    select`;
  test('an insert in the middle is found', async () => {
    expect(
      await afterTampering(
        `update audit.entry set sequence = -sequence - 1 where sequence >= 3; update audit.entry set sequence = -sequence where sequence < 0;
         ${COPY} 3, form, at, actor_kind, actor, 'x.y', subject_type, subject_id, changes, hash, 'made up' from audit.entry where sequence = 2`,
      ),
    ).toEqual({ kind: 'inserted', sequence: 3n });
  });

  test('an insert at the end is found', async () => {
    expect(
      await afterTampering(
        `${COPY} 6, form, at, actor_kind, actor, 'x.y', subject_type, subject_id, changes, hash, 'made up' from audit.entry where sequence = 5`,
      ),
    ).toEqual({ kind: 'inserted', sequence: 6n });
  });

  test('two rows that changed places are found', async () => {
    expect(
      await afterTampering(
        `update audit.entry set sequence = -3 where sequence = 3; update audit.entry set sequence = 3 where sequence = 4;
         update audit.entry set sequence = 4 where sequence = -3`,
      ),
    ).toEqual({ kind: 'reordered', sequence: 3n });
  });

  test('a log that was shortened together with its head contradicts the hourly note', async () => {
    await api.app.get(AuditChain).note(systemActor('retention'));
    const head = await sql<{ hash: string }>('select hash from audit.entry where sequence = 4');
    await sql('create table kept_head as select * from audit.chain_head');
    const finding = await afterTampering(
      `delete from audit.entry where sequence = 5; update audit.chain_head set sequence = 4, hash = '${head[0]!.hash}'`,
    );
    await sql('update audit.chain_head set (sequence, hash) = (select sequence, hash from kept_head)');
    expect(finding).toEqual({ kind: 'removed', sequence: 5n });
    expect((await verify()).finding).toBeNull();
  });

  test('the database itself refuses a row that does not follow, a change and an emptying', async () => {
    const copy = `${COPY} 9, form, at, actor_kind, actor, act, subject_type, subject_id, changes, hash, 'made up' from audit.entry where sequence = 5`;
    await expect(sql(copy)).rejects.toThrow(/does not follow/);
    await expect(sql(`update audit.entry set act = 'x'`)).rejects.toThrow(/never changed/);
    await expect(sql('truncate audit.entry')).rejects.toThrow(/never changed/);
  });

  test('the application may add to the log and nothing else', async () => {
    const rights = await sql<{ right: string }>(
      `select privilege_type as right from information_schema.role_table_grants
       where grantee = 'entente_app' and table_schema = 'audit' order by table_name, privilege_type`,
    );
    expect(rights.map(({ right }) => right)).toEqual(['INSERT', 'SELECT', 'INSERT', 'SELECT']);
    expect(await api.app.get(DataSource).query('select * from audit.entry')).toEqual([]);
  });

  test('a row costs two statements: its turn, and itself', async () => {
    const actor = systemActor('command');
    const record = (tx: Tx) => api.app.get(Audit).record(tx, actor, 'organisation.edited', { type: 'organisation', id: newId() });
    await api.app.get(Database).transaction(actor, record);
    expect(spentBy(actor).statements).toBe(2);
    expect((await verify()).finding).toBeNull();
  });
});
