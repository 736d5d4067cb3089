import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import pg from 'pg';
import { GrantsService } from '#grants';
import { fold, type PersonActor } from '#kernel';
import { OrganisationsService } from '#organisations';
import { person } from '../../support/actors.js';
import { startApi, type TestApi } from '../../support/api.js';
import { asOwner } from '../../support/database.js';
import { type Draw, one } from '../../support/draw.js';

// Names as people write them and as others look for them. Most worlds have words that nearly every record has, so that
// both ways of searching are taken: ids of rare words from the index, and the walk for common ones.
const WORDS = [
  'Réseau',
  'Network',
  'd’Ivoire',
  "d'Appui",
  'الأمل',
  'شبكة',
  'Łódź',
  'Straße',
  'AIDS-Free',
  'R&D',
  'Peer',
  'पहल',
  '2026',
];
const ASKED = [
  'reseau',
  'NETWORK',
  'dIvoire',
  'ivoire',
  'appui',
  'الامل',
  'شبكه',
  'lodz',
  'strasse',
  'aids',
  'free',
  'r',
  'd',
  'पहल',
  '٢٠٢٦',
  'eer',
];
const LIMIT = 100;

interface Organisation {
  id: string;
  code: string;
  name: string;
  aliases: string[];
  sealed: boolean;
  pays: boolean;
}

interface Grant {
  id: string;
  code: string;
  title: string;
  refDonor: string | null;
  donor: Organisation;
  recipient: Organisation;
}

interface World {
  organisations: Organisation[];
  grants: Grant[];
}

/** What a search finds, said without an index: every word, somewhere in the texts; a short one where a word begins. */
function finds(q: string, texts: string[]): boolean {
  const words = fold(q).split(' ').filter(Boolean);
  const searched = texts.flatMap((text) => fold(text).split(' '));
  const occurs = (word: string) => searched.some((other) => (word.length > 2 ? other.includes(word) : other.startsWith(word)));
  return words.length > 0 && words.every(occurs);
}

function drawnWorld(draw: Draw): World {
  const words = () => Array.from({ length: 1 + draw(fc.nat, 2) }, () => one(draw, WORDS)).join(' ');
  const organisation = (_: unknown, at: number): Organisation => ({
    id: randomUUID(),
    code: `${one(draw, ['O', 'net', 'R-D'])}.${at}`,
    name: draw(fc.boolean) ? words() : words().normalize('NFD'),
    aliases: Array.from({ length: draw(fc.nat, 2) }, (__, number) => `${words()} ${number}`),
    sealed: draw(fc.nat, 3) === 0,
    pays: at < 3,
  });
  const organisations = Array.from({ length: 6 + draw(fc.nat, 24) }, organisation);
  const grant = (_: unknown, at: number): Grant => ({
    id: randomUUID(),
    code: `G-${at}`,
    title: words(),
    refDonor: draw(fc.boolean) ? `${one(draw, WORDS)}/${at}` : null,
    donor: one(draw, organisations.slice(0, 3)),
    recipient: one(draw, organisations.slice(3, 6)),
  });
  return { organisations, grants: Array.from({ length: draw(fc.nat, 30) }, grant) };
}

describe('search', () => {
  let api: TestApi;
  let staff: PersonActor;
  let director: PersonActor;

  beforeAll(async () => {
    api = await startApi({ ENTENTE_CLOCK: '2026-06-15T08:00:00Z' });
    staff = await person(api.databaseUrl, ['fundraiser']);
    director = await person(api.databaseUrl, ['director']);
  });
  afterAll(() => api.stop());

  const sql = (text: string, parameters: unknown[] = []) => asOwner<{ text: string }>(api.databaseUrl, text, parameters);
  const settle = async (world: World) => {
    for (const table of ['deadlines.item', 'partnerships.partnership', 'grants.grant']) await sql(`delete from ${table}`);
    await sql('delete from pipeline.donor');
    await sql('delete from organisations.organisation');
    await sql(ORGANISATIONS, [JSON.stringify(world.organisations)]);
    await sql(DONORS);
    const grants = world.grants.map((grant) => ({ ...grant, donor: grant.donor.id, recipient: grant.recipient.id }));
    await sql(GRANTS, [JSON.stringify(grants)]);
  };
  const waitingFor = async (locks: number) => {
    const count = async () => Number((await sql('select count(*)::text as text from pg_locks where not granted'))[0]!.text);
    while ((await count()) < locks) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const found = async (actor: PersonActor, q: string) => {
    const [organisations, grants] = await Promise.all([
      api.app.get(OrganisationsService).list(actor, { q }, { limit: LIMIT }),
      api.app.get(GrantsService).list(actor, { q }, { limit: LIMIT }),
    ]);
    return [organisations, grants].map(({ data }) => data.map(({ id }) => id).sort());
  };
  const expected = (world: World, q: string, clear: boolean) => {
    const seen = (organisation: Organisation) => clear || !organisation.sealed;
    const named = ({ name, code, aliases }: Organisation) => [name, code, ...aliases];
    const organisations = world.organisations.filter((it) => seen(it) && finds(q, named(it)));
    const grants = world.grants.filter(
      ({ title, code, refDonor, donor, recipient }) =>
        seen(recipient) && finds(q, [title, code, refDonor ?? '', ...named(recipient), ...(seen(donor) ? named(donor) : [])]),
    );
    return [organisations, grants].map((records) => records.map(({ id }) => id).sort());
  };

  test('finds in any small world what comparing every record finds, of what the reader may see', async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (draw) => {
        const world = drawnWorld(draw);
        await settle(world);
        for (let asked = 0; asked < 6; asked++) {
          const q = Array.from({ length: 1 + draw(fc.nat, 1) }, () => one(draw, ASKED)).join(' ');
          expect({ q, found: await found(staff, q) }).toEqual({ q, found: expected(world, q, false) });
          expect({ q, found: await found(director, q) }).toEqual({ q, found: expected(world, q, true) });
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  test('what records are found by follows names and aliases as they change', async () => {
    const [donor, recipient, later] = ['Aurora', 'Borealis', 'Cassiopeia'].map((name, at): Organisation => ({
      ...EMPTY,
      id: randomUUID(),
      code: `c${at}`,
      name,
      pays: at === 0,
    })) as [Organisation, Organisation, Organisation];
    const grant = { id: randomUUID(), code: 'G-1', title: 'Work', refDonor: null, donor, recipient };
    await settle({ organisations: [donor, recipient, later], grants: [grant] });
    await sql(`update organisations.organisation set name = 'Éos' where id = $1`, [donor.id]);
    await sql(`insert into organisations.alias values ($1, 'Nordlicht')`, [recipient.id]);
    expect(await found(staff, 'aurora')).toEqual([[], []]);
    expect(await found(staff, 'eos')).toEqual([[donor.id], [grant.id]]);
    expect(await found(staff, 'nordlicht work')).toEqual([[], [grant.id]]);
    await sql(`update organisations.alias set name = 'Polarlicht'`);
    expect(await found(staff, 'nordlicht')).toEqual([[], []]);
    expect(await found(staff, 'polarlicht')).toEqual([[recipient.id], [grant.id]]);
    await sql(`delete from organisations.alias`);
    expect(await found(staff, 'polarlicht')).toEqual([[], []]);
    await sql(`update grants.grant set recipient_id = $1`, [later.id]);
    expect(await found(staff, 'borealis')).toEqual([[recipient.id], []]);
    expect(await found(staff, 'cassiopeia eos')).toEqual([[], [grant.id]]);
  });

  test('a grant is not found by a donor that its readers do not see, however common the word', async () => {
    const [donor, elsewhere, own] = ['Secretive', 'Elsewhere', 'Own'].map((name, at): Organisation => ({
      ...EMPTY,
      id: randomUUID(),
      code: `c${at}`,
      name,
      pays: at === 0,
    })) as [Organisation, Organisation, Organisation];
    for (const number of [1, 30]) {
      const grants = Array.from({ length: number }, (_, at) => {
        return { id: randomUUID(), code: `G-${at}`, title: 'Work', refDonor: null, donor, recipient: own };
      });
      await settle({ organisations: [donor, elsewhere, own], grants });
      await sql('update organisations.organisation set kept_by_id = $1 where id = $2', [elsewhere.id, donor.id]);
      const reader = await api.signedInAt(own.id, 'fundraiser');
      const count = async (q: string) =>
        (await reader.get('/api/v1/grants').query({ q, limit: LIMIT }).expect(200)).body.data.length;
      expect([await count('work'), await count('own work'), await count('secretive')]).toEqual([number, number, 0]);
      expect((await found(staff, 'secretive'))[1]).toHaveLength(number);
    }
  });

  test('a record that is entered while its organisation is renamed is found by the new name', async () => {
    const network = { ...EMPTY, id: randomUUID(), code: 'n', name: 'Former' };
    await settle({ organisations: [network], grants: [] });
    const renaming = new pg.Client({ connectionString: api.databaseUrl });
    await renaming.connect();
    await renaming.query('begin');
    await renaming.query(`update organisations.organisation set name = 'Latter' where id = $1`, [network.id]);
    const entered = sql(PARTNERSHIP, [network.id, staff.userId]);
    await waitingFor(1);
    await renaming.query('commit');
    await Promise.all([entered, renaming.end()]);
    expect(await sql('select searched as text from partnerships.partnership')).toEqual([{ text: ' joint action latter n' }]);
  });

  test('words that many records have are not handed over as ids: lists walk to them', async () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ ...EMPTY, id: randomUUID(), code: `c${at}`, name: `Common ${at}` }));
    await settle({ organisations: many, grants: [] });
    const ids = async (pattern: string) =>
      (await sql('select access.organisations_found(array[$1])::text as text', [pattern]))[0]!.text;
    expect(await ids('%common%')).toBeNull();
    expect(await ids('% 17%')).toBe(`{${many[17]!.id}}`);
    expect((await found(staff, 'COMMON'))[0]).toHaveLength(many.length);
  });

  test('every list is searched alike', async () => {
    const [donor, network] = ['Fondation Étoile', 'Bridge Advocates'].map((name, at) => {
      return { ...EMPTY, id: randomUUID(), code: `code-${at}7`, name, aliases: [`${name} alias`], pays: at === 0 };
    }) as [Organisation, Organisation];
    await settle({ organisations: [donor, network], grants: [] });
    await sql(`update pipeline.donor set programme = 'Système de santé'`);
    await sql(PARTNERSHIP, [network.id, staff.userId]);
    await sql(DEADLINE, [network.id, staff.userId]);
    await sql(`update identity.person set name = 'Zoë Łukasz', email = 'zoe@bridge.example' where id = $1`, [staff.userId]);
    const admin = await api.signedIn('admin');
    const names = async (list: string, q: string) => {
      const { body } = await admin.get(`/api/v1/${list}`).query({ q }).expect(200);
      return body.data.map((row: Record<string, string>) => row.label ?? row.title ?? row.name);
    };
    for (const q of ['etoile', 'sante systeme', 'code-07', 'alias FONDATION']) {
      expect(await names('donors', q)).toEqual(['Fondation Étoile']);
    }
    for (const q of ['advocates bridge', 'action bridge', 'alias', 'CODE 17']) {
      expect(await names('partnerships', q)).toEqual(['Joint Action']);
    }
    expect(await names('deadlines', 'interim rapport')).toEqual(['Rapport d’intérim']);
    for (const q of ['lukasz zoe', 'zoe@bridge']) expect(await names('people/accounts', q)).toEqual(['Zoë Łukasz']);
    for (const list of ['organisations', 'donors', 'partnerships', 'deadlines', 'people/accounts']) {
      expect(await names(list, 'bridge nothing')).toEqual([]);
    }
  });

  test.each(['%', '_', '\\', '%%%', '-', '’'])('%s is no wildcard: it finds nothing', async (q) => {
    const organisation = { ...EMPTY, id: randomUUID(), code: 'x', name: 'Anything at all' };
    await settle({ organisations: [organisation], grants: [] });
    expect(await found(director, q)).toEqual([[], []]);
  });
});

const EMPTY = { aliases: [], sealed: false, pays: false };

const ORGANISATIONS = `
  with given as (select * from jsonb_to_recordset($1) as o (id uuid, code text, name text, aliases jsonb, sealed boolean, pays boolean)),
       made as (insert into organisations.organisation (id, code, name, kind, level, sensitivity)
                select id, code, name, case when pays then 'donor' else 'network' end, 'national',
                       case when sealed then 'sealed' else 'internal' end from given returning id),
       named as (insert into organisations.alias select id, alias from given, jsonb_array_elements_text(aliases) alias)
  select count(*) from made`;
const DONORS = `insert into pipeline.donor (id) select id from organisations.organisation where kind = 'donor'`;

const GRANTS = `
  with made as (
    insert into grants.grant (id, code, title, ref_donor, donor_id, recipient_id, role, stage, currency, amount, starts_on, ends_on,
                              allocation, fx_method, goal_codes, outcome_codes)
    select id, code, title, "refDonor", donor, recipient, 'direct', 'prospect', 'EUR', 1000, '2026-01-01', '2026-12-31', 'days',
           'same_currency', '{}', '{}'
    from jsonb_to_recordset($1) as g (id uuid, code text, title text, "refDonor" text, donor uuid, recipient uuid) returning id)
  insert into grants.type_share (grant_id, type, share) select id, 'core', 1 from made`;
const PARTNERSHIP = `
  insert into partnerships.partnership (id, organisation_id, profile_code, title, contribution_to_goal, owner_id, proposer_id)
  values (gen_random_uuid(), $1, 'ally_ngo', 'Joint Action', 'reform', $2, $2)`;
const DEADLINE = `
  insert into deadlines.item (id, kind, subject_type, subject_id, label, path, due_on, entered_on, owner_id, network_id)
  values (gen_random_uuid(), 'requirement', 'requirement', gen_random_uuid(), 'Rapport d’intérim', '/x', '2026-07-01', '2026-06-01',
          $2, $1)`;
