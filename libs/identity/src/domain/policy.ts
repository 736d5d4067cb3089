import { type Actor, reachOf } from '#kernel';
import type { Permission } from './permissions.js';

/**
 * Which records an actor may read: the one place that services ask when they build a query (domain.md 6.4, 6.3). The
 * database holds the same rules once more as row-level security, so a query that forgets to ask shows nothing foreign.
 *
 * Shapes: the alias is that of the record's table in the query; the answer is an SQL condition without parameters. With
 * `forAct` it holds for the records upon which this permission allows to act.
 *
 * Worked example: a fundraiser for network 018f… → visible(actor, 'grant', 'g') is "g.recipient_id = any ('{018f…}'::uuid[])
 * and g.sensitivity in ('open', 'internal') and the recipient is no record that is hidden from them".
 */
export function visible(actor: Actor, kind: RecordKind, alias: string, forAct?: Permission): string {
  const { permission, place, keeping, level, organisation, unlocked }: Rule = RULES[kind];
  const where = forAct && keeping ? keeping : place;
  const parts = [
    where && within(actor, forAct ?? permission, where, alias),
    level && cleared(actor, `${alias}.${level}`),
    organisation && notHidden(`${alias}.${organisation}`),
    unlocked && actor.kind === 'person' && `${alias}.${unlocked} <> all ((select access.locked_organisations())::uuid[])`,
  ];
  return `(${parts.filter(Boolean).join(' and ') || 'true'})`;
}

interface Rule {
  /** What one must hold to read such records. */
  permission: Permission;
  /** How a record belongs to the networks that a person acts for; absent: it does not. */
  place?: (alias: string, networks: string, me: string) => string;
  /** The same for acts, where less may be changed than is seen. */
  keeping?: (alias: string, networks: string) => string;
  /** The column with the record's own sensitivity. */
  level?: string;
  /** The column with the organisation that the record hangs on. */
  organisation?: string;
  /** The column with an organisation whose region must not be locked. */
  unlocked?: string;
}

const scopesOf = (networks: string) => `(select access.own_scopes(${networks}))::uuid[]`;
const organisationsOf = (networks: string) => `(select access.own_organisations(${networks}))::uuid[]`;

/** Kind of record → its rule. */
const RULES = {
  organisation: {
    permission: 'organisations.read',
    place: (a, networks) =>
      `(${a}.sensitivity = 'open' or ${a}.kept_by_id = any (${networks}) or ${a}.id = any (${organisationsOf(networks)}))`,
    keeping: (a, networks) => `(${a}.kept_by_id = any (${networks}) or ${a}.id = any (${networks}))`,
    organisation: 'id',
  },
  contact: {
    permission: 'contacts.read',
    place: (a, networks) => `${a}.organisation_id = any (${organisationsOf(networks)})`,
    organisation: 'organisation_id',
    unlocked: 'organisation_id',
  },
  /** An organisation as the place of its contacts. */
  contactHolder: {
    permission: 'contacts.read',
    place: (a, networks) => `${a}.id = any (${organisationsOf(networks)})`,
    organisation: 'id',
  },
  partnership: {
    permission: 'partnerships.read',
    place: (a, networks) => `(${a}.kept_by_id = any (${networks}) or exists (select from partnerships.concerned_network reached
      where reached.partnership_id = ${a}.id and reached.network_id = any (${networks})))`,
    organisation: 'organisation_id',
  },
  assessment: {
    permission: 'assessments.read',
    place: (a, networks) => `(exists (select from partnerships.partnership reached where reached.id = ${a}.partnership_id
      and (reached.kept_by_id = any (${networks}) or exists (select from partnerships.concerned_network concerned
           where concerned.partnership_id = reached.id and concerned.network_id = any (${networks})))))`,
    organisation: 'organisation_id',
  },
  donor: {
    permission: 'donors.read',
    place: (a, networks) => `${a}.id = any (${organisationsOf(networks)})`,
    keeping: (a, networks) => `exists (select from organisations.organisation kept where kept.id = ${a}.id
      and kept.kept_by_id = any (${networks}))`,
    organisation: 'id',
  },
  need: {
    permission: 'needs.read',
    place: (a, networks) => `${a}.network_id = any (${networks})`,
    organisation: 'network_id',
  },
  grant: {
    permission: 'grants.read',
    place: (a, networks) => `${a}.recipient_id = any (${networks})`,
    level: 'sensitivity',
    organisation: 'recipient_id',
  },
  subgrant: {
    permission: 'grants.read',
    place: (a, networks) => `(${a}.from_id = any (${networks}) or ${a}.to_id = any (${networks}))`,
    organisation: 'to_id',
  },
  gapReport: { permission: 'funding_gap.read', place: (a, networks) => `${a}.scope_id = any (${scopesOf(networks)})` },
  gapScope: { permission: 'funding_gap.read', place: (a, networks) => `${a}.id = any (${scopesOf(networks)})` },
  item: {
    permission: 'deadlines.read',
    place: (a, networks, me) =>
      `(${a}.network_id = any (${networks}) or ${me} in (${a}.owner_id, ${a}.backup_owner_id, ${a}.grant_manager_id))`,
    level: 'sensitivity',
    organisation: 'network_id',
  },
  person: {
    permission: 'people.read',
    place: (a, networks) => `exists (select from identity.role_grant held
      where held.person_id = ${a}.id and held.network_id = any (${networks}))`,
    // Whoever has roles elsewhere too is not theirs alone to look after.
    keeping: (a, networks) => `not exists (select from identity.role_grant held
      where held.person_id = ${a}.id and (held.network_id is null or held.network_id <> all (${networks})))`,
  },
  lockdown: {
    permission: 'lockdown.lock',
    place: (a, networks) => `${a}.network_id = any (${networks})`,
  },
} satisfies Record<string, Rule>;

/** A kind of record that has a rule. */
export type RecordKind = keyof typeof RULES;

function within(actor: Actor, permission: Permission, place: NonNullable<Rule['place']>, alias: string): string {
  const reach = reachOf(actor, permission);
  if (reach === 'everywhere') return 'true';
  return place(alias, idList(reach), `(select access.person_id())`);
}

/** The record's own sensitivity is one that the actor may read. */
function cleared(actor: Actor, column: string): string {
  return `${column} in (${levelsFor(actor).join(', ')})`;
}

/** The organisation that the record hangs on, if any, is not above what the actor may read. Their own network never is. */
function notHidden(column: string): string {
  return `(${column} is null or ${column} <> all ((select access.hidden_organisations())::uuid[]))`;
}

function levelsFor(actor: Actor): string[] {
  const levels = [`'open'`, `'internal'`];
  if (mayRead(actor, 'records.read_restricted')) levels.push(`'restricted'`);
  if (mayRead(actor, 'records.read_sealed')) levels.push(`'sealed'`);
  return levels;
}

function mayRead(actor: Actor, permission: Permission): boolean {
  const reach = reachOf(actor, permission);
  return reach === 'everywhere' || reach.size > 0;
}

const UUID = /^[0-9a-f-]{36}$/;

/** Network ids come from the database; anything else never becomes part of a statement. */
function idList(ids: ReadonlySet<string>): string {
  return `'{${[...ids].filter((id) => UUID.test(id)).join(',')}}'::uuid[]`;
}
