import type { SystemActorName } from '#kernel';
import type { Permission } from './permissions.js';

/**
 * Who sees and changes what (domain.md 6.3, 6.4; decisions.md 41): the one table from kinds of record to the networks that
 * they belong to. Queries take their conditions from it, and the migration its row-level security (policy-statements.ts).
 * A right always has a place: it is asked for where the record belongs, never by itself.
 *
 * In a condition {r} is the record, {networks} the networks in which the asked permission is held, {me} whoever acts.
 * A record without a network is kept for the whole family: only whoever holds the permission everywhere reaches it.
 *
 * Worked example: visible('grant', 'g') holds for a fundraiser of network A for the grants that A receives, restricted ones
 * included because fundraisers may read those there, sealed ones not.
 */
export interface Rule {
  table: string;
  /** What one must hold where the record belongs: to read it, to change it (any of these), to be shown what is sealed in it. */
  read: Permission;
  change: readonly Permission[];
  reveal?: Permission;
  /** How a record belongs to networks. */
  place: string;
  /** The same for acts, where less may be changed than is seen. */
  keeping?: string;
  /** What must hold of the record wherever it belongs. */
  besides?: string;
  /** The record has a sensitivity of its own. */
  sensitive?: boolean;
  /** The columns with the organisations that the record hangs on, which may be hidden from somebody. */
  organisations?: readonly string[];
  /** The same where these are always networks: of those few are sensitive. */
  networks?: readonly string[];
  /** The column with an organisation whose region must not be locked. */
  unlocked?: string;
  /** The parts of the product that see these records whatever their place. */
  systems: readonly SystemActorName[];
  /** Tables whose rows belong to such a record, and the column that says to which. */
  parts?: Readonly<Record<string, string>>;
}

const ME = '(select access.person_id())';
const WORKERS = ['command', 'retention'] as const;
const WITH_GAP = [...WORKERS, 'gap'] as const;
const WITH_REMINDERS = [...WORKERS, 'reminders'] as const;

/** What is written down about an organisation: the side that keeps it, and networks to whom that side has opened it. */
const ABOUT = '({r}.kept_by_id = any ({networks}) or access.accepted({r}.organisation_id, {r}.kept_by_id, {networks}))';
const RECIPIENT = '{r}.recipient_id = any ({networks})';
const KEPT = '{r}.kept_by_id = any ({networks})';
/** Partnerships that these networks keep, or that whoever keeps them says to concern these networks. */
const PARTNERSHIPS = 'any ((select access.partnerships_within({networks}))::uuid[])';
const RELATED = 'any ((select access.related_organisations({permission}))::uuid[])';

/**
 * Deadlines of grants and requirements, which are many, lie with the recipient and are as sensitive as their grant, so they
 * are open where grants are read; for others the record itself is looked for.
 */
const SUBJECT_READABLE = `(({r}.subject_type in ('grant', 'requirement') and ${withinPlace(['grants.read'], '{r}.network_id = any ({networks})', '{r}')})
  or access.sees_subject({r}.subject_type, {r}.subject_id))`;

/** Kind of record → its rule. */
export const RULES = {
  organisation: {
    table: 'organisations.organisation',
    read: 'organisations.read',
    change: ['organisations.write'],
    place: `({r}.sensitivity = 'open' or ${KEPT} or {r}.id = any ({networks}) or {r}.id = ${RELATED})`,
    keeping: `(${KEPT} or {r}.id = any ({networks}))`,
    organisations: ['id'],
    systems: [...WITH_GAP, 'reminders'],
    parts: {
      'organisations.alias': 'organisation_id',
      'organisations.territory': 'organisation_id',
      'organisations.attestation': 'organisation_id',
      'organisations.endorsement': 'organisation_id',
    },
  },
  contact: {
    table: 'organisations.contact',
    read: 'contacts.read',
    change: ['contacts.write'],
    reveal: 'contacts.reveal',
    place: ABOUT,
    keeping: KEPT,
    organisations: ['organisation_id'],
    unlocked: 'organisation_id',
    systems: WORKERS,
  },
  signatory: {
    table: 'organisations.signatory',
    read: 'signatories.read',
    change: ['signatories.write'],
    reveal: 'signatories.read',
    place: ABOUT,
    keeping: KEPT,
    organisations: ['organisation_id'],
    unlocked: 'organisation_id',
    systems: WORKERS,
  },
  partnership: {
    table: 'partnerships.partnership',
    read: 'partnerships.read',
    change: ['partnerships.write', 'assessments.score', 'assessments.review', 'assessments.suspend'],
    place: `(${KEPT} or {r}.id = ${PARTNERSHIPS})`,
    organisations: ['organisation_id'],
    systems: WORKERS,
    parts: { 'partnerships.concerned_network': 'partnership_id' },
  },
  incident: {
    table: 'partnerships.representation_incident',
    read: 'partnerships.read',
    change: ['incidents.write'],
    reveal: 'incidents.read_notes',
    place: ABOUT,
    keeping: KEPT,
    organisations: ['organisation_id'],
    systems: WORKERS,
  },
  complaint: {
    table: 'partnerships.complaint',
    read: 'incidents.read_notes',
    change: ['incidents.write'],
    reveal: 'incidents.read_notes',
    place: ABOUT,
    keeping: KEPT,
    organisations: ['organisation_id'],
    systems: WORKERS,
  },
  assessment: {
    table: 'standards.assessment',
    read: 'assessments.read',
    change: ['assessments.score', 'assessments.review', 'assessments.suspend', 'partnerships.write'],
    reveal: 'incidents.read_notes',
    place: `{r}.partnership_id = ${PARTNERSHIPS}`,
    organisations: ['organisation_id'],
    systems: WORKERS,
    parts: { 'standards.answer': 'assessment_id', 'standards.action': 'assessment_id' },
  },
  evidence: {
    table: 'standards.evidence',
    read: 'assessments.read',
    change: ['assessments.score'],
    reveal: 'incidents.read_notes',
    place: `exists (select from standards.assessment scored
      where scored.id = {r}.assessment_id and scored.partnership_id = ${PARTNERSHIPS})`,
    sensitive: true,
    systems: WORKERS,
  },
  donor: {
    table: 'pipeline.donor',
    read: 'donors.read',
    change: ['donors.write'],
    place: `{r}.id = ${RELATED}`,
    keeping: `exists (select from organisations.organisation payer where payer.id = {r}.id and payer.kept_by_id = any ({networks}))`,
    organisations: ['id'],
    systems: WITH_GAP,
    parts: { 'pipeline.ultimate_source': 'donor_id' },
  },
  need: {
    table: 'money.need',
    read: 'needs.read',
    change: ['needs.write'],
    place: '{r}.network_id = any ({networks})',
    networks: ['network_id'],
    systems: WITH_GAP,
  },
  grant: {
    table: 'grants.grant',
    read: 'grants.read',
    change: ['grants.write', 'grants.award', 'tranches.plan', 'tranches.receive', 'requirements.write', 'subgrants.write'],
    place: RECIPIENT,
    sensitive: true,
    networks: ['recipient_id'],
    systems: WITH_GAP,
    parts: {
      'grants.stage_change': 'grant_id',
      'grants.type_share': 'grant_id',
      'grants.budget_line': 'grant_id',
      'grants.tranche': 'grant_id',
      'grants.requirement_rule': 'grant_id',
      'grants.requirement': 'grant_id',
      'grants.tranche_requirement': 'grant_id',
    },
  },
  /** Kept sums of grants, by what decides who sees them. */
  grantCount: {
    table: 'grants.grant_count',
    read: 'grants.read',
    change: [],
    place: RECIPIENT,
    sensitive: true,
    networks: ['recipient_id'],
    systems: WORKERS,
  },
  subgrant: {
    table: 'grants.subgrant',
    read: 'grants.read',
    change: ['subgrants.write', 'grants.write'],
    place: '({r}.from_id = any ({networks}) or {r}.to_id = any ({networks}))',
    keeping: `exists (select from grants.grant root where root.id = {r}.root_grant_id and root.recipient_id = any ({networks}))`,
    organisations: ['from_id', 'to_id'],
    systems: WITH_GAP,
    parts: { 'grants.subgrant_line': 'subgrant_id' },
  },
  gapScope: {
    table: 'funding_gap.scope',
    read: 'funding_gap.read',
    change: ['portfolio.load'],
    place: '{r}.id = any ((select access.scopes_within({networks}))::uuid[])',
    systems: WITH_GAP,
    parts: { 'funding_gap.scope_network': 'scope_id' },
  },
  gapReport: {
    table: 'funding_gap.report',
    read: 'funding_gap.read',
    change: ['funding_gap.compile'],
    place: '{r}.scope_id = any ((select access.scopes_within({networks}))::uuid[])',
    systems: WITH_GAP,
  },
  /** Whoever has to see to it sees it too. It leads to the record that it is about, and is only there for whoever may read that. */
  item: {
    table: 'deadlines.item',
    read: 'deadlines.read',
    change: ['deadlines.read'],
    place: `({r}.network_id = any ({networks}) or ({me} in ({r}.owner_id, {r}.backup_owner_id, {r}.grant_manager_id)
      and access.sees_subject({r}.subject_type, {r}.subject_id)))`,
    besides: SUBJECT_READABLE,
    sensitive: true,
    networks: ['network_id'],
    systems: WITH_REMINDERS,
    parts: { 'deadlines.reminder': 'item_id' },
  },
  /** Kept sums of deadlines of grants, by what decides who sees them apart from being named on one. */
  itemCount: {
    table: 'deadlines.item_count',
    read: 'deadlines.read',
    change: [],
    place: '{r}.network_id = any ({networks})',
    besides: withinPlace(['grants.read'], '{r}.network_id = any ({networks})', '{r}'),
    sensitive: true,
    networks: ['network_id'],
    systems: WORKERS,
  },
  person: {
    table: 'identity.person',
    read: 'people.read',
    change: ['people.write'],
    place: `exists (select from identity.role_grant held where held.person_id = {r}.id and held.network_id = any ({networks}))`,
    // Whoever has roles elsewhere too is not theirs alone to look after, and whoever has none is nobody's of a region.
    keeping: `(exists (select from identity.role_grant held where held.person_id = {r}.id) and not exists (
      select from identity.role_grant held
      where held.person_id = {r}.id and (held.network_id is null or held.network_id <> all ({networks}))))`,
    systems: [...WITH_REMINDERS, 'gap', 'sign-in'],
  },
  lockdown: {
    table: 'identity.lockdown',
    read: 'lockdown.lock',
    change: ['lockdown.lock'],
    place: '{r}.network_id = any ({networks})',
    systems: [...WORKERS, 'sign-in'],
  },
} satisfies Record<string, Rule>;

/** A kind of record that has a rule. */
export type RecordKind = keyof typeof RULES;

let queriesAsk = true;

/**
 * The condition under which whoever acts may read these records or, with another permission than that for reading, act upon
 * them with it: an SQL text for a record of this alias, without parameters and the same for everybody, for the database
 * itself knows who acts. Parts of the product are limited by row-level security alone.
 */
export function visible(kind: RecordKind, alias: string, permission?: Permission): string {
  if (!queriesAsk) return 'true';
  const rule: Rule = RULES[kind];
  const asks = permission ?? rule.read;
  const place = asks === rule.read || asks === rule.reveal ? rule.place : (rule.keeping ?? rule.place);
  return `((select access.system()) is not null or ${conditionOf(rule, alias, [asks], place)})`;
}

/**
 * From now on queries ask nothing: for the proof that row-level security alone shows nothing foreign. Returns the way back.
 */
export function withoutConditions(): () => void {
  queriesAsk = false;
  return () => (queriesAsk = true);
}

/** Place, sensitivity, hidden organisations and lockdown in one condition, for any of these permissions. */
export function conditionOf(rule: Rule, alias: string, permissions: readonly Permission[], place: string): string {
  const parts = [
    withinPlace(permissions, place, alias),
    ...(rule.besides ? [rule.besides.replaceAll('{r}', alias).replaceAll('{me}', ME)] : []),
    ...(rule.sensitive ? [cleared(permissions, place, alias)] : []),
    ...(rule.organisations ?? []).map((column) => notHidden(`${alias}.${column}`, 'organisations')),
    ...(rule.networks ?? []).map((column) => notHidden(`${alias}.${column}`, 'networks')),
    ...(rule.unlocked ? [`${alias}.${rule.unlocked} <> all ((select access.locked_organisations())::uuid[])`] : []),
  ];
  return `(${parts.join(' and ')})`;
}

/**
 * One of these permissions is held everywhere, or where the record belongs; with `needed`, all of those are held there too,
 * in the same place.
 */
export function withinPlace(
  permissions: readonly Permission[],
  place: string,
  alias: string,
  needed: readonly Permission[] = [],
): string {
  const names = namesOf(permissions);
  const asked = needed.length === 0 ? names : `array[${namesOf(needed)}], ${names}`;
  const together = needed.length === 0 ? '' : '_with';
  const there = place
    .replaceAll('{r}', alias)
    .replaceAll('{networks}', `(select access.networks${together}(${asked}))::uuid[]`)
    .replaceAll('{permission}', names)
    .replaceAll('{me}', ME);
  return `((select access.everywhere${together}(${asked})) or ${there})`;
}

function namesOf(permissions: readonly Permission[]): string {
  return permissions.map((permission) => `'${permission}'`).join(', ');
}

/** The record's own sensitivity is one that may be read in the very place where the permission is held. */
function cleared(permissions: readonly Permission[], place: string, alias: string): string {
  const levels = (['restricted', 'sealed'] as const).map(
    (level) => `(${alias}.sensitivity = '${level}' and ${withinPlace(permissions, place, alias, [`records.read_${level}`])})`,
  );
  return `(${alias}.sensitivity in ('open', 'internal') or ${levels.join(' or ')})`;
}

/** The organisation that the record hangs on, if any, is not above what may be read. A network's own record never is. */
function notHidden(column: string, among: 'organisations' | 'networks'): string {
  return `(${column} is null or ${column} <> all ((select access.hidden_${among}())::uuid[]))`;
}
