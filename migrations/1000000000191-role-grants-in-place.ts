import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever looks after the people of one network gives no role beyond it. */
export class RoleGrantsInPlace1000000000191 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`select access.guard('identity.role_grant', array['command', 'retention', 'reminders', 'sign-in'],
      '(select access.person_id()) is not null',
      '(select access.has_right(''people.write'')) and ((select access.everywhere()) or network_id = any ((select access.networks())::uuid[]))')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`select access.guard('identity.role_grant', array['command', 'retention', 'reminders', 'sign-in'],
      '(select access.person_id()) is not null', '(select access.has_right(''people.write''))')`);
  }
}
