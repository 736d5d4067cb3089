import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The append-only record of acts, each row sealed with the hash of the one before (decisions.md 22). */
export class Audit1000000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema audit;
      create table audit.entry (
        sequence bigint generated always as identity constraint entry_pk primary key,
        at timestamptz not null,
        actor_kind text not null constraint entry_actor_kind check (actor_kind in ('person', 'system')),
        actor text not null,
        session_id uuid,
        act text collate "C" not null,
        subject_type text collate "C" not null,
        subject_id uuid not null,
        changes jsonb not null,
        previous_hash text not null,
        hash text not null constraint entry_hash_unique unique
      );
      create index entry_by_subject on audit.entry (subject_type, subject_id, sequence);
      select access.protect('audit.entry');
      revoke update, delete on audit.entry from entente_app;

      create function audit.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'audit entries are never changed' using errcode = 'restrict_violation', constraint = 'entry_append_only';
      end $$;
      create trigger entry_append_only before update or delete on audit.entry
        for each row execute function audit.refuse_change();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema audit cascade');
  }
}
