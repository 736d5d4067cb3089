import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files that belong to a record: who sees the record sees its files, short of financial ones and of those too sensitive for
 * them. The content lies encrypted outside the database; its key is here, sealed, so a file without its row is noise.
 */
export class Files1000000000175 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema files;
      create table files.file (
        id uuid constraint file_pk primary key,
        created_at timestamptz not null default now(),
        subject_type text collate "C" not null
          constraint file_subject_type check (subject_type in ('organisation', 'partnership', 'assessment', 'grant', 'requirement')),
        subject_id uuid not null,
        organisation_id uuid not null constraint file_organisation_fk references organisations.organisation,
        class text collate "C" not null constraint file_class check (class in ('ordinary', 'financial', 'evidence')),
        sensitivity text collate "C" not null
          constraint file_sensitivity check (sensitivity in ('open', 'internal', 'restricted', 'sealed')),
        name text not null constraint file_name_filled check (btrim(name) <> '' and length(name) <= 200),
        media_type text collate "C" not null,
        size integer not null constraint file_size_positive check (size > 0),
        sha256 text collate "C" not null constraint file_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
        warning text collate "C" constraint file_warning check (warning in ('properties_kept', 'names_in_comments')),
        uploaded_by uuid not null constraint file_person_fk references identity.person,
        key_sealed text constraint file_key_form check (key_sealed ~ '^v1[.]'),
        erased_at timestamptz,
        constraint file_erased_without_key check ((erased_at is null) = (key_sealed is not null))
      );
      create index file_by_subject on files.file (subject_id, id) where erased_at is null;
      create index file_by_organisation on files.file (organisation_id);
      comment on column files.file.key_sealed is 'sealed file';
      select access.guard('files.file', array['command', 'retention'], $condition$
        (class <> 'financial' or (select access.has_right('files.read_financial')))
        and (sensitivity in ('open', 'internal') or sensitivity = any ((select access.cleared_levels())::text[]))
        and case subject_type
          when 'organisation' then exists (select from organisations.organisation s where s.id = subject_id)
          when 'partnership' then exists (select from partnerships.partnership s where s.id = subject_id)
          when 'assessment' then exists (select from standards.assessment s where s.id = subject_id)
          when 'grant' then exists (select from grants.grant s where s.id = subject_id)
          else exists (select from grants.requirement s where s.id = subject_id) end$condition$);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema files cascade');
  }
}
