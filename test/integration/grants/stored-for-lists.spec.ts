import fc from 'fast-check';
import pg from 'pg';
import { newId } from '#platform';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

// What lists sort, filter and count by stands in the row or in a kept sum. It is what its sources say, whatever was changed
// and in whatever order, also by two at once.

const NETWORKS = Array.from({ length: 2 }, newId);
const DONORS = Array.from({ length: 2 }, newId);
const GRANTS = Array.from({ length: 4 }, newId);
const REQUIREMENTS = Array.from({ length: 6 }, newId);
const TRANCHES = Array.from({ length: 4 }, newId);
const ITEMS = Array.from({ length: 4 }, newId);
const OWNER = newId();
const RUNS = 40;

const OPEN = ['planned', 'in_preparation', 'internal_review'];
const LOST = ['declined', 'withdrawn', 'lapsed'];
const SENSITIVITIES = ['open', 'internal', 'restricted', 'sealed'];

type Change = [sql: string, parameters: unknown[]];

const one = <T>(values: readonly T[]) => fc.constantFrom(...values);
const day = one(['2026-01-15', '2026-03-01', '2026-03-01', '2026-11-30']);
const state = one([...OPEN, 'submitted']);
/** A change with the values of these draws as its parameters. */
const change = (sql: string, ...draws: fc.Arbitrary<unknown>[]): fc.Arbitrary<Change> =>
  fc.tuple(...draws).map((values) => [sql, values]);

const CHANGE = fc.oneof(
  change(
    `insert into grants.requirement (id, grant_id, kind, label, due_on, state, submitted_on)
     values ($1, $2, 'narrative_report', 'Report', $3, $4, case when $4 = 'submitted' then date '2026-01-01' end)`,
    one(REQUIREMENTS),
    one(GRANTS),
    day,
    state,
  ),
  change(
    `update grants.requirement set due_on = $2, state = $3, label = $4,
       submitted_on = case when $3 = 'submitted' then date '2026-01-01' end where id = $1`,
    one(REQUIREMENTS),
    day,
    state,
    one(['Report', 'Audit']),
  ),
  change('delete from grants.requirement where id = $1', one(REQUIREMENTS)),
  change(
    `insert into grants.tranche_requirement (grant_id, tranche_id, requirement_id)
     select r.grant_id, t.id, r.id from grants.requirement r join grants.tranche t on t.grant_id = r.grant_id
     where r.id = $1 limit 1`,
    one(REQUIREMENTS),
  ),
  change('delete from grants.tranche_requirement where requirement_id = $1', one(REQUIREMENTS)),
  change('update grants.grant set renewal_of_id = $2 where id = $1', one(GRANTS), one([...GRANTS, null])),
  change(
    `update grants.grant set stage = $2, signed_on = case when $2 in ('signed', 'active') then date '2026-01-01' end where id = $1`,
    one(GRANTS),
    one(['prospect', 'submitted', 'signed', 'active', ...LOST]),
  ),
  change(
    'update grants.grant set donor_id = $2, recipient_id = $3, sensitivity = $4 where id = $1',
    one(GRANTS),
    one(DONORS),
    one(NETWORKS),
    one(SENSITIVITIES),
  ),
  change('delete from grants.grant where id = $1', one(GRANTS)),
  change(
    'update organisations.organisation set name = $2, sensitivity = $3 where id = $1',
    one([...NETWORKS, ...DONORS]),
    one(['Âme', 'Bridge', 'Zora']),
    one(SENSITIVITIES),
  ),
  change(
    `insert into deadlines.item (id, kind, subject_type, subject_id, label, path, due_on, entered_on, owner_id, network_id, sensitivity)
     values ($1, $2, 'grant', $1, 'A deadline', '/grants', $3, '2026-01-01', '${OWNER}', $4, $5)`,
    one(ITEMS),
    one(['requirement', 'grant_renewal', 'agreement_end']),
    day,
    one([...NETWORKS, null]),
    one(SENSITIVITIES),
  ),
  change(
    `update deadlines.item set state = $2, settled_at = case when $2 <> 'open' then now() end, network_id = $3 where id = $1`,
    one(ITEMS),
    one(['open', 'done', 'cancelled']),
    one([...NETWORKS, null]),
  ),
  change('delete from deadlines.item where id = $1', one(ITEMS)),
);

describe('what is stored for lists', () => {
  let database: TestDatabase;
  let clients: [pg.Client, pg.Client];

  beforeAll(async () => {
    database = await createTestDatabase();
    clients = [new pg.Client({ connectionString: database.url }), new pg.Client({ connectionString: database.url })];
    for (const client of clients) {
      await client.connect();
      await client.query(`set timezone = 'UTC'; set datestyle = 'ISO, YMD'`);
    }
    await clients[0].query('insert into identity.person (id, name, email) values ($1, $2, $3)', [OWNER, 'P', 'p@p.example']);
  });
  afterAll(async () => {
    for (const client of clients) await client.end();
    await database.drop();
  });

  /** Makes changes; where the database's own rules refuse one, everything is as it was. */
  async function make(client: pg.Client, changes: readonly Change[]): Promise<boolean> {
    await client.query('begin');
    try {
      for (const [sql, parameters] of changes) await client.query(sql, parameters);
      await client.query('commit');
      return true;
    } catch (error) {
      await client.query('rollback');
      if (!/^(23|40)/.test((error as { code?: string }).code ?? '')) throw error;
      return false;
    }
  }

  async function begin(): Promise<void> {
    const [client] = clients;
    for (const table of ['deadlines.item', 'grants.tranche_requirement', 'grants.requirement', 'grants.tranche']) {
      await client.query(`delete from ${table}`);
    }
    await client.query('update grants.grant set renewal_of_id = null');
    await client.query('delete from grants.grant');
    await client.query('delete from pipeline.donor');
    await client.query('delete from organisations.organisation');
    const all = [...NETWORKS, ...DONORS];
    const organisation = `insert into organisations.organisation (id, code, name, kind, level) select id, 'o-' || n, 'O ' || n,
      case when id = any ($2) then 'network' else 'donor' end, case when id = any ($2) then 'regional' end
      from unnest($1::uuid[]) with ordinality as given (id, n)`;
    const grant = `insert into grants.grant (id, code, title, donor_id, recipient_id, currency, amount, starts_on, ends_on, allocation,
        fx_method, stage)
      select id, 'g-' || n, 'G', $2, $3, 'EUR', 100, '2026-01-01', '2026-12-31', 'days', 'same_currency', 'prospect'
      from unnest($1::uuid[]) with ordinality as given (id, n)`;
    const tranche = `insert into grants.tranche (id, grant_id, position, amount, due_on)
      select t, g, 1, 10, '2026-06-30' from unnest($1::uuid[], $2::uuid[]) as given (t, g)`;
    const begun = await make(client, [
      [organisation, [all, NETWORKS]],
      ['insert into pipeline.donor (id) select * from unnest($1::uuid[])', [DONORS]],
      [grant, [GRANTS, DONORS[0], NETWORKS[0]]],
      [`insert into grants.type_share select id, 'core', 1 from unnest($1::uuid[]) id`, [GRANTS]],
      [tranche, [TRANCHES, GRANTS]],
    ]);
    expect(begun).toBe(true);
  }

  async function expectRight(): Promise<void> {
    const [client] = clients;
    const sources = await sourcesIn(client);
    expect(await storedIn(client)).toEqual(ruleFor(sources));
  }

  test('is what its sources say, after every change', async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(CHANGE, { minLength: 6, maxLength: 16 }), async (changes) => {
        await begin();
        for (const next of changes) {
          made += Number(await make(clients[0], [next]));
          await expectRight();
        }
      }),
      { numRuns: RUNS },
    );
    expect(made).toBeGreaterThan(RUNS * 3);
  }, 120_000);

  test('is what its sources say after two have changed things at the same time', async () => {
    const transactions = fc.array(fc.array(CHANGE, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(transactions, transactions, async (first, second) => {
        await begin();
        const run = async (client: pg.Client, all: Change[][]) => {
          for (const changes of all) await make(client, changes);
        };
        await Promise.all([run(clients[0], first), run(clients[1], second)]);
        await expectRight();
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  const lost = (grant: string): Change => [`update grants.grant set stage = 'declined' where id = $1`, [grant]];
  const handedIn = (requirement: string): Change => [
    `update grants.requirement set state = 'submitted', submitted_on = '2026-01-01' where id = $1`,
    [requirement],
  ];
  const LINK = 'insert into grants.tranche_requirement (grant_id, tranche_id, requirement_id) values ($1, $2, $3)';
  const hangsOn = (requirement: string): Change => [LINK, [GRANTS[3], TRANCHES[3], requirement]];

  test.each<[string, Change, Change]>([
    ['two renewals of one grant are lost', lost(GRANTS[0]!), lost(GRANTS[1]!)],
    ['two reports of one payment are handed in', handedIn(REQUIREMENTS[0]!), handedIn(REQUIREMENTS[1]!)],
    ['a payment comes to hang on a report that is handed in', hangsOn(REQUIREMENTS[2]!), handedIn(REQUIREMENTS[2]!)],
    [
      'a donor is renamed that a grant comes from now',
      ['update grants.grant set donor_id = $2 where id = $1', [GRANTS[0], DONORS[1]]],
      [`update organisations.organisation set name = 'Zora' where id = $1`, [DONORS[1]]],
    ],
  ])('sees both when, at the same time, %s', async (_, one, other) => {
    const report = `insert into grants.requirement (id, grant_id, kind, label, due_on, state)
      select id, $2, 'audit_report', 'Report', '2026-03-01', 'planned' from unnest($1::uuid[]) id`;
    for (const [mine, theirs] of [
      [one, other],
      [other, one],
    ] as const) {
      await begin();
      const prepared = await make(clients[0], [
        ['update grants.grant set renewal_of_id = $1 where id = any ($2)', [GRANTS[2], GRANTS.slice(0, 2)]],
        [report, [REQUIREMENTS.slice(0, 3), GRANTS[3]]],
        hangsOn(REQUIREMENTS[0]!),
        hangsOn(REQUIREMENTS[1]!),
      ]);
      expect(prepared).toBe(true);
      const [first, second] = clients;
      await first.query('begin');
      await first.query(...mine);
      const after = make(second, [theirs]);
      await new Promise((resolve) => setTimeout(resolve, 100));
      await first.query('commit');
      expect(await after).toBe(true);
      await expectRight();
    }
  });

  test('planted: a change that nothing follows is found', async () => {
    await begin();
    await clients[0].query('alter table grants.grant disable trigger renewal_followed_update');
    await clients[0].query('update grants.grant set renewal_of_id = $1 where id = $2', [GRANTS[0], GRANTS[1]]);
    await clients[0].query('alter table grants.grant enable trigger renewal_followed_update');
    await expect(expectRight()).rejects.toThrow();
  });
});

interface Sources {
  grants: { id: string; stage: string; renewalOfId: string | null; donorId: string; recipientId: string; sensitivity: string }[];
  requirements: { id: string; grantId: string; label: string; dueOn: string; state: string }[];
  tranches: { id: string; requirements: string[] }[];
  items: { networkId: string | null; sensitivity: string; kind: string; state: string }[];
  names: Map<string, string>;
}

async function sourcesIn(client: pg.Client): Promise<Sources> {
  const asked = async <T>(sql: string) => (await client.query(sql)).rows as T[];
  const organisations = await asked<{ id: string; name: string; sensitivity: string }>('table organisations.organisation');
  return {
    grants: await asked(
      `select id, stage, renewal_of_id as "renewalOfId", donor_id as "donorId", recipient_id as "recipientId", sensitivity
       from grants.grant order by id`,
    ),
    requirements: await asked(
      `select id, grant_id as "grantId", label, due_on::text as "dueOn", state from grants.requirement r order by r.due_on, r.id`,
    ),
    tranches: await asked(
      `select id, array(select requirement_id from grants.tranche_requirement where tranche_id = id) as requirements
       from grants.tranche order by id`,
    ),
    items: await asked('select network_id as "networkId", sensitivity, kind, state from deadlines.item'),
    names: new Map(
      organisations.map(({ id, name, sensitivity }) => [id, ['restricted', 'sealed'].includes(sensitivity) ? '' : name]),
    ),
  };
}

/** What the rows of grants and tranches hold for lists, and the kept sums that are not nothing. */
interface Stored {
  grants: object[];
  tranches: object[];
  grantCounts: Record<string, number>;
  itemCounts: Record<string, number>;
}

async function storedIn(client: pg.Client): Promise<Stored> {
  const asked = async (sql: string) => (await client.query<Record<string, unknown>>(sql)).rows;
  const sums = async (table: string, columns: string) => {
    const found = await asked(`select concat_ws(' ', case when overall then 'all' end, ${columns}) as of, count from ${table}`);
    return Object.fromEntries(found.filter(({ count }) => count !== 0).map(({ of, count }) => [of, count])) as Record<
      string,
      number
    >;
  };
  return {
    grants: await asked(
      `select id, next_requirement as "nextRequirement", next_due_on::text as "nextDueOn", open_due_on::text[] as "openDueOn", renewed,
         donor_sort as "donorSort", recipient_sort as "recipientSort" from grants.grant order by id`,
    ),
    tranches: await asked('select id, waits_for_on::text as "waitsForOn" from grants.tranche order by id'),
    grantCounts: await sums('grants.grant_count', 'recipient_id, sensitivity, stage'),
    itemCounts: await sums('deadlines.item_count', 'network_id, sensitivity, kind, state'),
  };
}

/** The rule, told once more from the sources alone. */
function ruleFor({ grants, requirements, tranches, items, names }: Sources): Stored {
  const open = requirements.filter(({ state: now }) => OPEN.includes(now));
  return {
    grants: grants.map(({ id, donorId, recipientId }) => {
      const waiting = open.filter(({ grantId }) => grantId === id);
      const [first] = waiting;
      return {
        id,
        nextRequirement: first ? { id: first.id, label: first.label, dueOn: first.dueOn, state: first.state } : null,
        nextDueOn: first?.dueOn ?? null,
        openDueOn: waiting.map(({ dueOn }) => dueOn),
        renewed: grants.some(({ renewalOfId, stage }) => renewalOfId === id && !LOST.includes(stage)),
        donorSort: names.get(donorId),
        recipientSort: names.get(recipientId),
      };
    }),
    tranches: tranches.map(({ id, requirements: needed }) => ({
      id,
      waitsForOn: open.find((requirement) => needed.includes(requirement.id))?.dueOn ?? null,
    })),
    grantCounts: counted(grants, ({ recipientId, sensitivity, stage }) => [recipientId, `${sensitivity} ${stage}`]),
    itemCounts: counted(items, ({ networkId, sensitivity, kind, state: now }) => [networkId, `${sensitivity} ${kind} ${now}`]),
  };
}

/** How many there are by place and the rest, and by the rest alone. */
function counted<T>(all: readonly T[], keyOf: (one: T) => [place: string | null, rest: string]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [place, rest] of all.map(keyOf)) {
    for (const key of [place === null ? rest : `${place} ${rest}`, `all ${rest}`]) counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}
