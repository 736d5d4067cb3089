import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What falls due, who is reminded of it and when, and the ledger of every reminder (decisions.md 12 to 15). */
export class Deadlines1000000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create schema deadlines`);
    await runner.query(CALENDARS_AND_POLICIES);
    await runner.query(ITEMS);
    await runner.query(REMINDERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema deadlines cascade');
  }
}

const KINDS = `('requirement', 'grant_renewal', 'assessment_expiry', 'agreement_end', 'action_due')`;

const CALENDARS_AND_POLICIES = `
  create table deadlines.calendar (
    code text collate "C" constraint calendar_pk primary key,
    name_en text not null,
    name_fr text not null,
    weekend text[] not null constraint calendar_weekend check (
      weekend <@ array['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] and not weekend @> array['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])
  );
  create table deadlines.holiday (
    calendar_code text collate "C" not null constraint holiday_calendar_fk references deadlines.calendar on delete cascade,
    held_on date not null,
    name text not null,
    constraint holiday_pk primary key (calendar_code, held_on)
  );
  create table deadlines.policy (
    item_kind text collate "C" not null constraint policy_item_kind check (item_kind in ${KINDS}),
    version integer not null constraint policy_version check (version >= 1),
    created_at timestamptz not null default now(),
    leads integer[] not null constraint policy_leads check (0 < all (leads) and 3650 >= all (leads)),
    escalation jsonb not null constraint policy_escalation check (jsonb_typeof(escalation) = 'array'),
    constraint policy_pk primary key (item_kind, version)
  );
  select access.protect('deadlines.calendar');
  select access.protect('deadlines.holiday');
  select access.protect('deadlines.policy');

  insert into deadlines.policy (item_kind, version, leads, escalation)
  select kind, 1,
         case when kind = 'grant_renewal' then array[365, 270] else array[]::integer[] end || array[180, 90, 60, 30, 14, 7, 1],
         '[{"afterDays": 1, "to": ["owner", "grant_manager"]},
           {"afterDays": 3, "to": ["owner", "grant_manager", "director"]},
           {"afterDays": 7, "to": ["grant_manager", "director", "finance_lead"]},
           {"afterDays": 14, "to": ["director"]}]'
  from unnest(array['requirement', 'grant_renewal', 'assessment_expiry', 'agreement_end', 'action_due']) as kind;`;

const ITEMS = `
  create table deadlines.item (
    id uuid constraint item_pk primary key,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    kind text collate "C" not null constraint item_kind check (kind in ${KINDS}),
    subject_type text collate "C" not null,
    subject_id uuid not null,
    label text not null constraint item_label_filled check (btrim(label) <> ''),
    path text collate "C" not null constraint item_path_form check (path ~ '^/[^[:space:]]*$'),
    due_on date not null,
    due_version integer not null default 1 constraint item_due_version check (due_version >= 1),
    entered_on date not null,
    owner_id uuid not null constraint item_owner_fk references identity.person,
    backup_owner_id uuid constraint item_backup_owner_fk references identity.person,
    grant_manager_id uuid constraint item_grant_manager_fk references identity.person,
    network_id uuid constraint item_network_fk references organisations.organisation,
    state text collate "C" not null default 'open' constraint item_state check (state in ('open', 'done', 'cancelled')),
    settled_at timestamptz,
    planned_with text collate "C",
    constraint item_once unique (subject_type, subject_id, kind),
    constraint item_settled check ((state = 'open') = (settled_at is null))
  );
  create index item_by_due on deadlines.item (due_on, id);
  create index item_by_owner on deadlines.item (owner_id, due_on);
  create index item_to_plan on deadlines.item (planned_with) where state = 'open';
  select access.protect('deadlines.item');`;

const REMINDERS = `
  create table deadlines.reminder (
    id uuid constraint reminder_pk primary key,
    created_at timestamptz not null default now(),
    item_id uuid not null constraint reminder_item_fk references deadlines.item on delete cascade,
    due_version integer not null,
    step text collate "C" not null,
    occurrence integer not null default 1 constraint reminder_occurrence check (occurrence >= 1),
    functions text[] not null constraint reminder_functions_filled check (cardinality(functions) >= 1),
    recipient_id uuid constraint reminder_recipient_fk references identity.person on delete set null,
    channel text collate "C" not null default 'email' constraint reminder_channel check (channel in ('email')),
    key text collate "C" not null constraint reminder_key_once unique,
    send_at timestamptz not null,
    local_date date not null,
    state text collate "C" not null default 'pending' constraint reminder_state check (state in
      ('pending', 'sending', 'sent', 'retry', 'dead', 'unknown', 'cancelled', 'superseded', 'collapsed')),
    next_at timestamptz,
    lease_until timestamptz,
    attempt integer not null default 0 constraint reminder_attempt check (attempt >= 0),
    resent boolean not null default false,
    worker text,
    message_id text,
    last_error text,
    sent_at timestamptz,
    collapsed_into_id uuid constraint reminder_collapsed_into_fk references deadlines.reminder on delete cascade,
    constraint reminder_lease check ((state = 'sending') = (lease_until is not null)),
    constraint reminder_sent check ((state = 'sent') = (sent_at is not null)),
    constraint reminder_collapsed check ((state = 'collapsed') = (collapsed_into_id is not null)),
    constraint reminder_retry check (state <> 'retry' or next_at is not null)
  );
  create index reminder_by_item on deadlines.reminder (item_id, recipient_id, send_at);
  create index reminder_by_time on deadlines.reminder (send_at, id);
  create index reminder_by_state on deadlines.reminder (state);
  create index reminder_waiting on deadlines.reminder (send_at, id) where state in ('pending', 'retry', 'sending');
  create index reminder_to_resend on deadlines.reminder (next_at) where state = 'unknown' and next_at is not null;
  create index reminder_collapsed_into on deadlines.reminder (collapsed_into_id) where collapsed_into_id is not null;
  select access.protect('deadlines.reminder');

  -- The latest comparison of what is due by rule with the ledger.
  create table deadlines.reconciliation (
    single boolean default true constraint reconciliation_pk primary key constraint reconciliation_one_row check (single),
    checked_at timestamptz not null,
    due integer not null,
    missing integer not null
  );
  select access.protect('deadlines.reconciliation');

  create view deadlines.reminder_balance with (security_invoker = true) as
  select item_id, due_version, count(*)::int as planned,
         count(*) filter (where state = 'sent')::int as sent,
         count(*) filter (where state = 'cancelled')::int as cancelled,
         count(*) filter (where state = 'superseded')::int as superseded,
         count(*) filter (where state = 'collapsed')::int as collapsed,
         count(*) filter (where state = 'dead')::int as dead,
         count(*) filter (where state = 'unknown')::int as unknown,
         count(*) filter (where state in ('pending', 'retry', 'sending'))::int as waiting
  from deadlines.reminder group by item_id, due_version;
  grant select on deadlines.reminder_balance to entente_app;`;
