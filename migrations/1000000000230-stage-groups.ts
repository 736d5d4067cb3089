import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each grant says to which group its stage belongs, and whether it runs: signed by both sides and not closed. */
export class StageGroups1000000000230 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table grants.grant
        add column stage_group text collate "C" not null generated always as (case
          when stage in ('signed', 'active', 'closing', 'closed') then 'secured'
          when stage in ('declined', 'withdrawn', 'lapsed') then 'lost'
          else 'pipeline' end) stored,
        add column running boolean not null generated always as (stage in ('signed', 'active', 'closing')) stored;
      drop index grants.grant_running_by_end;
      create index grant_running_by_end on grants.grant (ends_on, id) where running;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index grants.grant_running_by_end;
      alter table grants.grant drop column stage_group, drop column running;
      create index grant_running_by_end on grants.grant (ends_on, id) where stage in ('signed', 'active', 'closing');`);
  }
}
