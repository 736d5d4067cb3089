import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever is named on a record must be able to read it: a deadline that they hear of leads somewhere. */
export class NamedReaders1000000000231 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whether this person may read a record of this network and sensitivity with this permission.
      create function access.may_read(person uuid, asked text, network uuid, sensitivity text) returns boolean
        language sql stable security definer set search_path = pg_catalog as $$
        select (select count(*) from access.reach r
                where r.person_id = person and (r.everywhere or network = any (r.networks))
                  and r.permission in (asked, 'records.read_' || sensitivity))
               = case when sensitivity in ('restricted', 'sealed') then 2 else 1 end
          and not exists (select from access.hidden h where h.person_id = person and network = any (h.organisations)) $$;
      revoke execute on function access.may_read from public;
      grant execute on function access.may_read to entente_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function access.may_read;');
  }
}
