import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Over which networks a report is drawn up, the compiled reports themselves, and the files that were loaded (domain.md 4.7). */
export class FundingGap1000000000130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create schema funding_gap; ${SCOPES} ${REPORTS} ${KEPT} ${LOADS} ${PROTECT}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema funding_gap cascade');
  }
}

const SCOPES = `
  -- 'members' is whoever is a member on the day; 'listed' has its networks in scope_network, in their order.
  create table funding_gap.scope (
    id uuid constraint scope_pk primary key,
    created_at timestamptz not null default now(),
    name text not null constraint scope_name_unique unique
      constraint scope_name_filled check (btrim(name) <> '' and length(name) <= 200),
    kind text collate "C" not null constraint scope_kind check (kind in ('members', 'listed')),
    is_default boolean not null default false,
    demo boolean not null default false
  );
  create unique index scope_single_default on funding_gap.scope (is_default) where is_default;
  create unique index scope_single_members on funding_gap.scope (kind) where kind = 'members';
  insert into funding_gap.scope (id, name, kind, is_default)
    values ('00000000-0000-7000-8000-000000000130', 'Member networks', 'members', true);

  create table funding_gap.scope_network (
    scope_id uuid not null constraint scope_network_scope_fk references funding_gap.scope on delete cascade,
    network_id uuid not null constraint scope_network_network_fk references organisations.organisation,
    position integer not null constraint scope_network_position_positive check (position > 0),
    constraint scope_network_pk primary key (scope_id, network_id),
    constraint scope_network_position_unique unique (scope_id, position)
  );
  create index scope_network_by_network on funding_gap.scope_network (network_id);`;

const REPORTS = `
  create table funding_gap.report (
    id uuid constraint report_pk primary key,
    version integer not null default 1,
    updated_at timestamptz not null default now(),
    scope_id uuid not null constraint report_scope_fk references funding_gap.scope,
    scope_name text not null,
    report_year smallint not null constraint report_year_known check (report_year between 1970 and 2199),
    as_of_on date not null,
    baseline_year smallint not null,
    baseline_as_of_on date not null,
    reporting_currency text collate "C" not null constraint report_currency check (reporting_currency ~ '^[A-Z]{3}$'),
    inputs jsonb not null,
    inputs_hash text collate "C" not null constraint report_inputs_hash_form check (inputs_hash ~ '^[0-9a-f]{64}$'),
    result text not null,
    total jsonb not null,
    cell_coverage jsonb not null,
    data_quality jsonb not null,
    compiled_at timestamptz not null,
    compiled_by_id uuid constraint report_compiled_by_fk references identity.person,
    supersedes_id uuid constraint report_supersedes_fk references funding_gap.report,
    frozen boolean not null default false,
    frozen_at timestamptz,
    frozen_by_id uuid constraint report_frozen_by_fk references identity.person,
    note text,
    demo boolean not null default false,
    constraint report_inputs_once unique (scope_id, inputs_hash),
    constraint report_baseline_before check (baseline_year < report_year and baseline_as_of_on <= as_of_on),
    constraint report_frozen_has_time check (frozen = (frozen_at is not null)),
    constraint report_not_own_predecessor check (supersedes_id is distinct from id)
  );
  create index report_by_time on funding_gap.report (compiled_at desc, id desc);
  create index report_by_year on funding_gap.report (scope_id, report_year, as_of_on);
  create index report_by_predecessor on funding_gap.report (supersedes_id);`;

/** What was compiled stays as it was; freezing is the one thing that still happens to a report, and it happens once. */
const KEPT = `
  create function funding_gap.keep_report() returns trigger language plpgsql
    security definer set search_path = pg_catalog as $$
  declare may_change constant text[] := array['frozen', 'frozen_at', 'frozen_by_id', 'note', 'version', 'updated_at'];
  begin
    if old.frozen and (tg_op = 'UPDATE' or not old.demo) then
      raise exception 'a frozen report is never changed' using errcode = 'restrict_violation', constraint = 'report_frozen_kept';
    end if;
    if tg_op = 'DELETE' then return old; end if;
    if to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change then
      raise exception 'a compiled report is never changed' using errcode = 'restrict_violation', constraint = 'report_kept';
    end if;
    return new;
  end $$;
  create trigger report_kept before update or delete on funding_gap.report
    for each row execute function funding_gap.keep_report();

  create function funding_gap.require_network() returns trigger language plpgsql
    security definer set search_path = pg_catalog as $$
  begin
    if not exists (select from organisations.organisation where id = new.network_id and kind = 'network') then
      raise exception 'only networks make up a scope' using errcode = 'check_violation', constraint = 'scope_of_networks';
    end if;
    return new;
  end $$;
  create trigger scope_of_networks before insert or update on funding_gap.scope_network
    for each row execute function funding_gap.require_network();`;

const LOADS = `
  create table funding_gap.portfolio_load (
    id uuid constraint portfolio_load_pk primary key,
    loaded_at timestamptz not null,
    file_name text not null,
    content_hash text collate "C" not null constraint portfolio_load_once unique
      constraint portfolio_load_hash_form check (content_hash ~ '^[0-9a-f]{64}$'),
    scope_id uuid not null constraint portfolio_load_scope_fk references funding_gap.scope,
    counts jsonb not null
  );
  create index portfolio_load_by_scope on funding_gap.portfolio_load (scope_id);`;

const PROTECT = ['scope', 'scope_network', 'report', 'portfolio_load']
  .map((table) => `select access.protect('funding_gap.${table}');`)
  .join('\n');
