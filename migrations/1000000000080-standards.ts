import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The standards that partners are assessed against, in versions, and the assessments with their evidence (domain.md 2.2). */
export class Standards1000000000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create schema standards');
    for (const part of [STANDARDS, ASSESSMENTS, PARTS, PROFILES]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema standards cascade');
  }
}

const STANDARDS = `
  create table standards.standard_version (
    id uuid constraint standard_version_pk primary key,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    standard text not null,
    version_number text collate "C" not null
      constraint standard_version_number_form check (version_number ~ '^[0-9]+[.][0-9]+[.][0-9]+$'),
    status text collate "C" not null
      constraint standard_version_status check (status in ('draft', 'proposal', 'adopted', 'retired')),
    card jsonb not null,
    labels jsonb not null default '{}' constraint standard_version_labels check (jsonb_typeof(labels) = 'object'),
    adopted_by_board_on date,
    effective_from date,
    frozen_at timestamptz,
    constraint standard_version_unique unique (standard, version_number),
    constraint standard_version_card_is_its_own check (card ->> 'standard' = standard and card ->> 'version' = version_number),
    constraint standard_version_adoption_dated
      check (status <> 'adopted' or (adopted_by_board_on is not null and effective_from is not null))
  );
  create unique index standard_version_one_adopted on standards.standard_version (standard) where status = 'adopted';
  create unique index standard_version_one_proposal on standards.standard_version (standard) where status = 'proposal';

  create table standards.profile (
    code text collate "C" constraint profile_pk primary key,
    position smallint not null constraint profile_position_unique unique,
    name_en text not null,
    name_fr text not null,
    -- At most this many months of validity, whatever the card gives.
    validity_months smallint constraint profile_validity_positive check (validity_months > 0),
    -- Criterion -> the score that it must reach, where that is more than on the card.
    thresholds jsonb not null default '{}' constraint profile_thresholds check (jsonb_typeof(thresholds) = 'object'),
    -- Of the criteria that the card lets be not applicable, those that stay so; null: all of them.
    na_allowed text[],
    -- Yes/no questions without weight: [{"code", "en", "fr"}].
    gate_questions jsonb not null default '[]' constraint profile_gate_questions check (jsonb_typeof(gate_questions) = 'array'),
    blind_with_money boolean not null default true,
    gate_warns_only boolean not null default false
  );
  select access.protect('standards.standard_version');
  select access.protect('standards.profile');`;

const ASSESSMENTS = `
  create table standards.assessment (
    id uuid constraint assessment_pk primary key,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    organisation_id uuid not null constraint assessment_organisation_fk references organisations.organisation,
    partnership_id uuid,
    standard_version_id uuid not null constraint assessment_standard_fk references standards.standard_version,
    profile_code text collate "C" not null constraint assessment_profile_fk references standards.profile,
    -- The card as it counts for the profile on the day of the start, and the profile's questions.
    card jsonb not null,
    gate_questions jsonb not null default '[]',
    gate_answers jsonb not null default '{}',
    carries_money boolean not null,
    provisional boolean not null,
    correction_reason text,
    state text collate "C" not null default 'draft' constraint assessment_state check (state in ('draft', 'in_assessment',
      'in_review', 'reconciliation', 'approved', 'rejected', 'withdrawn', 'superseded', 'suspended')),
    owner_id uuid not null constraint assessment_owner_fk references identity.person,
    proposer_id uuid not null constraint assessment_proposer_fk references identity.person,
    assessor_id uuid constraint assessment_assessor_fk references identity.person,
    reviewer_id uuid constraint assessment_reviewer_fk references identity.person,
    submitted_at timestamptz,
    approved_on date,
    valid_until_on date,
    band text collate "C" constraint assessment_band check (band in ('meets', 'conditional', 'does_not_meet')),
    overall numeric(5,2) constraint assessment_overall_percent check (overall between 0 and 100),
    result jsonb,
    -- The verdict of the gate rule on the day of approval, incidents apart.
    opens_gate boolean not null default false,
    decision_reason text,
    suspended_on date,
    suspension_reason text,
    constraint assessment_second_person check (reviewer_id <> assessor_id),
    constraint assessment_three_people_with_money
      check (not carries_money or (proposer_id is distinct from assessor_id and proposer_id is distinct from reviewer_id)),
    constraint assessment_scored_by_somebody check (state in ('draft', 'withdrawn') or assessor_id is not null),
    constraint assessment_submitted_with_result check (state in ('draft', 'in_assessment', 'withdrawn')
      or (submitted_at is not null and band is not null and overall is not null and result is not null)),
    constraint assessment_approved_by_somebody check ((state in ('approved', 'superseded', 'suspended')) = (approved_on is not null)
      and (approved_on is null or reviewer_id is not null)),
    constraint assessment_validity check (valid_until_on is null or (approved_on is not null and valid_until_on >= approved_on)),
    constraint assessment_decision_explained
      check (state not in ('rejected', 'withdrawn') or btrim(decision_reason) <> '' and decision_reason is not null),
    constraint assessment_suspension_explained check ((suspended_on is null) = (suspension_reason is null)
      and (state <> 'suspended' or suspended_on is not null) and btrim(suspension_reason) <> '')
  );
  create unique index assessment_one_open on standards.assessment (partnership_id)
    where state in ('draft', 'in_assessment', 'in_review', 'reconciliation');
  create unique index assessment_one_approved on standards.assessment (partnership_id) where state = 'approved';
  create index assessment_by_organisation on standards.assessment (organisation_id);
  create index assessment_by_partnership on standards.assessment (partnership_id, id);
  create index assessment_waiting on standards.assessment (state, id)
    where state in ('draft', 'in_assessment', 'in_review', 'reconciliation');
  select access.protect('standards.assessment');`;

const PARTS = `
  create table standards.answer (
    assessment_id uuid not null constraint answer_assessment_fk references standards.assessment on delete cascade,
    criterion text collate "C" not null,
    version integer not null default 1,
    updated_at timestamptz not null default now(),
    score smallint constraint answer_score_not_negative check (score >= 0),
    not_applicable boolean not null default false,
    note text,
    answered_by uuid not null constraint answer_person_fk references identity.person,
    constraint answer_pk primary key (assessment_id, criterion),
    constraint answer_score_or_not_applicable check (not not_applicable or score is null)
  );
  create table standards.evidence (
    id uuid constraint evidence_pk primary key,
    created_at timestamptz not null default now(),
    assessment_id uuid not null constraint evidence_assessment_fk references standards.assessment on delete cascade,
    criterion text collate "C" not null,
    kind text collate "C" not null
      constraint evidence_kind check (kind in ('file_reference', 'link', 'call_note', 'public_statement')),
    description text not null constraint evidence_described check (btrim(description) <> ''),
    url text constraint evidence_url_form check (url ~* '^https?://'),
    dated_on date,
    expires_on date,
    sensitivity text collate "C" not null default 'internal'
      constraint evidence_sensitivity check (sensitivity in ('open', 'internal', 'restricted', 'sealed')),
    added_by uuid not null constraint evidence_person_fk references identity.person,
    constraint evidence_link_has_url check (kind <> 'link' or url is not null),
    constraint evidence_call_is_dated check (kind <> 'call_note' or dated_on is not null),
    constraint evidence_period check (expires_on >= dated_on)
  );
  create index evidence_by_assessment on standards.evidence (assessment_id, criterion);
  create table standards.action (
    id uuid constraint action_pk primary key,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    assessment_id uuid not null constraint action_assessment_fk references standards.assessment on delete cascade,
    criterion text collate "C",
    domain text collate "C",
    description text not null constraint action_described check (btrim(description) <> ''),
    owner_id uuid constraint action_owner_fk references identity.person,
    due_on date,
    evidence_expected text,
    done_on date,
    constraint action_about_one_thing check (num_nonnulls(criterion, domain) = 1),
    constraint action_one_per_criterion unique (assessment_id, criterion),
    constraint action_one_per_domain unique (assessment_id, domain)
  );
  select access.protect('standards.answer');
  select access.protect('standards.evidence');
  select access.protect('standards.action');`;

const PROFILES = `
  insert into standards.profile (code, position, name_en, name_fr) values
    ('ally_ngo', 1, 'Allied organisation', 'Organisation alliée'),
    ('kp_network', 2, 'Key-population network', 'Réseau de populations clés'),
    ('multilateral', 3, 'Multilateral body', 'Organisme multilatéral'),
    ('donor', 4, 'Donor', 'Bailleur de fonds'),
    ('service_provider', 5, 'Service provider', 'Prestataire de services'),
    ('fiscal_host', 6, 'Fiscal host', 'Structure d''hébergement fiscal'),
    ('public_body', 7, 'Public body', 'Organisme public');
  update standards.profile set na_allowed = '{C2,F3}' where code in ('donor', 'multilateral');
  update standards.profile set gate_warns_only = true where code = 'donor';
  update standards.profile set thresholds = '{"A4": 3}' where code = 'public_body';
  update standards.profile set validity_months = 12, gate_questions = '[
    {"code": "separate_ledger", "en": "Is a separate ledger kept for each hosted network?",
     "fr": "Une comptabilité séparée est-elle tenue pour chaque réseau hébergé ?"},
    {"code": "fee_in_writing", "en": "Is the fee at or below the agreed rate, in writing?",
     "fr": "Les frais sont-ils fixés par écrit, au plus au taux convenu ?"}]' where code = 'fiscal_host';`;
