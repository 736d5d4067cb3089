import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What went wrong at the door. An address of a client stands here as a keyed fingerprint and nowhere else; the words that
 * were sent stand nowhere.
 */
export class IdentitySecurityLog1000000000161 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.security_event (
        id uuid constraint security_event_pk primary key,
        at timestamptz not null default clock_timestamp(),
        event text collate "C" not null constraint security_event_kind
          check (event in ('sign_in.failed', 'sign_in.held', 'permission.refused')),
        person_id uuid constraint security_event_person_fk references identity.person on delete set null,
        address_hash text collate "C",
        route text collate "C" not null
      );
      create index security_event_by_time on identity.security_event (at desc, id desc);
      create index security_event_by_person on identity.security_event (person_id) where person_id is not null;
      select access.guard('identity.security_event', array['sign-in', 'retention'],
        '(select access.has_right(''audit.read''))', 'false');
      revoke update on identity.security_event from entente_app;

      -- How often one door was tried in vain: an account or a client, both as keyed fingerprints, so that an account that
      -- does not exist is counted like any other.
      create table identity.failed_tries (
        door text collate "C" not null constraint failed_tries_door
          check (door in ('account', 'client', 'reset_account', 'reset_client')),
        key text collate "C" not null,
        failures integer not null default 0 constraint failed_tries_count check (failures >= 0),
        last_at timestamptz not null default now(),
        constraint failed_tries_pk primary key (door, key)
      );
      select access.guard('identity.failed_tries', array['sign-in', 'retention'], 'false');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table identity.security_event, identity.failed_tries');
  }
}
