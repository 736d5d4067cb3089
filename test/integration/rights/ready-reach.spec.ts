import fc from 'fast-check';
import pg from 'pg';
import { permissionsWithReach, type Role, ROLES } from '#identity';
import type { PersonActor } from '#kernel';
import { newId, rows } from '#platform';
import { person } from '../../support/actors.js';
import { asOwner, createTestDatabase, type TestDatabase } from '../../support/database.js';
import { type Doors, openDoors } from '../../support/doors.js';

// What the database keeps ready for each person is what the rule says of the roles, the tree and the locks as they stand,
// whatever was changed and in whatever order, also by two at once.

const NETWORKS = Array.from({ length: 7 }, newId);
const PARTNERS = Array.from({ length: 4 }, newId);
const PEOPLE = Array.from({ length: 5 }, newId);
const ALL = [...NETWORKS, ...PARTNERS];
const RUNS = 40;

type Change = [sql: string, parameters: unknown[]];

const one = <T>(values: readonly T[]) => fc.constantFrom(...values);
const placeOf = fc.option(one(NETWORKS), { freq: 4 });
const ROLE_GIVEN: fc.Arbitrary<Change> = fc
  .tuple(one(PEOPLE), one<Role>(ROLES), placeOf)
  .map((values) => ['insert into identity.role_grant (person_id, role, network_id) values ($1, $2, $3)', values]);
const ROLES_TAKEN: fc.Arbitrary<Change> = fc.tuple(one(PEOPLE), fc.nat({ max: 3 })).map((values) => [
  `delete from identity.role_grant g using (select role, network_id from identity.role_grant
       where person_id = $1 order by role offset $2 limit 1) one
     where g.person_id = $1 and g.role = one.role and g.network_id is not distinct from one.network_id`,
  values,
]);
const MOVED: fc.Arbitrary<Change> = fc
  .tuple(one(NETWORKS), placeOf)
  .map((values) => [
    `update organisations.organisation set parent_id = $2 where id = $1 and not ($2 = any (access.below(array[$1::uuid])))`,
    values,
  ]);
const RECLASSIFIED: fc.Arbitrary<Change> = fc
  .tuple(one(ALL), one(['open', 'internal', 'restricted', 'sealed']), placeOf)
  .map((values) => ['update organisations.organisation set sensitivity = $2, kept_by_id = $3 where id = $1', values]);
const ANOTHER_KIND: fc.Arbitrary<Change> = fc
  .tuple(one(ALL), one(['network', 'ally_ngo']))
  .map((values) => [
    `update organisations.organisation set kind = $2, level = case $2 when 'network' then 'regional' end where id = $1`,
    values,
  ]);
const ACCOUNT: fc.Arbitrary<Change> = fc
  .tuple(one(PEOPLE), fc.boolean())
  .map((values) => ['update identity.person set disabled_at = case when $2 then now() end where id = $1', values]);
const LOCKED: fc.Arbitrary<Change> = fc
  .tuple(one(NETWORKS), one(PEOPLE))
  .map((values) => [
    `insert into identity.lockdown (id, network_id, reason, locked_by) values (gen_random_uuid(), $1, 'A test', $2)`,
    values,
  ]);
const LIFTED: fc.Arbitrary<Change> = one(NETWORKS).map((network) => [
  `update identity.lockdown set lift_asked_by = $2, lift_asked_at = now(), lifted_by = $3, lifted_at = now()
   where network_id = $1 and lifted_at is null`,
  [network, PEOPLE[0], PEOPLE[1]],
]);
const ENTERED: fc.Arbitrary<Change> = fc.tuple(placeOf, one(['internal', 'sealed'])).map((values) => [
  `insert into organisations.organisation (id, code, name, kind, level, parent_id, sensitivity)
     select id, 'n-' || id, 'New', 'network', 'local', $1, $2 from (select gen_random_uuid() as id) made`,
  values,
]);
const REMOVED: fc.Arbitrary<Change> = one([...ALL, null]).map((id) => [
  `delete from organisations.organisation where id = coalesce($1, (select id from organisations.organisation where name = 'New' limit 1))`,
  [id],
]);
const CHANGE = fc.oneof(
  { weight: 4, arbitrary: ROLE_GIVEN },
  { weight: 2, arbitrary: ROLES_TAKEN },
  ...[MOVED, RECLASSIFIED, ANOTHER_KIND, ACCOUNT, LOCKED, LIFTED, ENTERED, REMOVED].map((arbitrary) => ({
    weight: 1,
    arbitrary,
  })),
);

describe('what the database keeps ready of each person’s reach', () => {
  let database: TestDatabase;
  let clients: [pg.Client, pg.Client];

  beforeAll(async () => {
    database = await createTestDatabase();
    clients = [new pg.Client({ connectionString: database.url }), new pg.Client({ connectionString: database.url })];
    for (const client of clients) await client.connect();
  });
  afterAll(async () => {
    for (const client of clients) await client.end();
    await database.drop();
  });

  /** Makes a change; one that the database's own rules refuse leaves everything as it was. */
  async function change(client: pg.Client, changes: readonly Change[]): Promise<void> {
    await client.query('begin');
    try {
      for (const [sql, parameters] of changes) await client.query(sql, parameters);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      if (!/^(23|40)/.test((error as { code?: string }).code ?? '')) throw error;
    }
  }

  async function begin(): Promise<void> {
    const [client] = clients;
    await client.query('delete from identity.lockdown');
    await client.query('delete from identity.role_grant');
    await client.query('update organisations.organisation set parent_id = null, kept_by_id = null');
    await client.query('delete from organisations.organisation');
    await client.query(
      `insert into identity.person (id, name, email) select id, 'P', id || '@p.example' from unnest($1::uuid[]) id
                        on conflict (id) do update set disabled_at = null`,
      [PEOPLE],
    );
    await client.query(
      `insert into organisations.organisation (id, code, name, kind, level)
       select id, 'o-' || n, 'O ' || n, case when id = any ($2) then 'network' else 'ally_ngo' end,
              case when id = any ($2) then 'regional' end from unnest($1::uuid[]) with ordinality as given (id, n)`,
      [ALL, NETWORKS],
    );
  }

  async function expectRight(): Promise<void> {
    const [client] = clients;
    const sources = await sourcesIn(client);
    expect(await keptIn(client)).toEqual(PEOPLE.map((id) => ruleFor(id, sources)));
    const { rows: differences } = await client.query(
      `(table access.reach except select * from access.computed_reach(null))
       union all (select * from access.computed_reach(null) except table access.reach)`,
    );
    expect(differences).toEqual([]);
  }

  test('is what the rule says, after every change', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(CHANGE, { minLength: 4, maxLength: 14 }), async (changes) => {
        await begin();
        for (const made of changes) {
          await change(clients[0], [made]);
          await expectRight();
        }
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  test('planted: a change that nothing follows is found', async () => {
    await begin();
    await clients[0].query('alter table identity.role_grant disable trigger reach_after_insert');
    await change(clients[0], [['insert into identity.role_grant (person_id, role) values ($1, $2)', [PEOPLE[0], 'admin']]]);
    await clients[0].query('alter table identity.role_grant enable trigger reach_after_insert');
    await expect(expectRight()).rejects.toThrow();
  });

  test('is what the rule says after two have changed things at the same time', async () => {
    const transactions = fc.array(fc.array(CHANGE, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(transactions, transactions, async (first, second) => {
        await begin();
        const run = async (client: pg.Client, all: Change[][]) => {
          for (const changes of all) await change(client, changes);
        };
        await Promise.all([run(clients[0], first), run(clients[1], second)]);
        await expectRight();
      }),
      { numRuns: RUNS },
    );
  }, 120_000);
});

interface Sources {
  places: { id: string; parentId: string | null; kind: string; sensitivity: string; keptById: string | null }[];
  held: { personId: string; role: Role; networkId: string | null }[];
  disabled: Set<string>;
  locked: string[];
}

async function sourcesIn(client: pg.Client): Promise<Sources> {
  const asked = async <T>(sql: string) => (await client.query(sql)).rows as T[];
  return {
    places: await asked(
      'select id, parent_id as "parentId", kind, sensitivity, kept_by_id as "keptById" from organisations.organisation order by id',
    ),
    held: await asked('select person_id as "personId", role, network_id as "networkId" from identity.role_grant'),
    disabled: new Set(
      (await asked<{ id: string }>('select id from identity.person where disabled_at is not null')).map(({ id }) => id),
    ),
    locked: (await asked<{ id: string }>('select network_id as id from identity.lockdown where lifted_at is null')).map(
      ({ id }) => id,
    ),
  };
}

/** What somebody may do where, and which organisations are hidden from them and from their tokens. */
interface Kept {
  reach: Record<string, 'everywhere' | string[]>;
  hidden: string[];
  fromTokens: string[];
}

async function keptIn(client: pg.Client): Promise<Kept[]> {
  const { rows: reach } = await client.query<{ person_id: string; permission: string; everywhere: boolean; networks: string[] }>(
    'select person_id, permission, everywhere, array(select unnest(networks) order by 1) as networks from access.reach order by permission',
  );
  const { rows: hidden } = await client.query<{ person_id: string; organisations: string[]; from_tokens: string[] }>(
    'table access.hidden',
  );
  return PEOPLE.map((id) => {
    const own = hidden.find(({ person_id }) => person_id === id)!;
    const held = reach.filter(({ person_id }) => person_id === id);
    const places = held.map(
      ({ permission, everywhere, networks }) => [permission, everywhere ? 'everywhere' : networks] as const,
    );
    return { reach: Object.fromEntries(places), hidden: own.organisations, fromTokens: own.from_tokens };
  });
}

/** The rule, told once more from roles, tree and locks alone. */
function ruleFor(id: string, { places, held, disabled, locked }: Sources): Kept {
  const below = (root: string): string[] => [
    root,
    ...places.filter(({ parentId, kind }) => parentId === root && kind === 'network').flatMap((child) => below(child.id)),
  ];
  const own = held.filter(({ personId }) => personId === id);
  const closed = new Set(locked.flatMap(below));
  const heldBack = own.length > 0 && own.every(({ networkId }) => networkId !== null && closed.has(networkId));
  const holdings = own.map(({ role, networkId }) => ({
    role,
    networks: networkId === null ? ('everywhere' as const) : below(networkId),
  }));
  const permissions = permissionsWithReach(disabled.has(id) || heldBack ? [] : holdings);
  const sensitive = places.filter(
    ({ id: place, sensitivity }) =>
      ['restricted', 'sealed'].includes(sensitivity) && !own.some(({ networkId }) => networkId === place),
  );
  const readable = ({ id: place, sensitivity, keptById }: Sources['places'][number]) => {
    const reach = permissions.get(`records.read_${sensitivity}` as never);
    return reach === 'everywhere' || reach?.has(place) || (keptById !== null && reach?.has(keptById));
  };
  const named = [...permissions].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    reach: Object.fromEntries(
      named.map(([permission, reach]) => [permission, reach === 'everywhere' ? reach : [...reach].sort()]),
    ),
    hidden: sensitive.filter((place) => !readable(place)).map((place) => place.id),
    fromTokens: sensitive.map((place) => place.id),
  };
}

describe('what ends while somebody is at work', () => {
  let database: TestDatabase;
  let doors: Doors;
  let network: string;
  let lock: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    doors = await openDoors(database.url);
    network = newId();
    lock = (await person(database.url, ['director'])).userId;
    await sql(
      `insert into organisations.organisation (id, code, name, kind, level) values ($1, 'n', 'N', 'network', 'regional')`,
      [network],
    );
    await sql(
      `insert into money.need (id, network_id, type, year, currency, amount, adopted_on) values ($1, $2, 'core', 2026, 'EUR', 1, '2026-01-01')`,
      [newId(), network],
    );
  });
  afterAll(async () => {
    await doors.close();
    await database.drop();
  });

  const sql = <T>(text: string, parameters: unknown[] = []) => asOwner<T>(database.url, text, parameters);
  async function fundraiser(): Promise<PersonActor> {
    const actor = await person(database.url, []);
    await sql(`insert into identity.role_grant (person_id, role, network_id) values ($1, 'fundraiser', $2)`, [
      actor.userId,
      network,
    ]);
    return actor;
  }

  test.each<[string, (userId: string) => Promise<unknown>]>([
    ['a role that is withdrawn', (userId) => sql('delete from identity.role_grant where person_id = $1', [userId])],
    ['an account that is disabled', (userId) => sql('update identity.person set disabled_at = now() where id = $1', [userId])],
    [
      'a region that is locked',
      () =>
        sql(`insert into identity.lockdown (id, network_id, reason, locked_by) values ($1, $2, 'A test', $3)`, [
          newId(),
          network,
          lock,
        ]),
    ],
  ])('%s counts from the next statement on, in a transaction that is open already', async (_, end) => {
    for (const door of ['read', 'transaction'] as const) {
      const actor = await fundraiser();
      await sql('delete from identity.lockdown');
      const seen = await doors.db[door](actor, async (tx) => {
        const before = await rows(tx, 'select id from money.need');
        await end(actor.userId);
        const after = await rows(tx, 'select id from money.need');
        const told = await rows(
          tx,
          `select access.networks('needs.read') as networks, access.everywhere('needs.read') as everywhere`,
        );
        return { before: before.length, after: after.length, told };
      });
      expect(seen).toEqual({ before: 1, after: 0, told: [{ networks: [], everywhere: false }] });
    }
  });

  test('nor is anything changed after that', async () => {
    const actor = await fundraiser();
    await sql('delete from identity.lockdown');
    const changed = doors.db.transaction(actor, async (tx) => {
      await rows(tx, 'select id from money.need');
      await sql('delete from identity.role_grant where person_id = $1', [actor.userId]);
      return rows(tx, `update money.need set note = 'mine' returning id`);
    });
    expect(await changed).toEqual([]);
  });
});
