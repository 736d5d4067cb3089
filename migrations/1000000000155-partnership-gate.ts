import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether a partner may receive money on a day (decisions.md 10 and 11): asked by whoever passes money on, also by people
 * who may not read the partnership itself. They learn yes or no and nothing else.
 */
export class PartnershipGate1000000000155 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function partnerships.may_receive(partner uuid, wanted_profile text, today date) returns boolean
      language plpgsql security definer set search_path = pg_catalog as $$
      begin
        -- Held until the money is passed on: nobody suspends or ends what the answer stands on in between.
        perform from partnerships.partnership p where p.organisation_id = partner and p.status = 'active' for share;
        perform from standards.assessment a where a.organisation_id = partner and a.state = 'approved' for share;
        return exists (
          select from partnerships.partnership p
          cross join lateral (select * from standards.assessment governing
                              where governing.partnership_id = p.id and governing.state in ('approved', 'suspended')
                              order by governing.approved_on desc, governing.id desc limit 1) a
          where p.organisation_id = partner and p.status = 'active' and p.carries_money
            and (wanted_profile is null or p.profile_code = wanted_profile)
            and a.state = 'approved' and a.opens_gate and a.valid_until_on >= today and a.carries_money
            and not exists (select from partnerships.representation_incident i
                            where i.organisation_id = partner and i.severity = 'serious' and i.resolved_on is null));
      end $$;
      revoke execute on function partnerships.may_receive from public;
      grant execute on function partnerships.may_receive to entente_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function partnerships.may_receive;');
  }
}
