import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Passwords stand apart from the people: only signing in reads them, and only commands write them beside it. */
export class IdentityCredentials1000000000160 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.credential (
        person_id uuid constraint credential_pk primary key
          constraint credential_person_fk references identity.person on delete cascade,
        password_hash text not null,
        changed_at timestamptz not null default now()
      );
      insert into identity.credential (person_id, password_hash, changed_at)
        select id, password_hash, updated_at from identity.person where password_hash is not null;
      alter table identity.person drop column password_hash;
      select access.guard('identity.credential', array['sign-in', 'command'], 'false');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table identity.person add column password_hash text;
      update identity.person p set password_hash = c.password_hash from identity.credential c where c.person_id = p.id;
      drop table identity.credential;`);
  }
}
