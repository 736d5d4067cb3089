import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was said in a call is sealed, and so is what an informant told, which stands apart (domain.md 6.3). Of a decided
 * assessment the product's own parts may seal these anew or, when their time is over, take them out.
 */
export class EvidenceNotes1000000000173 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into platform.waiting_to_be_sealed (target, target_column, target_row, plaintext)
        select 'standards.evidence', 'description_sealed', id::text, description
        from standards.evidence where kind = 'call_note';
      drop trigger evidence_guard on standards.evidence;
      alter table standards.evidence
        drop constraint evidence_described,
        alter column description drop not null,
        add column description_sealed text constraint evidence_description_form check (description_sealed ~ '^v1[.]'),
        add column informant_note_sealed text constraint evidence_informant_note_form check (informant_note_sealed ~ '^v1[.]');
      update standards.evidence set description = null where kind = 'call_note';
      alter table standards.evidence add constraint evidence_described check (
        case when kind = 'call_note' then description is null and description_sealed is not null
             else description_sealed is null and description is not null and btrim(description) <> '' end) not valid;
      comment on column standards.evidence.description_sealed is 'sealed evidence';
      comment on column standards.evidence.informant_note_sealed is 'sealed evidence';

      create trigger evidence_guard before insert or delete on standards.evidence
        for each row execute function standards.guard_part();
      create trigger evidence_change_guard before update on standards.evidence for each row
        when (coalesce(access.system(), '') not in ('command', 'retention')
          or to_jsonb(new) - 'description_sealed' - 'informant_note_sealed'
             is distinct from to_jsonb(old) - 'description_sealed' - 'informant_note_sealed')
        execute function standards.guard_part();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        if exists (select from standards.evidence where num_nonnulls(description_sealed, informant_note_sealed) > 0) then
          raise exception 'Sealed values cannot be turned back into plain text: restore a backup made before this version.';
        end if;
      end $$;
      drop trigger evidence_change_guard on standards.evidence;
      drop trigger evidence_guard on standards.evidence;
      alter table standards.evidence
        drop constraint evidence_described,
        drop column description_sealed,
        drop column informant_note_sealed,
        alter column description set not null,
        add constraint evidence_described check (btrim(description) <> '');
      create trigger evidence_guard before insert or update or delete on standards.evidence
        for each row execute function standards.guard_part();`);
  }
}
