import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The reporting currency, the rates into it, how likely each stage is, and what networks ask for (domain.md 3.1, 4.1). */
export class Money1000000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema money;
      create table money.setting (
        id smallint not null default 1 constraint setting_pk primary key constraint setting_single check (id = 1),
        version integer not null default 1,
        updated_at timestamptz not null default now(),
        reporting_currency text collate "C" not null constraint setting_currency check (reporting_currency ~ '^[A-Z]{3}$')
      );
      insert into money.setting (reporting_currency) values ('EUR');

      create table money.stage_probability (
        stage text collate "C" constraint stage_probability_pk primary key
          constraint stage_probability_stage check (stage in ('prospect', 'qualified', 'invited', 'submitted', 'negotiation', 'approved_unsigned')),
        probability numeric(18,8) not null constraint stage_probability_share check (probability between 0 and 1)
      );
      insert into money.stage_probability values ('prospect', 0.05), ('qualified', 0.10), ('invited', 0.25),
        ('submitted', 0.35), ('negotiation', 0.60), ('approved_unsigned', 0.85);

      create table money.planning_rate (
        id uuid constraint planning_rate_pk primary key,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        year smallint not null constraint planning_rate_year check (year between 1970 and 2199),
        currency text collate "C" not null constraint planning_rate_currency check (currency ~ '^[A-Z]{3}$'),
        rate numeric(18,8) not null constraint planning_rate_positive check (rate > 0),
        source text,
        set_on date,
        demo boolean not null default false,
        constraint planning_rate_unique unique (year, currency)
      );
      create table money.spot_rate (
        id uuid constraint spot_rate_pk primary key,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        currency text collate "C" not null constraint spot_rate_currency check (currency ~ '^[A-Z]{3}$'),
        on_date date not null constraint spot_rate_date check (on_date between '1970-01-01' and '2199-12-31'),
        rate numeric(18,8) not null constraint spot_rate_positive check (rate > 0),
        source text,
        demo boolean not null default false,
        constraint spot_rate_unique unique (currency, on_date)
      );

      create table money.need (
        id uuid constraint need_pk primary key,
        created_at timestamptz not null default now(),
        entry_number bigint generated always as identity,
        network_id uuid not null constraint need_network_fk references organisations.organisation,
        type text collate "C" not null constraint need_type check (type in ('core', 'advocacy', 'service_delivery')),
        year smallint not null constraint need_year check (year between 1970 and 2199),
        currency text collate "C" not null constraint need_currency check (currency ~ '^[A-Z]{3}$'),
        amount numeric(18,3) not null constraint need_not_negative check (amount >= 0),
        adopted_on date not null constraint need_adopted check (adopted_on between '1970-01-01' and '2199-12-31'),
        note text,
        demo boolean not null default false,
        constraint need_version_unique unique (network_id, type, year, adopted_on)
      );

      -- A rate turns a foreign currency into the reporting currency; the reporting currency itself has none.
      create function money.refuse_reporting_currency() returns trigger language plpgsql
        security definer set search_path = pg_catalog as $$
      begin
        if new.currency = (select reporting_currency from money.setting) then
          raise exception 'the reporting currency has no rate' using errcode = 'check_violation', constraint = tg_argv[0];
        end if;
        return new;
      end $$;
      create trigger planning_rate_foreign before insert or update on money.planning_rate
        for each row execute function money.refuse_reporting_currency('planning_rate_foreign');
      create trigger spot_rate_foreign before insert or update on money.spot_rate
        for each row execute function money.refuse_reporting_currency('spot_rate_foreign');

      create function money.require_network() returns trigger language plpgsql
        security definer set search_path = pg_catalog as $$
      begin
        if not exists (select from organisations.organisation where id = new.network_id and kind = 'network') then
          raise exception 'only a network has needs' using errcode = 'check_violation', constraint = 'need_of_network';
        end if;
        return new;
      end $$;
      create trigger need_of_network before insert or update on money.need
        for each row execute function money.require_network();

      select access.protect('money.setting');
      select access.protect('money.stage_probability');
      select access.protect('money.planning_rate');
      select access.protect('money.spot_rate');
      select access.protect('money.need');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema money cascade');
  }
}
