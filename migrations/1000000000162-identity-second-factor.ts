import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The second factor: a sealed secret and the last time step that was accepted, and recovery codes as fingerprints. */
export class IdentitySecondFactor1000000000162 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.second_factor (
        person_id uuid constraint second_factor_pk primary key
          constraint second_factor_person_fk references identity.person on delete cascade,
        secret text not null,
        -- Counts from the first code that was right.
        confirmed_at timestamptz,
        last_step bigint not null default 0
      );
      create table identity.recovery_code (
        person_id uuid not null constraint recovery_code_person_fk references identity.person on delete cascade,
        code_hash text collate "C" not null,
        used_at timestamptz,
        constraint recovery_code_pk primary key (person_id, code_hash)
      );
      comment on column identity.second_factor.secret is 'sealed second_factor';
      select access.guard('identity.second_factor', array['sign-in', 'command'], 'false');
      select access.guard('identity.recovery_code', array['sign-in', 'command'], 'false');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table identity.second_factor, identity.recovery_code');
  }
}
