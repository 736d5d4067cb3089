import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The next code follows all codes that are there: also those of grants that whoever enters one may not see. */
export class CodesOfAll1000000000233 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The last number that was given under this prefix. One at a time asks, until the end of the transaction.
      create function grants.last_number(prefix text) returns integer language plpgsql
        security definer set search_path = pg_catalog as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('grants.code ' || prefix, 0));
        return (select coalesce(max(substring(code from '\\d+$')::int), 0)
                from (select code from grants.grant union all select code from grants.subgrant) given
                where code ~ ('^' || prefix || '\\d{3,6}$'));
      end $$;
      revoke execute on function grants.last_number from public;
      grant execute on function grants.last_number to entente_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function grants.last_number;');
  }
}
