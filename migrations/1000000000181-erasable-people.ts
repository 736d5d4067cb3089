import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contacts and accounts can end and be erased: what stays is a number (domain.md 6.6). */
export class ErasablePeople1000000000181 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisations.contact
        -- The last day of the role; the period of retention runs from it.
        add column ended_on date,
        add column former_number bigint constraint contact_former_number_unique unique;
      create index contact_by_end on organisations.contact (ended_on) where ended_on is not null and former_number is null;
      alter table identity.person
        add column former_number bigint constraint person_former_number_unique unique,
        add constraint person_erased_is_disabled check (former_number is null or disabled_at is not null);

      -- All that belongs to an account alone, in whatever table: what would go with the row if the row went.
      create function identity.forget(person uuid) returns void language plpgsql
        security definer set search_path = pg_catalog as $$
      declare
        part record;
      begin
        if access.system() is distinct from 'retention' then
          raise exception 'only the erasure of a person does this' using errcode = 'insufficient_privilege';
        end if;
        for part in
          select c.conrelid::regclass as name, a.attname as key from pg_constraint c
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
          where c.confrelid = 'identity.person'::regclass and c.contype = 'f' and c.confdeltype = 'c' and cardinality(c.conkey) = 1
        loop
          execute format('delete from %s where %I = $1', part.name, part.key) using person;
        end loop;
      end $$;
      revoke execute on function identity.forget from public;
      grant execute on function identity.forget to entente_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function identity.forget;
      alter table identity.person drop constraint person_erased_is_disabled, drop column former_number;
      drop index organisations.contact_by_end;
      alter table organisations.contact drop column former_number, drop column ended_on;`);
  }
}
