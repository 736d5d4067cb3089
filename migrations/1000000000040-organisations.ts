import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations of every kind, what they are called, where they work, and how to reach them safely (domain.md 1.2, 6.3). */
export class Organisations1000000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema organisations;
      create table organisations.organisation (
        id uuid constraint organisation_pk primary key,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        code text collate "C" not null constraint organisation_code_form check (code ~ '^[A-Za-z][A-Za-z0-9._-]{0,79}$'),
        name text not null constraint organisation_name_filled check (btrim(name) <> '' and length(name) <= 200),
        kind text collate "C" not null constraint organisation_kind check (kind in ('network', 'ally_ngo', 'kp_network',
          'multilateral', 'donor', 'service_provider', 'fiscal_host', 'public_body')),
        level text collate "C" constraint organisation_level check (level in ('global', 'regional', 'national', 'local')),
        thematic boolean not null default false,
        parent_id uuid constraint organisation_parent_fk references organisations.organisation,
        working_languages text[] not null default '{}',
        sensitivity text collate "C" not null default 'internal'
          constraint organisation_sensitivity check (sensitivity in ('open', 'internal', 'restricted', 'sealed')),
        website text,
        summary text,
        unrestricted_reserve_amount numeric(18,3) constraint organisation_reserve_positive check (unrestricted_reserve_amount >= 0),
        member_since_on date,
        membership_status text collate "C" not null default 'none'
          constraint organisation_membership check (membership_status in ('none', 'applicant', 'active', 'suspended', 'ended')),
        demo boolean not null default false,
        archived_at timestamptz,
        constraint organisation_code_unique unique (code),
        constraint organisation_network_has_level check (kind <> 'network' or level is not null),
        constraint organisation_not_own_parent check (parent_id is distinct from id)
      );
      create index organisation_by_name on organisations.organisation using gin (name gin_trgm_ops);
      create index organisation_by_parent on organisations.organisation (parent_id);

      create table organisations.alias (
        organisation_id uuid not null constraint alias_organisation_fk references organisations.organisation on delete cascade,
        name text not null constraint alias_name_filled check (btrim(name) <> ''),
        constraint alias_pk primary key (organisation_id, name)
      );
      create table organisations.territory (
        organisation_id uuid not null constraint territory_organisation_fk references organisations.organisation on delete cascade,
        place text collate "C" not null constraint territory_place_form check (place ~ '^([A-Z]{2}|[a-z][a-z_]+)$'),
        is_primary boolean not null default true,
        constraint territory_pk primary key (organisation_id, place)
      );
      create table organisations.attestation (
        id uuid constraint attestation_pk primary key,
        organisation_id uuid not null constraint attestation_organisation_fk references organisations.organisation on delete cascade,
        attested_on date not null,
        valid_until_on date not null,
        constraint attestation_period check (valid_until_on >= attested_on)
      );
      create index attestation_by_organisation on organisations.attestation (organisation_id);
      create table organisations.endorsable_document (
        code text collate "C" constraint endorsable_document_pk primary key,
        title_en text not null,
        title_fr text not null,
        adopted_in smallint not null
      );
      create table organisations.endorsement (
        organisation_id uuid not null constraint endorsement_organisation_fk references organisations.organisation on delete cascade,
        document_code text collate "C" not null constraint endorsement_document_fk references organisations.endorsable_document,
        endorsed_on date not null,
        withdrawn_on date,
        constraint endorsement_pk primary key (organisation_id, document_code),
        constraint endorsement_period check (withdrawn_on is null or withdrawn_on >= endorsed_on)
      );
      create table organisations.contact (
        id uuid constraint contact_pk primary key,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        organisation_id uuid not null constraint contact_organisation_fk references organisations.organisation on delete cascade,
        display_name text not null constraint contact_name_filled check (btrim(display_name) <> ''),
        role_at_organisation text,
        channel_type text collate "C" constraint contact_channel check (channel_type in ('email', 'phone', 'signal', 'other')),
        channel_value text,
        safe_hours text,
        do_not_write boolean not null default false,
        language text collate "C" not null default 'en',
        consent_on date,
        consent_scope text,
        review_on date,
        constraint contact_channel_complete check ((channel_type is null) = (channel_value is null)),
        constraint contact_consent_for_channel check (channel_value is null or consent_on is not null)
      );
      create index contact_by_organisation on organisations.contact (organisation_id);

      alter table identity.role_grant add constraint role_grant_network_fk
        foreign key (network_id) references organisations.organisation on delete cascade;

      select access.protect('organisations.organisation');
      select access.protect('organisations.alias');
      select access.protect('organisations.territory');
      select access.protect('organisations.attestation');
      select access.protect('organisations.endorsable_document');
      select access.protect('organisations.endorsement');
      select access.protect('organisations.contact');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table identity.role_grant drop constraint role_grant_network_fk;
      drop schema organisations cascade;`);
  }
}
