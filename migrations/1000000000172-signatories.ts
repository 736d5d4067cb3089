import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who signs for an organisation: an alias or role, and the legal name apart, sealed and for named people (domain.md 6.3). */
export class Signatories1000000000172 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organisations.signatory (
        id uuid constraint signatory_pk primary key,
        created_at timestamptz not null default now(),
        organisation_id uuid not null constraint signatory_organisation_fk references organisations.organisation on delete cascade,
        alias text not null constraint signatory_alias_filled check (btrim(alias) <> '' and length(alias) <= 200),
        legal_name_sealed text not null constraint signatory_legal_name_form check (legal_name_sealed ~ '^v1[.]'),
        added_by uuid not null constraint signatory_person_fk references identity.person
      );
      create index signatory_by_organisation on organisations.signatory (organisation_id);
      comment on column organisations.signatory.legal_name_sealed is 'sealed signatory';
      select access.guard('organisations.signatory', array['command', 'retention'], $condition$
        (select access.has_right('signatories.read'))
        and ((select access.everywhere()) or organisation_id = any ((select access.own_organisations())::uuid[]))
        and organisation_id <> all ((select access.hidden_organisations())::uuid[])$condition$);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table organisations.signatory');
  }
}
