import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Grants from the first prospect to the last report, their money, their duties and what is passed on (domain.md 3). */
export class Grants1000000000120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create schema grants; ${GRANT} ${MONEY} ${REQUIREMENTS} ${SUBGRANTS} ${PROTECT}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema grants cascade');
  }
}

const GRANT = `
  create table grants.grant (
    id uuid constraint grant_pk primary key,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    entry_number bigint generated always as identity,
    code text collate "C" not null constraint grant_code_unique unique
      constraint grant_code_form check (code ~ '^[A-Za-z][A-Za-z0-9._-]{0,79}$'),
    title text not null constraint grant_title_filled check (btrim(title) <> ''),
    donor_id uuid not null constraint grant_donor_fk references pipeline.donor,
    recipient_id uuid not null constraint grant_recipient_fk references organisations.organisation,
    role text collate "C" not null default 'direct'
      constraint grant_role check (role in ('direct', 'consortium_lead', 'consortium_member', 'sub_recipient')),
    stage text collate "C" not null constraint grant_stage check (stage in ('prospect', 'qualified', 'invited', 'submitted',
      'negotiation', 'approved_unsigned', 'signed', 'active', 'closing', 'closed', 'declined', 'withdrawn', 'lapsed')),
    signed_on date,
    currency text collate "C" not null constraint grant_currency check (currency ~ '^[A-Z]{3}$'),
    amount numeric(18,3) not null constraint grant_amount_positive check (amount > 0),
    starts_on date not null,
    ends_on date not null,
    allocation text collate "C" not null constraint grant_allocation check (allocation in ('days', 'budget_lines')),
    fx_method text collate "C" not null
      constraint grant_fx_method check (fx_method in ('same_currency', 'contract', 'weighted_receipts', 'spot')),
    contract_rate numeric(18,8) constraint grant_contract_rate_positive check (contract_rate > 0),
    probability_override_value numeric(18,8) constraint grant_override_share check (probability_override_value between 0 and 1),
    probability_override_expires_on date,
    probability_override_reason text,
    ref_donor text,
    owner_id uuid constraint grant_owner_fk references identity.person,
    backup_owner_id uuid constraint grant_backup_owner_fk references identity.person,
    grant_manager_id uuid constraint grant_manager_fk references identity.person,
    renewal_of_id uuid constraint grant_renewal_of_fk references grants.grant,
    restrictions text,
    notes text,
    activity_scope text collate "C"
      constraint grant_activity_scope check (activity_scope in ('global', 'regional', 'national', 'local')),
    goal_codes text[] not null default '{}',
    outcome_codes text[] not null default '{}',
    sensitivity text collate "C" not null default 'internal'
      constraint grant_sensitivity check (sensitivity in ('open', 'internal', 'restricted', 'sealed')),
    demo boolean not null default false,
    constraint grant_period check (ends_on >= starts_on),
    constraint grant_years check (starts_on >= '1970-01-01' and ends_on <= '2199-12-31'),
    constraint grant_signed_when_secured check (case
      when stage in ('signed', 'active', 'closing', 'closed') then signed_on is not null
      when stage in ('declined', 'withdrawn', 'lapsed') then true
      else signed_on is null end),
    constraint grant_override_complete check ((probability_override_value is null) = (probability_override_expires_on is null)),
    constraint grant_override_in_pipeline check (probability_override_value is null or stage in ('prospect', 'qualified',
      'invited', 'submitted', 'negotiation', 'approved_unsigned')),
    constraint grant_contract_rate_given check (fx_method <> 'contract' or contract_rate is not null),
    constraint grant_not_own_renewal check (renewal_of_id is distinct from id)
  );
  create index grant_by_donor on grants.grant (donor_id);
  create index grant_by_recipient on grants.grant (recipient_id);
  create index grant_by_end on grants.grant (ends_on);
  create index grant_by_renewal on grants.grant (renewal_of_id);
  create index grant_by_title on grants.grant using gin (title gin_trgm_ops);

  create table grants.stage_change (
    id uuid constraint stage_change_pk primary key,
    grant_id uuid not null constraint stage_change_grant_fk references grants.grant on delete cascade,
    from_stage text collate "C",
    to_stage text collate "C" not null,
    at timestamptz not null default now(),
    by_id uuid constraint stage_change_by_fk references identity.person,
    reason text,
    constraint stage_change_moves check (from_stage is distinct from to_stage)
  );
  create index stage_change_by_grant on grants.stage_change (grant_id, at);`;

const MONEY = `
  create table grants.type_share (
    grant_id uuid not null constraint type_share_grant_fk references grants.grant on delete cascade,
    type text collate "C" not null constraint type_share_type check (type in ('core', 'advocacy', 'service_delivery')),
    share numeric(18,8) not null constraint type_share_share check (share between 0 and 1),
    constraint type_share_pk primary key (grant_id, type)
  );
  create table grants.budget_line (
    grant_id uuid not null constraint budget_line_grant_fk references grants.grant on delete cascade,
    year smallint not null,
    type text collate "C" not null constraint budget_line_type check (type in ('core', 'advocacy', 'service_delivery')),
    amount numeric(18,3) not null constraint budget_line_not_negative check (amount >= 0),
    constraint budget_line_pk primary key (grant_id, year, type)
  );
  create table grants.tranche (
    id uuid constraint tranche_pk primary key,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    grant_id uuid not null constraint tranche_grant_fk references grants.grant on delete cascade,
    position smallint not null constraint tranche_position_positive check (position > 0),
    amount numeric(18,3) not null constraint tranche_amount_positive check (amount > 0),
    due_on date,
    received_on date,
    bank_rate numeric(18,8) constraint tranche_rate_positive check (bank_rate > 0),
    condition text,
    state text collate "C" not null default 'planned' constraint tranche_state check (state in ('planned',
      'conditions_open', 'claimable', 'requested', 'received', 'withheld', 'cancelled')),
    constraint tranche_position_unique unique (grant_id, position) deferrable initially deferred,
    constraint tranche_of_grant unique (id, grant_id),
    constraint tranche_received_has_day check ((state = 'received') = (received_on is not null))
  );`;

const REQUIREMENTS = `
  create table grants.requirement_rule (
    id uuid constraint requirement_rule_pk primary key,
    created_at timestamptz not null default now(),
    grant_id uuid not null constraint requirement_rule_grant_fk references grants.grant on delete cascade,
    kind text collate "C" not null constraint requirement_rule_kind check (kind ~ '^[a-z][a-z_]{0,39}$'),
    label text not null constraint requirement_rule_label_filled check (btrim(label) <> ''),
    period text collate "C" not null
      constraint requirement_rule_period check (period in ('annual', 'half_year', 'quarterly', 'once')),
    cycle text collate "C" not null default 'grant' constraint requirement_rule_cycle check (cycle in ('grant', 'calendar')),
    anchor text collate "C" not null constraint requirement_rule_anchor check (case period
      when 'once' then anchor in ('grant_start', 'grant_middle', 'grant_end')
      else anchor in ('period_start', 'period_end') end),
    offset_months smallint not null default 0 constraint requirement_rule_months check (offset_months between -60 and 60),
    offset_days smallint not null default 0 constraint requirement_rule_days check (offset_days between -1000 and 1000),
    to_month_end boolean not null default false,
    owner_id uuid constraint requirement_rule_owner_fk references identity.person
  );
  create index requirement_rule_by_grant on grants.requirement_rule (grant_id);

  create table grants.requirement (
    id uuid constraint requirement_pk primary key,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    grant_id uuid not null constraint requirement_grant_fk references grants.grant on delete cascade,
    rule_id uuid constraint requirement_rule_fk references grants.requirement_rule on delete set null,
    kind text collate "C" not null constraint requirement_kind check (kind ~ '^[a-z][a-z_]{0,39}$'),
    label text not null constraint requirement_label_filled check (btrim(label) <> ''),
    period_from date,
    period_to date,
    due_on date not null,
    due_moved boolean not null default false,
    state text collate "C" not null default 'planned' constraint requirement_state check (state in ('planned',
      'in_preparation', 'internal_review', 'submitted', 'queries', 'resubmitted', 'accepted', 'waived', 'cancelled')),
    submitted_on date,
    accepted_on date,
    closing_reason text,
    owner_id uuid constraint requirement_owner_fk references identity.person,
    constraint requirement_of_grant unique (id, grant_id),
    constraint requirement_once unique (rule_id, period_from) deferrable initially deferred,
    constraint requirement_period_order check (period_to >= period_from),
    constraint requirement_submitted_has_day
      check (state not in ('submitted', 'queries', 'resubmitted', 'accepted') or submitted_on is not null),
    constraint requirement_accepted_has_day check ((state = 'accepted') = (accepted_on is not null)),
    constraint requirement_accepted_after_submission check (accepted_on >= submitted_on)
  );
  create index requirement_by_grant on grants.requirement (grant_id, due_on);
  create index requirement_open_by_due on grants.requirement (due_on)
    where state in ('planned', 'in_preparation', 'internal_review');

  create table grants.tranche_requirement (
    grant_id uuid not null,
    tranche_id uuid not null,
    requirement_id uuid not null,
    constraint tranche_requirement_pk primary key (tranche_id, requirement_id),
    constraint tranche_requirement_tranche_fk
      foreign key (tranche_id, grant_id) references grants.tranche (id, grant_id) on delete cascade,
    constraint tranche_requirement_requirement_fk
      foreign key (requirement_id, grant_id) references grants.requirement (id, grant_id) on delete cascade
  );
  create index tranche_requirement_by_requirement on grants.tranche_requirement (requirement_id);`;

const SUBGRANTS = `
  create table grants.subgrant (
    id uuid constraint subgrant_pk primary key,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    entry_number bigint generated always as identity,
    code text collate "C" not null constraint subgrant_code_unique unique
      constraint subgrant_code_form check (code ~ '^[A-Za-z][A-Za-z0-9._-]{0,79}$'),
    root_grant_id uuid not null constraint subgrant_root_fk references grants.grant,
    parent_subgrant_id uuid,
    from_id uuid not null constraint subgrant_from_fk references organisations.organisation,
    to_id uuid not null constraint subgrant_to_fk references organisations.organisation,
    via_host_id uuid constraint subgrant_host_fk references organisations.organisation,
    host_fee_rate numeric(18,8) not null default 0 constraint subgrant_fee_share check (host_fee_rate >= 0 and host_fee_rate < 1),
    currency text collate "C" not null constraint subgrant_currency check (currency ~ '^[A-Z]{3}$'),
    demo boolean not null default false,
    constraint subgrant_of_root unique (id, root_grant_id),
    constraint subgrant_parent_fk foreign key (parent_subgrant_id, root_grant_id)
      references grants.subgrant (id, root_grant_id) deferrable initially deferred,
    constraint subgrant_not_to_itself check (from_id <> to_id),
    constraint subgrant_fee_needs_host check (host_fee_rate = 0 or via_host_id is not null)
  );
  create index subgrant_by_root on grants.subgrant (root_grant_id);
  create index subgrant_by_parent on grants.subgrant (parent_subgrant_id);
  create index subgrant_by_giver on grants.subgrant (from_id);
  create index subgrant_by_receiver on grants.subgrant (to_id);
  create table grants.subgrant_line (
    subgrant_id uuid not null constraint subgrant_line_subgrant_fk references grants.subgrant on delete cascade,
    year smallint not null,
    type text collate "C" not null constraint subgrant_line_type check (type in ('core', 'advocacy', 'service_delivery')),
    amount numeric(18,3) not null constraint subgrant_line_not_negative check (amount >= 0),
    constraint subgrant_line_pk primary key (subgrant_id, year, type)
  );`;

const PROTECT = [
  'grant',
  'stage_change',
  'type_share',
  'budget_line',
  'tranche',
  'requirement_rule',
  'requirement',
  'tranche_requirement',
  'subgrant',
  'subgrant_line',
]
  .map((table) => `select access.protect('grants.${table}');`)
  .join('\n');
