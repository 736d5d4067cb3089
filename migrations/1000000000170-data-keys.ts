import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The keys of sealed values, wrapped by the root key, and the plain text that waits to be sealed (domain.md 6.3). */
export class DataKeys1000000000170 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table platform.data_key (
        id uuid constraint data_key_pk primary key,
        class text collate "C" not null constraint data_key_class check (class in ('contact', 'signatory', 'incident',
          'evidence', 'complaint', 'second_factor', 'file')),
        version integer not null constraint data_key_version_positive check (version > 0),
        wrapped text not null constraint data_key_form check (wrapped ~ '^[A-Za-z0-9_-]{16}[.][A-Za-z0-9_-]{64}$'),
        created_at timestamptz not null default now(),
        retired_at timestamptz,
        constraint data_key_unique unique (class, version)
      );
      -- A migration does not know the key: it puts plain text here, and the step after it seals it and empties this table.
      create table platform.waiting_to_be_sealed (
        id uuid constraint waiting_to_be_sealed_pk primary key default gen_random_uuid(),
        target text not null,
        target_column text not null,
        target_row text not null,
        plaintext text not null
      );
      -- Everybody who acts may read a wrapped key and make the first of its class; new ones come by command.
      select access.guard('platform.data_key', array['command', 'sign-in', 'reminders', 'gap', 'retention'], 'true', 'false');
      create policy first_key on platform.data_key for insert to entente_app
        with check (version = 1 and access.person_id() is not null);
      select access.guard('platform.waiting_to_be_sealed', array['command'], 'false');
      revoke delete on platform.data_key from entente_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table platform.waiting_to_be_sealed;
      drop table platform.data_key;`);
  }
}
