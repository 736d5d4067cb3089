import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Partnerships with other organisations, the networks they concern, and claims to represent (domain.md 1.7). */
export class Partnerships1000000000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema partnerships;
      create table partnerships.partnership (
        id uuid constraint partnership_pk primary key,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        organisation_id uuid not null constraint partnership_organisation_fk references organisations.organisation,
        profile_code text collate "C" not null constraint partnership_profile_fk references standards.profile,
        title text not null constraint partnership_title_filled check (btrim(title) <> '' and length(title) <= 200),
        purpose text,
        contribution_to_goal text not null constraint partnership_contribution_filled check (btrim(contribution_to_goal) <> ''),
        goal_codes text[] not null default '{}',
        categories text[] not null default '{}' constraint partnership_categories check (categories <@ array['kp_network',
          'health', 'human_rights', 'harm_reduction', 'drug_policy', 'prison_reform', 'other']),
        priority_rank smallint constraint partnership_priority_positive check (priority_rank > 0),
        carries_money boolean not null default false,
        status text collate "C" not null default 'proposed'
          constraint partnership_status check (status in ('proposed', 'active', 'suspended', 'ended')),
        status_reason text,
        owner_id uuid not null constraint partnership_owner_fk references identity.person,
        proposer_id uuid not null constraint partnership_proposer_fk references identity.person,
        starts_on date,
        ended_on date,
        demo boolean not null default false,
        constraint partnership_active_has_start check (status not in ('active', 'suspended') or starts_on is not null),
        constraint partnership_ended_has_day check ((status = 'ended') = (ended_on is not null)),
        constraint partnership_period check (ended_on >= starts_on),
        constraint partnership_stop_explained check (status in ('proposed', 'active')
          or (status_reason is not null and btrim(status_reason) <> ''))
      );
      create index partnership_by_organisation on partnerships.partnership (organisation_id);
      create index partnership_by_owner on partnerships.partnership (owner_id);

      create table partnerships.concerned_network (
        partnership_id uuid not null constraint concerned_network_partnership_fk references partnerships.partnership on delete cascade,
        network_id uuid not null constraint concerned_network_organisation_fk references organisations.organisation,
        constraint concerned_network_pk primary key (partnership_id, network_id)
      );
      create index concerned_network_by_network on partnerships.concerned_network (network_id);

      create table partnerships.representation_incident (
        id uuid constraint representation_incident_pk primary key,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        organisation_id uuid not null constraint representation_incident_organisation_fk references organisations.organisation,
        occurred_on date not null,
        severity text collate "C" not null
          constraint representation_incident_severity check (severity in ('minor', 'moderate', 'serious')),
        resolved_on date,
        constraint representation_incident_period check (resolved_on >= occurred_on)
      );
      create index representation_incident_by_organisation on partnerships.representation_incident (organisation_id);

      alter table standards.assessment add constraint assessment_partnership_fk
        foreign key (partnership_id) references partnerships.partnership;

      select access.protect('partnerships.partnership');
      select access.protect('partnerships.concerned_network');
      select access.protect('partnerships.representation_incident');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table standards.assessment drop constraint assessment_partnership_fk;
      drop schema partnerships cascade;`);
  }
}
