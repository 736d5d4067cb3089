import { ASKED_BY_A_SPEC } from '../../support/statement-watch.js';
import type request from 'supertest';
import { type Permission, PERMISSIONS, permissionsOf, type Role, ROLES, visible } from '#identity';
import { policyStatements, RULES } from '#identity/rules';
import type { PersonActor } from '#kernel';
import { Database, rows } from '#platform';
import { apiDescription } from '../../../apps/api/src/http/describe-api.js';
import { person } from '../../support/actors.js';
import { asOwner } from '../../support/database.js';
import { ask, lists, type Question, questionsAbout, toldOf } from '../../support/questions.js';
import { namesRecord, pathWith, type Route, routesOf, validBody } from '../../support/route-table.js';
import { ownOf, type Side, TwoRegions } from '../../support/two-regions.js';

// Somebody with one role in the north and another in the south may do in each region what that role alone allows there, and no
// more: rights of two places never add up. Why what runs here is enough:
// 1. For all pairs of roles (the second for the south, or for the whole family) the two things by which every service and every
//    query decides are compared in full: the condition `visible` for each kind of record with each of its permissions, and
//    row-level security for reading and for changing, table by table. What the pair reaches is what the two roles reach
//    one by one, row for row, in a world with records of every kind, level and keeper, and with records that both regions share.
// 2. What services decide beside these conditions hangs on the permission of their route. So for every permission that is not
//    everybody's, one pair has it in the north alone; these pairs ask everything that can be asked about both regions, reveals,
//    files, history, exports, searches, lists and totals included, and try every change of a record of the south.

/** A page of one region names an organisation of the other to whoever may read that one: in one word, or by its name. */
const ORGANISATIONS_NAME = /^(Arctic|Tropical) [a-z]+ (NORTH|SOUTH)$/;
/** Tables that belong to accounts or to the house, not to a region. */
const NOT_OF_A_REGION = /^(identity|audit|retention)[.]/;
/** Written by triggers alone. */
const KEPT_SUMS = /_count$/;
/** Routes that show something and change nothing, which are asked with the reads. */
const SHOWS = /[/](reveal|link|data-export)$/;
/** Pages about whoever asks, and the accounts of colleagues, whose roles name both regions. */
const NOT_ABOUT_RECORDS = /^[/]api[/]v1[/](people|me|session|roles|tokens|caught-mail|security-events|audit)\b/;

const TABLES = policyStatements()
  .map(({ table }) => table)
  .filter((table) => !NOT_OF_A_REGION.test(table));
const KINDS = Object.entries(RULES)
  .filter(([, { table }]) => !NOT_OF_A_REGION.test(table))
  .map(([kind, rule]) => [kind as keyof typeof RULES, rule] as const);

/** What somebody reaches, each as the list of its rows: what → rows. */
type Reached = Record<string, string[]>;

const listed = (what: string, select: string) =>
  `select '${what}' as what, array(select md5(found::text) from (${select}) found order by 1) as found`;
const BY_RULE = KINDS.flatMap(([kind, rule]) => {
  const permissions = new Set<Permission>([rule.read, ...rule.change, ...('reveal' in rule ? [rule.reveal] : [])]);
  return [...permissions].map((permission) =>
    listed(`${kind} by ${permission}`, `select t.* from ${rule.table} t where ${visible(kind, 't', permission)}`),
  );
}).join(' union all ');
const BY_DATABASE = TABLES.flatMap((table) => [
  listed(`${table} seen`, `select t.* from ${table} t`),
  ...(KEPT_SUMS.test(table) ? [] : [listed(`${table} changed`, `select t.* from ${table} t for update`)]),
]).join(' union all ');

describe('somebody with one role in the north and another in the south', () => {
  let world: TwoRegions;

  beforeAll(async () => {
    world = await TwoRegions.start();
    await share();
  }, 60_000);
  afterAll(() => world.stop());

  const sql = <T>(text: string, parameters: unknown[] = []) => asOwner<T>(world.api.databaseUrl, text, parameters);
  const place = (where: Side | 'everywhere') => (where === 'everywhere' ? null : world.ids[where].network);

  /** Records that both regions have a part in: a partnership of the south that concerns the north, and money passed on. */
  async function share(): Promise<void> {
    const { NORTH, SOUTH } = world.ids;
    await sql('insert into partnerships.concerned_network values ($1, $2)', [SOUTH.ownPartnership, NORTH.network]);
    await sql(`update standards.evidence set sensitivity = 'restricted' where id = $1`, [SOUTH.ownEvidence]);
    // So few that each list is one page.
    await sql(`delete from deadlines.reminder r using (
      select id, row_number() over (partition by item_id order by send_at) as nth from deadlines.reminder) one
      where one.id = r.id and one.nth > 2`);
    const lines = [{ year: 2026, type: 'core', amount: '1.00' }];
    await world.admin.post(`/api/v1/grants/${NORTH.grant}/subgrants`).send({ toId: SOUTH.network, lines }).expect(201);
    for (const words of [
      { fileClass: 'financial' },
      { sensitivity: 'sealed' },
      { fileClass: 'financial', sensitivity: 'restricted' },
    ]) {
      const sent = world.admin.post('/api/v1/files').field('subjectType', 'partnership').field('subjectId', SOUTH.ownPartnership);
      for (const [field, value] of Object.entries(words)) void sent.field(field, value);
      await sent.attach('file', Buffer.from('text'), 'SOUTH-shared.txt').expect(201);
    }
  }

  async function holder(...held: [Role, Side | 'everywhere'][]): Promise<PersonActor> {
    const actor = await person(world.api.databaseUrl, []);
    for (const [role, where] of held) {
      await sql('insert into identity.role_grant (person_id, role, network_id) values ($1, $2, $3) on conflict do nothing', [
        actor.userId,
        role,
        place(where),
      ]);
    }
    return actor;
  }

  async function reachedBy(actor: PersonActor): Promise<Reached> {
    type Row = { what: string; found: string[] };
    const found = await world.api.app
      .get(Database)
      .transaction(actor, async (tx) => [
        ...(await rows<Row>(tx, `${ASKED_BY_A_SPEC} ${BY_RULE}`)),
        ...(await rows<Row>(tx, `${ASKED_BY_A_SPEC} ${BY_DATABASE}`)),
      ]);
    return Object.fromEntries(found.map(({ what, found: all }) => [what, all]));
  }

  const together = (...all: Reached[]): Reached =>
    Object.fromEntries(Object.keys(all[0]!).map((what) => [what, [...new Set(all.flatMap((reached) => reached[what]!))].sort()]));

  test('reaches row for row what the two roles reach one by one, for every pair of roles', async () => {
    const alone = new Map<string, Reached>();
    for (const role of ROLES) {
      for (const where of ['NORTH', 'SOUTH', 'everywhere'] as const)
        alone.set(`${role} ${where}`, await reachedBy(await holder([role, where])));
    }
    expect(alone.get('admin everywhere')!['organisations.contact seen']).toHaveLength(4);
    const wrong: string[] = [];
    for (const first of ROLES) {
      const north = await reachedBy(await holder([first, 'NORTH']));
      for (const second of ROLES) {
        // Who acts for the whole family acts in the north too, where both roles are held in one place.
        const bothNorth = await reachedBy(await holder([first, 'NORTH'], [second, 'NORTH']));
        for (const [where, there] of [
          ['SOUTH', north],
          ['everywhere', bothNorth],
        ] as const) {
          const reached = await reachedBy(await holder([first, 'NORTH'], [second, where]));
          const expected = together(there, alone.get(`${second} ${where}`)!);
          for (const [what, found] of Object.entries(reached)) {
            if (found.join() !== expected[what]!.join()) wrong.push(`${first}, and ${second} ${where}: ${what}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  /** Few pairs of which each permission that is not everybody's is held in the north alone by one. Administrators come last. */
  const PAIRS = ((): [Role, Role][] => {
    const lacking = (first: Role, second: Role) =>
      [...permissionsOf([first])].filter((permission) => !permissionsOf([second]).has(permission));
    const pairs: [Role, Role][] = [];
    let open = new Set(PERMISSIONS.filter((permission) => ROLES.some((role) => !permissionsOf([role]).has(permission))));
    const staff = ROLES.filter((role) => role !== 'admin');
    for (const firsts of [staff, ['admin'] as const]) {
      for (;;) {
        const all = firsts.flatMap((first) => staff.map((second): [Role, Role] => [first, second]));
        const gain = ([first, second]: [Role, Role]) =>
          lacking(first, second).filter((permission) => open.has(permission)).length;
        const [best] = all.sort((a, b) => gain(b) - gain(a));
        if (gain(best!) === 0) break;
        pairs.push(best!);
        open = new Set([...open].filter((permission) => !lacking(...best!).includes(permission)));
      }
    }
    return open.size === 0 ? pairs : [];
  })();

  test('is tried with pairs that leave no permission out', () => {
    expect(PAIRS.length).toBeGreaterThan(2);
    expect(PAIRS.length).toBeLessThan(10);
  });

  type Browser = request.Agent & { userId: string };
  async function browsers([first, second]: [Role, Role]): Promise<[both: Browser, north: Browser, south: Browser]> {
    const both = await world.api.signedInAt(world.ids.NORTH.network, first);
    await sql('insert into identity.role_grant (person_id, role, network_id) values ($1, $2, $3)', [
      both.userId,
      second,
      place('SOUTH'),
    ]);
    return [
      both,
      await world.api.signedInAt(world.ids.NORTH.network, first),
      await world.api.signedInAt(world.ids.SOUTH.network, second),
    ];
  }

  test.each(PAIRS)(
    'is told as %s and %s what each is told alone, whatever is asked',
    async (...pair) => {
      const [both, north, south] = await browsers(pair);
      const description = apiDescription(world.api.app);
      const all: Question[] = [
        ...lists(description),
        ...questionsAbout(description, 'NORTH', world.ids.NORTH),
        ...questionsAbout(description, 'SOUTH', world.ids.SOUTH),
      ].filter(({ address }) => !NOT_ABOUT_RECORDS.test(address));
      const wrong: object[] = [];
      for (const question of all) {
        const answers = await Promise.all([both, north, south].map(async (browser) => ask(browser, question)));
        for (const side of ['NORTH', 'SOUTH'] as const) {
          const [told, inNorth, inSouth] = answers.map((answer) => toldOf(answer, side, world.ids[side]));
          const expected = new Set([...inNorth!, ...inSouth!]);
          const more = told!.filter((text) => !expected.has(text) && !ORGANISATIONS_NAME.test(text));
          const less = [...expected].filter((text) => !told!.includes(text));
          if (more.length + less.length > 0) wrong.push({ ...question, side, more, less });
        }
      }
      expect(wrong).toEqual([]);
      const counts = await Promise.all(
        [both, north, south].map(async (browser) => countsOf((await browser.get('/api/v1/today')).body)),
      );
      expect(counts[0]).toEqual(counts[1]!.map((count, index) => count + counts[2]![index]!));
    },
    120_000,
  );

  test.each(PAIRS)(
    'changes as %s and %s nothing of the south that the second role may not change',
    async (...pair) => {
      const [first, second] = pair;
      const [both] = await browsers(pair);
      const { routes, description } = routesOf(world.api.app);
      const mayHere = (route: Route) =>
        permissionsOf([first]).has(route.needs as Permission) && !permissionsOf([second]).has(route.needs as Permission);
      // What the keeper has opened to the north is for the north to work with: here it is closed again.
      await sql('delete from partnerships.concerned_network where partnership_id = $1 and network_id = $2', [
        world.ids.SOUTH.ownPartnership,
        world.ids.NORTH.network,
      ]);
      const before = await everythingOf();
      const wrong: string[] = [];
      for (const route of routes.filter(
        (one) => one.method !== 'get' && !SHOWS.test(one.path) && namesRecord(one.path) && mayHere(one),
      )) {
        for (const ids of [world.ids.SOUTH, ownOf(world.ids.SOUTH)]) {
          const path = pathWith(route.path, ids);
          const sent = both[route.method](path)
            .set('If-Match', '"v1"')
            .send(validBody(route, description) as object);
          const { status, body } = await sent;
          if (![403, 404].includes(status)) wrong.push(`${route.method} ${path}: ${status} ${body.code ?? ''}`);
        }
      }
      for (const [path, entered] of entries()) {
        if (permissionsOf([second]).has(PERMISSION_OF_ENTRY[path]!)) continue;
        const { status, body } = await both.post(`/api/v1${path}`).send(entered);
        if (![403, 404].includes(status)) wrong.push(`post ${path}: ${status} ${body.code ?? ''}`);
      }
      expect(wrong).toEqual([]);
      expect(await everythingOf()).toEqual(before);
    },
    60_000,
  );

  const PERMISSION_OF_ENTRY: Record<string, Permission> = { '/needs': 'needs.write', '/grants': 'grants.write' };
  /** New records that would belong to the south. */
  function entries(): [path: string, body: object][] {
    const { network, donor } = world.ids.SOUTH;
    const need = { networkId: network, type: 'core', year: 2027, currency: 'EUR', amount: '1.00', adoptedOn: '2026-01-02' };
    const grant = { title: 'x', donorId: donor, recipientId: network, currency: 'EUR', amount: '1.00', startsOn: '2026-01-01' };
    return [
      ['/needs', need],
      ['/grants', { ...grant, endsOn: '2026-12-31', typeShares: [{ type: 'core', share: '1' }] }],
    ];
  }

  /** How every table of the regions stands. */
  async function everythingOf(): Promise<object> {
    const parts = TABLES.map(
      (table) => `select '${table}' as table, md5(string_agg(t::text, '|' order by t::text)) as sum from ${table} t`,
    );
    return sql(parts.join(' union all '));
  }
});

function countsOf(today: {
  deadlines: { late: number; soon: number };
  endingGrants: unknown[] | null;
  atRisk: { tranches: unknown[] } | null;
}): number[] {
  const { deadlines, endingGrants, atRisk } = today;
  return [deadlines.late, deadlines.soon, endingGrants?.length ?? 0, atRisk?.tranches.length ?? 0];
}
