import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Contacts, signatories, incidents and complaints are records of the network that keeps them (decisions.md 41): being related
 * to the organisation that they are about opens nothing. Null: kept for the whole family.
 */
export class RecordKeepers1000000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(keeperOf(table));
    await runner.query(COUNT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function partnerships.open_serious_incidents');
    for (const table of TABLES) await runner.query(`alter table ${table} drop column kept_by_id`);
  }
}

const TABLES = [
  'organisations.contact',
  'organisations.signatory',
  'partnerships.representation_incident',
  'partnerships.complaint',
];

/** Contacts that wait to have their channel sealed break this rule until then, and it looks at every row that changes. */
const PAUSED: Record<string, [pausing: string, resuming: string]> = {
  'organisations.contact': [
    'alter table organisations.contact drop constraint contact_channel_complete;',
    `alter table organisations.contact add constraint contact_channel_complete
       check ((channel_type is null) = (channel_sealed is null) and (channel_sealed is null) = (channel_index is null)) not valid;`,
  ],
};

/** A gate stays shut also where the claim was recorded by somebody whose notes the asking person may not read. */
const COUNT = `
  create function partnerships.open_serious_incidents(partner uuid) returns integer language sql stable
    security definer set search_path = pg_catalog as $$
    select count(*)::int from partnerships.representation_incident i
    where i.organisation_id = partner and i.severity = 'serious' and i.resolved_on is null $$;
  revoke execute on function partnerships.open_serious_incidents from public;
  grant execute on function partnerships.open_serious_incidents to entente_app;`;

/** So far they were kept with their organisation: a network keeps its own. */
function keeperOf(table: string): string {
  const [pausing, resuming] = PAUSED[table] ?? [];
  const name = table.split('.')[1]!;
  return `
    alter table ${table} add column kept_by_id uuid
      constraint ${name}_kept_by_fk references organisations.organisation;
    create index ${name}_by_keeper on ${table} (kept_by_id) where kept_by_id is not null;
    ${pausing ?? ''}
    update ${table} kept set kept_by_id = case o.kind when 'network' then o.id else o.kept_by_id end
    from organisations.organisation o where o.id = kept.organisation_id;
    ${resuming ?? ''}`;
}
