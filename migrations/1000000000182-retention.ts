import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long personal and sensitive records are kept, what falls due, and who is to be erased (domain.md 6.6). */
export class Retention1000000000182 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of ['create schema retention', PERIODS, PROPOSALS, ERASURES, GUARDS, COMPLAINTS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table partnerships.complaint alter column text_sealed set not null;
      drop schema retention cascade;`);
  }
}

const KINDS = `('contact', 'declined_application', 'assessment', 'informant_note', 'incident_notes', 'incident',
  'complaint_text', 'complaint', 'grant_document', 'security_log')`;

const PERIODS = `
  create table retention.period (
    kind text collate "C" constraint period_pk primary key constraint period_kind check (kind in ${KINDS}),
    position smallint not null constraint period_position_unique unique,
    months smallint not null constraint period_months check (months between 1 and 240),
    version integer not null default 1,
    updated_at timestamptz not null default now()
  );
  insert into retention.period (kind, position, months) values
    ('contact', 1, 12), ('declined_application', 2, 24), ('assessment', 3, 24), ('informant_note', 4, 6),
    ('incident_notes', 5, 12), ('incident', 6, 36), ('complaint_text', 7, 12), ('complaint', 8, 36), ('grant_document', 9, 84),
    ('security_log', 10, 24);`;

const PROPOSALS = `
  create table retention.proposal (
    id uuid constraint proposal_pk primary key,
    version integer not null default 1,
    updated_at timestamptz not null default now(),
    kind text collate "C" not null constraint proposal_kind check (kind in ${KINDS}),
    subject_id uuid not null,
    organisation_id uuid,
    due_on date not null,
    -- From this day the days of grace run.
    listed_on date not null,
    state text collate "C" not null default 'listed'
      constraint proposal_state check (state in ('listed', 'held', 'applied', 'lapsed')),
    hold_reason text,
    held_by uuid constraint proposal_held_by_fk references identity.person,
    settled_on date,
    constraint proposal_hold_explained check ((state = 'held') = (hold_reason is not null and held_by is not null)),
    constraint proposal_settled check ((state in ('applied', 'lapsed')) = (settled_on is not null))
  );
  create unique index proposal_one_open on retention.proposal (kind, subject_id) where state in ('listed', 'held');
  create index proposal_by_due on retention.proposal (due_on, id);`;

const ERASURES = `
  create table retention.erasure_request (
    id uuid constraint erasure_request_pk primary key,
    version integer not null default 1,
    updated_at timestamptz not null default now(),
    subject_type text collate "C" not null constraint erasure_request_subject check (subject_type in ('contact', 'signatory', 'person')),
    subject_id uuid not null,
    organisation_id uuid,
    -- How it was made sure that the wish is the person's own.
    verification text collate "C" not null constraint erasure_request_verification
      check (verification in ('safe_channel_call', 'safe_channel_message', 'in_person', 'trusted_third_party')),
    requested_by uuid not null constraint erasure_request_requester_fk references identity.person,
    requested_on date not null,
    answer_due_on date not null,
    state text collate "C" not null default 'waiting' constraint erasure_request_state check (state in ('waiting', 'approved', 'refused')),
    decided_by uuid constraint erasure_request_decider_fk references identity.person,
    decided_on date,
    refusal_reason text,
    constraint erasure_request_four_eyes check (decided_by <> requested_by),
    constraint erasure_request_decided check ((state = 'waiting') = (decided_by is null) and (decided_by is null) = (decided_on is null)),
    constraint erasure_request_refusal_explained check ((state = 'refused') = (refusal_reason is not null))
  );
  create unique index erasure_request_one_waiting on retention.erasure_request (subject_id) where state = 'waiting';
  create index erasure_request_by_day on retention.erasure_request (requested_on desc, id desc);

  -- Who is erased, for ever: read again whenever an older state of the database comes back.
  create table retention.erasure (
    number bigint constraint erasure_pk primary key,
    subject_type text collate "C" not null constraint erasure_subject check (subject_type in ('contact', 'signatory', 'person')),
    subject_id uuid not null,
    listed_on date not null,
    constraint erasure_once unique (subject_type, subject_id)
  );`;

const GUARDS = `
  select access.guard('retention.period', array['retention', 'command'],
    '(select access.has_right(''retention.read''))', '(select access.has_right(''retention.write''))');
  select access.guard('retention.proposal', array['retention', 'command'],
    '(select access.has_right(''retention.read'') and access.everywhere())',
    '(select access.has_right(''retention.write'') and access.everywhere())');
  select access.guard('retention.erasure_request', array['retention', 'command'],
    '(select access.has_right(''retention.read'') and access.everywhere())',
    '(select (access.has_right(''erasures.request'') or access.has_right(''erasures.approve'')) and access.everywhere())');
  select access.guard('retention.erasure', array['retention', 'command'],
    '(select access.has_right(''retention.read'') and access.everywhere())', 'false');
  revoke update, delete on retention.erasure from entente_app;`;

/** Of a closed complaint the text goes first; that there was one stays longer. */
const COMPLAINTS = 'alter table partnerships.complaint alter column text_sealed drop not null';
