import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who sign in, their roles with the networks they reach, and their sessions. */
export class Identity1000000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema identity;
      create table identity.person (
        id uuid constraint person_pk primary key,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        name text not null constraint person_name_filled check (btrim(name) <> ''),
        email text collate "C" not null constraint person_email_lower check (email = lower(email)),
        password_hash text,
        locale text not null default 'en' constraint person_locale check (locale in ('en', 'fr', 'es', 'ru', 'ar', 'pt')),
        time_zone text not null default 'Europe/London',
        calendar_code text collate "C" not null default 'GB-ENG',
        send_hour smallint not null default 9 constraint person_send_hour check (send_hour between 0 and 23),
        demo boolean not null default false,
        disabled_at timestamptz,
        constraint person_email_unique unique (email)
      );
      create table identity.role_grant (
        person_id uuid not null constraint role_grant_person_fk references identity.person on delete cascade,
        role text collate "C" not null constraint role_grant_role check (role in ('admin', 'director', 'fundraiser',
          'partnership_lead', 'reviewer', 'finance', 'board_director', 'network_user', 'auditor')),
        network_id uuid,
        constraint role_grant_unique unique nulls not distinct (person_id, role, network_id)
      );
      create table identity.session (
        id uuid constraint session_pk primary key,
        token_hash text collate "C" not null constraint session_token_unique unique,
        person_id uuid not null constraint session_person_fk references identity.person on delete cascade,
        started_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        client_kind text not null
      );
      create index session_by_person on identity.session (person_id);
      select access.protect('identity.person');
      select access.protect('identity.role_grant');
      select access.protect('identity.session');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema identity cascade');
  }
}
