import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Donors, and whose money they pass on in the end (domain.md 1.6). */
export class Pipeline1000000000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema pipeline;
      -- A donor is an organisation seen as payer: the id is the organisation's own.
      create table pipeline.donor (
        id uuid constraint donor_pk primary key constraint donor_organisation_fk references organisations.organisation,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        entry_number bigint generated always as identity,
        programme text,
        outlook_note text,
        outlook_on date,
        renewal_note text
      );
      create table pipeline.ultimate_source (
        donor_id uuid not null constraint ultimate_source_donor_fk references pipeline.donor on delete cascade,
        source_code text collate "C" not null
          constraint ultimate_source_code_form check (source_code ~ '^[A-Za-z][A-Za-z0-9._-]{0,79}$'),
        source_name text not null constraint ultimate_source_name_filled check (btrim(source_name) <> ''),
        share numeric(18,8) not null constraint ultimate_source_share check (share between 0 and 1),
        estimated boolean not null default false,
        constraint ultimate_source_pk primary key (donor_id, source_code)
      );

      -- Money from inside the family is a sub-grant, never income.
      create function pipeline.refuse_network() returns trigger language plpgsql
        security definer set search_path = pg_catalog as $$
      begin
        if exists (select from organisations.organisation where id = new.id and kind = 'network') then
          raise exception 'a network is not a donor' using errcode = 'check_violation', constraint = 'donor_outside_family';
        end if;
        return new;
      end $$;
      create trigger donor_outside_family before insert or update on pipeline.donor
        for each row execute function pipeline.refuse_network();

      -- Nothing is known yet, or the shares add up to exactly 1.
      create function pipeline.require_whole_sources() returns trigger language plpgsql
        security definer set search_path = pg_catalog as $$
      begin
        if exists (select from pipeline.ultimate_source where donor_id in (old.donor_id, new.donor_id)
                   group by donor_id having sum(share) <> 1) then
          raise exception 'the shares of the ultimate sources must add up to 1'
            using errcode = 'check_violation', constraint = 'ultimate_source_shares_whole';
        end if;
        return null;
      end $$;
      create constraint trigger ultimate_source_shares_whole after insert or update or delete on pipeline.ultimate_source
        deferrable initially deferred for each row execute function pipeline.require_whole_sources();

      select access.protect('pipeline.donor');
      select access.protect('pipeline.ultimate_source');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema pipeline cascade');
  }
}
