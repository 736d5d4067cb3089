import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who sees and changes which rows, table by table (domain.md 6.4). People: what their networks have to do with, short of
 * what is too sensitive for them. The product's own parts (decisions.md 21): gap reads money and no contacts; reminders
 * reads deadlines; retention and command work on everything.
 */
export class AccessPolicies1000000000151 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const { table, systems, see, change } of POLICIES) {
      await runner.query('select access.guard($1, $2, $3, $4)', [table, systems, see, change ?? null]);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table } of POLICIES) {
      await runner.query(`select access.unguard('${table}'), access.protect('${table}')`);
    }
  }
}

interface Policy {
  table: string;
  systems: string[];
  see: string;
  change?: string;
}

const KNOWN = '(select access.person_id()) is not null';
const ALL = '(select access.sees_all())';
const ME = '(select access.person_id())';
const mine = (column: string) => `${column} = any ((select access.networks())::uuid[])`;
const within = (networks: string) => `((select access.everywhere()) or ${networks})`;
const notHidden = (column: string) => `(${column} is null or ${column} <> all ((select access.hidden_organisations())::uuid[]))`;
const cleared = `(sensitivity in ('open', 'internal') or sensitivity = any ((select access.cleared_levels())::text[]))`;
const may = (permission: string) => `(select access.has_right('${permission}'))`;
const own = (column: string) => within(`${column} = any ((select access.own_organisations())::uuid[])`);
/** The record that the row belongs to can be seen. */
const of = (table: string, key: string) => `(${ALL} or exists (select from ${table} above where above.id = ${key}))`;

const WORKERS = ['command', 'retention'];
const WITH_GAP = [...WORKERS, 'gap'];
const WITH_REMINDERS = [...WORKERS, 'reminders'];

const ORGANISATIONS: Policy[] = [
  {
    table: 'organisations.organisation',
    systems: [...WITH_GAP, 'reminders'],
    see: `${ALL} or (${within(`sensitivity = 'open' or ${mine('kept_by_id')} or id = any ((select access.own_organisations())::uuid[])`)}
          and ${notHidden('id')})`,
    change: `${ALL} or (${within(`${mine('kept_by_id')} or ${mine('id')}`)} and ${notHidden('id')})`,
  },
  ...['alias', 'territory', 'attestation', 'endorsement'].map((name) => ({
    table: `organisations.${name}`,
    systems: WITH_GAP,
    see: `${ALL} or (${own('organisation_id')} and ${notHidden('organisation_id')})`,
  })),
  {
    table: 'organisations.contact',
    systems: WORKERS,
    see: `${may('contacts.read')} and ${own('organisation_id')} and ${notHidden('organisation_id')}`,
  },
];

const PARTNERS: Policy[] = [
  {
    table: 'partnerships.partnership',
    systems: WORKERS,
    see: `${ALL} or (${within(`${mine('kept_by_id')} or id = any ((select access.concerned_partnerships())::uuid[])`)}
          and ${notHidden('organisation_id')})`,
  },
  {
    table: 'partnerships.concerned_network',
    systems: WORKERS,
    see: of('partnerships.partnership', 'partnership_id'),
  },
  {
    table: 'partnerships.representation_incident',
    systems: WORKERS,
    see: `${own('organisation_id')} and ${notHidden('organisation_id')}`,
  },
  {
    table: 'standards.assessment',
    systems: WORKERS,
    see: `${ALL} or (${notHidden('organisation_id')} and ${within(`partnership_id = any ((select access.concerned_partnerships())::uuid[])
          or (partnership_id is null and organisation_id = any ((select access.own_organisations())::uuid[]))`)})`,
  },
  ...['answer', 'action'].map((name) => ({
    table: `standards.${name}`,
    systems: WORKERS,
    see: of('standards.assessment', 'assessment_id'),
  })),
  {
    table: 'standards.evidence',
    systems: WORKERS,
    see: `${ALL} or (${cleared} and exists (select from standards.assessment above where above.id = assessment_id))`,
  },
];

const MONEY: Policy[] = [
  { table: 'pipeline.donor', systems: WITH_GAP, see: `${ALL} or (${own('id')} and ${notHidden('id')})` },
  { table: 'pipeline.ultimate_source', systems: WITH_GAP, see: of('pipeline.donor', 'donor_id') },
  { table: 'money.need', systems: WITH_GAP, see: `${within(mine('network_id'))} and ${notHidden('network_id')}` },
  {
    table: 'grants.grant',
    systems: WITH_GAP,
    see: `${ALL} or (${within(mine('recipient_id'))} and ${notHidden('recipient_id')} and ${cleared})`,
  },
  ...['stage_change', 'type_share', 'budget_line', 'tranche', 'requirement_rule', 'requirement', 'tranche_requirement'].map(
    (name) => ({ table: `grants.${name}`, systems: WITH_GAP, see: of('grants.grant', 'grant_id') }),
  ),
  {
    table: 'grants.subgrant',
    systems: WITH_GAP,
    see: `${ALL} or (${notHidden('from_id')} and ${notHidden('to_id')} and (${mine('from_id')} or ${mine('to_id')}
          or exists (select from grants.grant above where above.id = root_grant_id)))`,
    change: of('grants.grant', 'root_grant_id'),
  },
  { table: 'grants.subgrant_line', systems: WITH_GAP, see: of('grants.subgrant', 'subgrant_id') },
];

const WORK: Policy[] = [
  {
    table: 'deadlines.item',
    systems: WITH_REMINDERS,
    see: `${ALL} or (${cleared} and ${notHidden('network_id')}
          and (${within(mine('network_id'))} or ${ME} in (owner_id, backup_owner_id, grant_manager_id)))`,
  },
  {
    table: 'deadlines.reminder',
    systems: WITH_REMINDERS,
    see: of('deadlines.item', 'item_id'),
  },
  {
    table: 'funding_gap.report',
    systems: WITH_GAP,
    see: within('scope_id = any ((select access.own_scopes())::uuid[])'),
  },
  {
    table: 'funding_gap.scope',
    systems: WITH_GAP,
    see: within('id = any ((select access.own_scopes())::uuid[])'),
  },
  {
    table: 'funding_gap.scope_network',
    systems: WITH_GAP,
    see: within('scope_id = any ((select access.own_scopes())::uuid[])'),
  },
  {
    table: 'platform.job',
    systems: WITH_GAP,
    see: `requested_by = ${ME}`,
  },
  {
    table: 'platform.idempotency_key',
    systems: WORKERS,
    see: `actor = ${ME}`,
  },
];

const PEOPLE: Policy[] = [
  {
    table: 'identity.person',
    systems: [...WITH_REMINDERS, 'gap', 'sign-in'],
    see: KNOWN,
    change: may('people.write'),
  },
  {
    table: 'identity.role_grant',
    systems: [...WITH_REMINDERS, 'sign-in'],
    see: KNOWN,
    change: `${may('people.write')} and ${within(mine('network_id'))}`,
  },
  {
    table: 'identity.session',
    systems: [...WORKERS, 'sign-in'],
    see: `person_id = ${ME} or ${may('people.write')}`,
  },
];

const POLICIES = [...ORGANISATIONS, ...PARTNERS, ...MONEY, ...WORK, ...PEOPLE];
