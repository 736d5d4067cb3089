import { isRunning, stageGroupOf, STAGES } from '#kernel';
import { asOwner, createTestDatabase, type TestDatabase } from '../../support/database.js';

/** Stages and their groups are defined once; the database keeps each grant's group by the same definition. */
describe('groups of stages', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase()));
  afterAll(() => database.drop());

  test('are the same in the database as in the code', async () => {
    const columns = await asOwner<{ name: string; expression: string }>(
      database.url,
      `select column_name as name, generation_expression as expression from information_schema.columns
       where table_schema = 'grants' and table_name = 'grant' and column_name in ('stage_group', 'running') order by 1`,
    );
    const [running, group] = columns.map(({ expression }) => expression);
    const found = await asOwner(
      database.url,
      `select stage, ${group} as group, ${running} as running
       from unnest($1::text[]) with ordinality as s (stage, place) order by place`,
      [STAGES],
    );
    expect(found).toEqual(STAGES.map((stage) => ({ stage, group: stageGroupOf(stage), running: isRunning(stage) })));
  });

  test('hold every stage that the database accepts, and no other', async () => {
    const [check] = await asOwner<{ text: string }>(
      database.url,
      `select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'grant_stage'`,
    );
    expect([...check!.text.matchAll(/'([a-z_]+)'/g)].map((match) => match[1])).toEqual([...STAGES]);
  });
});
