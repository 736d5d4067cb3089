import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened in an incident, and complaints about partners, both sealed (domain.md 6.3, 6.4). */
export class IncidentNotes1000000000174 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table partnerships.representation_incident
        add column notes_sealed text constraint representation_incident_notes_form check (notes_sealed ~ '^v1[.]');
      comment on column partnerships.representation_incident.notes_sealed is 'sealed incident';

      create table partnerships.complaint (
        id uuid constraint complaint_pk primary key,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        organisation_id uuid not null constraint complaint_organisation_fk references organisations.organisation,
        received_on date not null,
        closed_on date,
        text_sealed text not null constraint complaint_text_form check (text_sealed ~ '^v1[.]'),
        added_by uuid not null constraint complaint_person_fk references identity.person,
        constraint complaint_period check (closed_on >= received_on)
      );
      create index complaint_by_organisation on partnerships.complaint (organisation_id);
      comment on column partnerships.complaint.text_sealed is 'sealed complaint';
      select access.guard('partnerships.complaint', array['command', 'retention'], $condition$
        (select access.has_right('incidents.read_notes'))
        and ((select access.everywhere()) or organisation_id = any ((select access.own_organisations())::uuid[]))
        and organisation_id <> all ((select access.hidden_organisations())::uuid[])$condition$);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table partnerships.complaint;
      alter table partnerships.representation_incident drop column notes_sealed;`);
  }
}
