import { DataSource } from 'typeorm';
import { migrate, revertLast } from '#platform';
import { MIGRATIONS } from '../../migrations/index.js';
import { startApi, type TestApi } from '../support/api.js';
import { asOwner, createTestDatabase } from '../support/database.js';

interface Column {
  nullable: boolean;
  type: string;
}

const SAME_TYPE: Record<string, string> = {
  'timestamp with time zone': 'timestamptz',
  integer: 'int',
  int4: 'int',
  int2: 'smallint',
  bool: 'boolean',
  'character varying': 'varchar',
  ARRAY: 'array',
};

/** Every column of every entity that the database has not, or has otherwise. */
async function drift(source: DataSource, databaseUrl: string): Promise<string[]> {
  const found = await asOwner<{ name: string; nullable: boolean; type: string }>(
    databaseUrl,
    `select table_schema || '.' || table_name || '.' || column_name as name, is_nullable = 'YES' as nullable, data_type as type
     from information_schema.columns`,
  );
  const columns = new Map(found.map(({ name, ...column }) => [name, column]));
  return source.entityMetadatas.flatMap((entity) =>
    entity.columns.flatMap((column) => {
      const name = `${entity.schema}.${entity.tableName}.${column.databaseName}`;
      return differs(columns.get(name), column.isNullable, column.isArray ? 'array' : typeName(column.type)) ? [name] : [];
    }),
  );
}

function typeName(type: unknown): string {
  return typeof type === 'string'
    ? type
    : { Number: 'int', String: 'text', Boolean: 'boolean' }[(type as { name: string }).name]!;
}

function differs(column: Column | undefined, nullable: boolean, type: string): boolean {
  if (!column || column.nullable !== nullable) return true;
  const stored = SAME_TYPE[column.type] ?? column.type;
  return stored !== (SAME_TYPE[type] ?? type);
}

/** Tables, columns, constraints, indexes, policies, rights and functions as text: the shape of a database. */
async function shapeOf(url: string): Promise<string[]> {
  const parts = await asOwner<{ part: string }>(
    url,
    `select part from (
       select 'column ' || table_schema || '.' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable
              || ' ' || coalesce(column_default, '') as part from information_schema.columns
       union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
       union all select 'index ' || indexdef from pg_indexes
       union all select 'policy ' || schemaname || '.' || tablename || ' ' || policyname || ' ' || coalesce(qual, '') from pg_policies
       union all select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
       union all select 'right ' || table_schema || '.' || table_name || ' ' || privilege_type from information_schema.role_table_grants
                 where grantee = 'entente_app'
       union all select 'function ' || oid::regprocedure::text from pg_proc
                 where pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
     ) parts where part !~ '(pg_catalog|information_schema|pg_toast)\\.' order by part`,
  );
  return parts.map((row) => row.part);
}

describe('the schema', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  test('has every column that an entity names, of its type', async () => {
    expect(await drift(api.app.get(DataSource), api.databaseUrl)).toEqual([]);
  });

  test('planted: a column that changed behind an entity is found', async () => {
    await asOwner(api.databaseUrl, 'alter table organisations.contact rename column safe_hours to other_hours');
    expect(await drift(api.app.get(DataSource), api.databaseUrl)).toEqual(['organisations.contact.safe_hours']);
    await asOwner(api.databaseUrl, 'alter table organisations.contact rename column other_hours to safe_hours');
  });

  test('every business table is protected by row-level security and owned by somebody else', async () => {
    const open = await asOwner<{ name: string }>(
      api.databaseUrl,
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'bullmq', 'public')
         and (not c.relrowsecurity or pg_get_userbyid(c.relowner) = 'entente_app')`,
    );
    expect(open).toEqual([]);
  });

  test('a connection of the application that names no actor sees nothing', async () => {
    const source = new DataSource({ type: 'postgres', url: api.databaseUrl, extra: { options: '-c role=entente_app' } });
    await source.initialize();
    await asOwner(
      api.databaseUrl,
      `insert into identity.person (id, name, email) values (gen_random_uuid(), 'A', 'a@b.example')`,
    );
    expect(await source.query('select * from identity.person')).toEqual([]);
    await expect(source.query(`delete from audit.entry`)).rejects.toThrow(/permission denied/);
    await source.destroy();
  });
});

test('migrations go up, down and up again to the same shape', async () => {
  const database = await createTestDatabase();
  const before = await shapeOf(database.url);
  for (let step = 0; step < MIGRATIONS.length; step++) await revertLast(database.url, MIGRATIONS);
  const left = await asOwner<{ nspname: string }>(
    database.url,
    `select nspname from pg_namespace where nspname !~ '^pg_|information_schema|public|bullmq'`,
  );
  expect(left).toEqual([]);
  await migrate(database.url, MIGRATIONS);
  expect(await shapeOf(database.url)).toEqual(before);
  await database.drop();
});

test('a database written by a newer version is refused with a sentence', async () => {
  const database = await createTestDatabase();
  await asOwner(database.url, `insert into entente_migration (timestamp, name) values (9999999999999, 'Future9999999999999')`);
  await expect(migrate(database.url, MIGRATIONS)).rejects.toThrow(/newer version/);
  await database.drop();
});
