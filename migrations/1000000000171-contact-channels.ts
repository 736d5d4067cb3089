import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How to reach a contact is sealed (domain.md 6.3). What stands there in plain text is put aside, to be sealed by whoever
 * migrates; until then such rows break the new rules, which is why these look at new and changed rows only.
 */
export class ContactChannels1000000000171 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into platform.waiting_to_be_sealed (target, target_column, target_row, plaintext)
        select 'organisations.contact', 'channel_sealed', id::text, channel_value
        from organisations.contact where channel_value is not null;
      alter table organisations.contact
        drop constraint contact_channel_complete,
        drop constraint contact_consent_for_channel,
        drop column channel_value,
        add column channel_sealed text constraint contact_channel_form check (channel_sealed ~ '^v1[.]'),
        add column channel_index text,
        add constraint contact_channel_complete
          check ((channel_type is null) = (channel_sealed is null) and (channel_sealed is null) = (channel_index is null)) not valid,
        add constraint contact_consent_for_channel check (channel_sealed is null or consent_on is not null);
      create index contact_by_channel on organisations.contact (channel_index) where channel_index is not null;
      comment on column organisations.contact.channel_sealed is 'sealed contact';
      comment on column organisations.contact.channel_index is 'index of channel_sealed';

      -- How many contacts a person has had shown to them in the hour that began then.
      create table organisations.reveal_count (
        person_id uuid constraint reveal_count_pk primary key
          constraint reveal_count_person_fk references identity.person on delete cascade,
        hour_began_at timestamptz not null default now(),
        count smallint not null default 1 constraint reveal_count_positive check (count > 0)
      );
      select access.guard('organisations.reveal_count', array['command', 'retention'], 'person_id = (select access.person_id())');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        if exists (select from organisations.contact where channel_sealed is not null) then
          raise exception 'Sealed values cannot be turned back into plain text: restore a backup made before this version.';
        end if;
      end $$;
      drop table organisations.reveal_count;
      alter table organisations.contact
        drop constraint contact_channel_complete,
        drop constraint contact_consent_for_channel,
        drop column channel_sealed,
        drop column channel_index,
        add column channel_value text,
        add constraint contact_channel_complete check ((channel_type is null) = (channel_value is null)),
        add constraint contact_consent_for_channel check (channel_value is null or consent_on is not null);`);
  }
}
