import fc from 'fast-check';
import { ReminderPlanner } from '#deadlines';
import { GrantsService } from '#grants';
import { findPerson, permissionsOf, personActor, type Role, ROLES } from '#identity';
import { type PersonActor, systemActor } from '#kernel';
import { Database, newId, rows } from '#platform';

import { startApi, type TestApi } from '../../support/api.js';
import { asOwner } from '../../support/database.js';

// Eleven networks in a tree, a grant of each level of sensitivity for each of them, and people who hold any roles anywhere.
// What they can list, search, and hear of by mail must be what the rule says, computed here once more from the tree alone.

const PARENTS = [null, 0, 0, 0, 1, 1, 2, 4, 4, 6, null];
const LEVELS = ['open', 'internal', 'restricted', 'sealed'] as const;
const NETWORKS = PARENTS.map(() => newId());
const GRANTS = NETWORKS.flatMap((network, place) => LEVELS.map((level) => ({ id: newId(), network, place, level })));
const DONOR = newId();
const RUNS = 8;

type Holding = { role: Role; place: number | null };
const HOLDINGS = fc.array(
  fc.record({ role: fc.constantFrom(...ROLES), place: fc.option(fc.nat({ max: PARENTS.length - 1 }), { freq: 5 }) }),
  { maxLength: 3 },
);

describe('what a person can list, search and get by mail', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startApi({ ENTENTE_CLOCK: '2026-06-15T08:00:00Z' });
    await asOwner(api.databaseUrl, FILL, [
      NETWORKS,
      PARENTS.map((parent) => (parent === null ? null : NETWORKS[parent])),
      DONOR,
      GRANTS.map(({ id }) => id),
      GRANTS.map(({ network }) => network),
      GRANTS.map(({ level }) => level),
    ]);
  });
  afterAll(() => api.stop());

  test('is what their roles reach, never more and never less', async () => {
    await fc.assert(
      fc.asyncProperty(HOLDINGS, async (holdings) => {
        const actor = await newPerson(holdings);
        const expected = GRANTS.filter((grant) => holdings.some((held) => reaches(held, grant, holdings))).map(({ id }) => id);
        for (const filter of [{}, { q: 'Grant' }]) {
          const listed = await api.app.get(GrantsService).list(actor, filter, { limit: 100 });
          expect(listed.data.map(({ id }) => id).sort()).toEqual(expected.sort());
        }
        await nobodyHearsOfMore(actor);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  async function newPerson(holdings: Holding[]): Promise<PersonActor> {
    const id = newId();
    await asOwner(api.databaseUrl, `insert into identity.person (id, name, email) values ($1, 'P', $2)`, [id, `${id}@p.example`]);
    await asOwner(
      api.databaseUrl,
      `insert into identity.role_grant select $1, * from unnest($2::text[], $3::uuid[]) on conflict do nothing`,
      [id, holdings.map(({ role }) => role), holdings.map(({ place }) => (place === null ? null : NETWORKS[place]))],
    );
    return api.app
      .get(Database)
      .read(systemActor('sign-in'), async (tx) => personActor(tx, (await findPerson(tx, id))!, newId()));
  }

  /** Every reminder that is planned for the person is about a deadline that they can read. */
  async function nobodyHearsOfMore(actor: PersonActor): Promise<void> {
    await asOwner(api.databaseUrl, `update deadlines.item set owner_id = $1, planned_with = null`, [actor.userId]);
    await api.app.get(ReminderPlanner).planOutdated(systemActor('reminders'));
    const heard = await asOwner<{ id: string }>(
      api.databaseUrl,
      `select distinct item_id as id from deadlines.reminder where recipient_id = $1 and state in ('pending', 'retry')`,
      [actor.userId],
    );
    const readable = await api.app.get(Database).read(actor, (tx) => rows<{ id: string }>(tx, 'select id from deadlines.item'));
    const ids = new Set(readable.map(({ id }) => id));
    expect(heard.filter(({ id }) => !ids.has(id))).toEqual([]);
  }
});

/** The rule, told once more: a role that reads grants, at the grant's network or above it, and the right to its sensitivity held there too. */
function reaches(held: Holding, grant: (typeof GRANTS)[number], all: Holding[]): boolean {
  const { level } = grant;
  const isThere = ({ place }: Holding) => place === null || chainOf(grant.place).includes(place);
  const rightsThere = new Set(all.filter(isThere).flatMap(({ role }) => [...permissionsOf([role])]));
  const cleared = level === 'open' || level === 'internal' || rightsThere.has(`records.read_${level}`);
  return isThere(held) && cleared && permissionsOf([held.role]).has('grants.read');
}

function chainOf(place: number): number[] {
  const above = PARENTS[place] ?? null;
  return above === null ? [place] : [place, ...chainOf(above)];
}

const FILL = `
  with networks as (
    insert into organisations.organisation (id, code, name, kind, level, parent_id)
    select id, 'n-' || n, 'Network ' || n, 'network', 'regional', parent
    from unnest($1::uuid[], $2::uuid[]) with ordinality as given (id, parent, n)),
  giver as (insert into organisations.organisation (id, code, name, kind, sensitivity) values ($3, 'd', 'Donor', 'donor', 'open')),
  donor as (insert into pipeline.donor (id) values ($3)),
  owner as (insert into identity.person (id, name, email) values ($3, 'Owner', 'owner@p.example')),
  grants as (
    insert into grants.grant (id, code, title, donor_id, recipient_id, stage, currency, amount, starts_on, ends_on, allocation,
      fx_method, sensitivity)
    select id, 'g-' || n, 'Grant ' || n, $3, network, 'prospect', 'EUR', 100, '2026-01-01', '2026-12-31', 'days', 'same_currency', level
    from unnest($4::uuid[], $5::uuid[], $6::text[]) with ordinality as given (id, network, level, n)),
  shares as (insert into grants.type_share select id, 'core', 1 from unnest($4::uuid[]) as id)
  insert into deadlines.item (id, kind, subject_type, subject_id, label, path, due_on, entered_on, owner_id, network_id, sensitivity)
  select gen_random_uuid(), 'grant_renewal', 'grant', id, 'Grant', '/grants/x', '2026-12-31', '2026-01-01', $3, network, level
  from unnest($4::uuid[], $5::uuid[], $6::text[]) as given (id, network, level)`;
