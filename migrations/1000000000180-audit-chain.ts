import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The log of acts: numbered without gaps, its head kept apart, read by few, and noted every hour. */
export class AuditChain1000000000180 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [COLUMNS, HEAD, NOTES, READING]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function audit.history, audit.head;
      drop trigger entry_follows_head on audit.entry;
      drop trigger entry_never_emptied on audit.entry;
      drop function audit.follow_head;
      drop table audit.head_note, audit.chain_head;
      drop policy entry_read on audit.entry;
      drop policy entry_add on audit.entry;
      create policy known_actor on audit.entry to entente_app
        using ((select access.actor_kind()) is not null) with check ((select access.actor_kind()) is not null);
      drop index audit.entry_by_previous, audit.entry_by_actor, audit.entry_by_act;
      alter table audit.entry drop constraint entry_batch_complete, drop column batch_digest, drop column batch_count,
        drop column batch_id, drop column client_kind, drop column form;
      alter table audit.entry alter column sequence add generated always as identity;
      select setval(pg_get_serial_sequence('audit.entry', 'sequence'), coalesce(max(sequence), 0) + 1, false) from audit.entry;`);
  }
}

const COLUMNS = `
  alter table audit.entry alter column sequence drop identity;
  alter table audit.entry
    -- What the seal of the row covers: 1 as the first rows had it, 2 everything in the row.
    add column form smallint not null default 1 constraint entry_form check (form in (1, 2)),
    add column client_kind text collate "C",
    add column batch_id uuid,
    add column batch_count integer,
    add column batch_digest text collate "C",
    add constraint entry_batch_complete check (num_nulls(batch_id, batch_count, batch_digest) in (0, 3));
  alter table audit.entry alter column form drop default;
  create index entry_by_previous on audit.entry (previous_hash);
  create index entry_by_actor on audit.entry (actor, sequence);
  create index entry_by_act on audit.entry (act, sequence);`;

/** A row that does not follow the last one is refused, whoever writes it. Nobody but this trigger moves the head. */
const HEAD = `
  create table audit.chain_head (
    single boolean default true constraint chain_head_pk primary key constraint chain_head_one_row check (single),
    sequence bigint not null,
    hash text collate "C" not null
  );
  alter table audit.chain_head enable row level security;
  insert into audit.chain_head (sequence, hash)
  select coalesce(max(sequence), 0),
         coalesce((select hash from audit.entry order by sequence desc limit 1), repeat('0', 64)) from audit.entry;

  create function audit.head() returns table (sequence bigint, hash text) language sql stable
    security definer set search_path = pg_catalog
    begin atomic select h.sequence, h.hash from audit.chain_head h; end;

  create function audit.follow_head() returns trigger language plpgsql
    security definer set search_path = pg_catalog as $$
  begin
    update audit.chain_head set sequence = new.sequence, hash = new.hash
    where sequence = new.sequence - 1 and hash = new.previous_hash;
    if not found then
      raise exception 'this entry does not follow the last one'
        using errcode = 'restrict_violation', constraint = 'entry_follows_head';
    end if;
    return new;
  end $$;
  create trigger entry_follows_head before insert on audit.entry for each row execute function audit.follow_head();
  create trigger entry_never_emptied before truncate on audit.entry
    for each statement execute function audit.refuse_change();`;

const NOTES = `
  create table audit.head_note (
    id bigint generated always as identity constraint head_note_pk primary key,
    at timestamptz not null,
    sequence bigint not null,
    hash text collate "C" not null,
    -- What the check found, and at which row; null: all sound.
    finding text collate "C" constraint head_note_finding check (finding in ('changed', 'removed', 'inserted', 'reordered')),
    found_at bigint,
    constraint head_note_finding_placed check ((finding is null) = (found_at is null))
  );
  create trigger head_note_append_only before update or delete on audit.head_note
    for each row execute function audit.refuse_change();
  select access.guard('audit.head_note', array['retention', 'command'],
    '(select access.has_right(''audit.read'') and access.everywhere())', 'false');
  revoke update, delete on audit.head_note from entente_app;`;

const READING = `
  drop policy known_actor on audit.entry;
  create policy entry_read on audit.entry for select to entente_app using (
    (select access.system()) = any ('{retention,command}')
    or (select access.has_right('audit.read') and access.everywhere()));
  create policy entry_add on audit.entry for insert to entente_app with check ((select access.actor_kind()) is not null);

  -- What happened to one record, for whoever may read that record: that is asked before this is.
  create function audit.history(of_type text, of_id uuid, before bigint, most integer)
    returns table (sequence bigint, at timestamptz, actor_kind text, actor text, act text, changes jsonb)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
      select e.sequence, e.at, e.actor_kind, e.actor, e.act, e.changes from audit.entry e
      where e.subject_type = of_type and e.subject_id = of_id and (before is null or e.sequence < before)
        and access.actor_kind() is not null
      order by e.sequence desc limit most;
    end;`;
