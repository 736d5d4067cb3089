import { jest } from '@jest/globals';
import { runAuditVerify } from '../../../apps/cli/src/audit-verify.command.js';
import { SECRET } from '../../support/api.js';
import { asOwner, createTestDatabase, type TestDatabase } from '../../support/database.js';

const ROWS = 100_000;
const SECONDS = 20;

/** Sealed by the database itself, which knows nothing of our code: form, number, instant, who, session, client, act, subject, batch, changes. */
const MANY_ROWS = `
  with recursive chain as (
    select 0::bigint as sequence, repeat('0', 64) as previous_hash, repeat('0', 64) as hash
    union all
    select sequence + 1, hash, encode(sha256(convert_to(hash || '[2,"' || sequence + 1
      || '","2026-03-01T09:00:00.000000Z","system","command",null,null,"pear.eaten","pear","00000000-0000-7000-8000-000000000001",null,'
      || '{"a":["é",1],"b":null}]', 'UTF8')), 'hex')
    from chain where sequence < ${ROWS})
  insert into audit.entry (form, sequence, at, actor_kind, actor, act, subject_type, subject_id, changes, previous_hash, hash)
  select 2, sequence, '2026-03-01T09:00:00Z', 'system', 'command', 'pear.eaten', 'pear', '00000000-0000-7000-8000-000000000001',
         '{"b": null, "a": ["é", 1.0]}', previous_hash, hash
  from chain where sequence > 0 order by sequence`;

const HEAD =
  'update audit.chain_head set (sequence, hash) = (select sequence, hash from audit.entry order by sequence desc limit 1)';

describe('audit verify', () => {
  let database: TestDatabase;
  let said: string[];
  beforeAll(async () => {
    database = await createTestDatabase();
    await asOwner(database.url, `alter table audit.entry disable trigger user; ${MANY_ROWS}; ${HEAD}`);
  });
  afterAll(() => database.drop());
  beforeEach(() => {
    said = [];
    jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  });
  afterEach(() => jest.restoreAllMocks());

  const verify = () => runAuditVerify([], { DATABASE_URL: database.url, ENTENTE_SECRET_KEY: SECRET });

  test('says how many rows are sound; 100,000 in seconds', async () => {
    const started = performance.now();
    expect(await verify()).toBe(0);
    expect(performance.now() - started).toBeLessThan(SECONDS * 1000);
    expect(said).toEqual([`${ROWS} rows, all sound.`]);
  });

  test.each([
    [
      `update audit.entry set act = 'pear.sold' where sequence = 777`,
      'Row 777 was changed after it was written. The 776 rows before it are sound.',
    ],
    ['delete from audit.entry where sequence = 500', 'Row 500 was removed. The 499 rows before it are sound.'],
  ])('names the first row that is not sound and ends with 1: %s', async (tampering, sentence) => {
    await asOwner(database.url, tampering);
    expect(await verify()).toBe(1);
    expect(said).toEqual([sentence]);
  });
});
