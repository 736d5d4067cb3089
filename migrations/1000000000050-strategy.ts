import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A strategic plan taken apart: its nodes with our own labels, and the links of its theory of change (domain.md 1.3 to 1.5). */
export class Strategy1000000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema strategy;
      create table strategy.plan (
        id uuid constraint plan_pk primary key,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        code text collate "C" not null constraint plan_code_unique unique,
        title_en text not null constraint plan_title_en_filled check (btrim(title_en) <> ''),
        title_fr text not null constraint plan_title_fr_filled check (btrim(title_fr) <> ''),
        period_from date not null,
        period_to date not null,
        licence text not null,
        constraint plan_period check (period_to >= period_from)
      );
      create table strategy.node (
        id uuid constraint node_pk primary key,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        plan_id uuid not null constraint node_plan_fk references strategy.plan,
        kind text collate "C" not null constraint node_kind check (kind in ('resource', 'direction', 'outcome', 'activity_area',
          'principle', 'goal', 'impact')),
        code text collate "C" not null constraint node_code_form check (code ~ '^[A-Za-z0-9][A-Za-z0-9.]{0,19}$'),
        position smallint not null constraint node_position_positive check (position > 0),
        parent_id uuid,
        label_en text not null constraint node_label_en_filled check (btrim(label_en) <> '' and length(label_en) <= 200),
        label_fr text not null constraint node_label_fr_filled check (btrim(label_fr) <> '' and length(label_fr) <= 200),
        constraint node_of_plan unique (id, plan_id),
        constraint node_parent_fk foreign key (parent_id, plan_id) references strategy.node (id, plan_id),
        constraint node_code_unique unique (plan_id, kind, code),
        constraint node_position_unique unique (plan_id, kind, position),
        constraint node_below_direction check ((kind in ('outcome', 'activity_area')) = (parent_id is not null))
      );
      create index node_by_parent on strategy.node (parent_id);
      create table strategy.link (
        plan_id uuid not null constraint link_plan_fk references strategy.plan,
        from_id uuid not null,
        to_id uuid not null,
        basis text collate "C" not null constraint link_basis check (basis in ('direction', 'collective')),
        constraint link_pk primary key (from_id, to_id),
        constraint link_from_fk foreign key (from_id, plan_id) references strategy.node (id, plan_id),
        constraint link_to_fk foreign key (to_id, plan_id) references strategy.node (id, plan_id),
        constraint link_not_to_itself check (from_id <> to_id)
      );
      create index link_by_target on strategy.link (to_id);
      create index link_by_plan on strategy.link (plan_id);
      select access.protect('strategy.plan');
      select access.protect('strategy.node');
      select access.protect('strategy.link');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema strategy cascade');
  }
}
