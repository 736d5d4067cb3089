import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Invitations and resets: a row that waits is a letter to be sent. The token is made when the letter leaves, so the
 * database never holds it, and a letter that is sent again carries a new one.
 */
export class IdentityAccountLinks1000000000163 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.account_link (
        id uuid constraint account_link_pk primary key,
        -- None when a reset was asked for an address without an account: the work is the same.
        person_id uuid constraint account_link_person_fk references identity.person on delete cascade,
        purpose text collate "C" not null constraint account_link_purpose check (purpose in ('invitation', 'reset')),
        state text collate "C" not null default 'waiting' constraint account_link_state
          check (state in ('waiting', 'sent', 'used', 'dropped')),
        asked_at timestamptz not null default now(),
        attempts smallint not null default 0,
        next_attempt_at timestamptz not null default now(),
        token_hash text collate "C" constraint account_link_token_unique unique,
        expires_at timestamptz,
        used_at timestamptz,
        constraint account_link_sent check (state <> 'sent' or (token_hash is not null and expires_at is not null)),
        constraint account_link_used check ((state = 'used') = (used_at is not null))
      );
      create index account_link_waiting on identity.account_link (next_attempt_at) where state = 'waiting';
      create index account_link_by_person on identity.account_link (person_id);
      select access.guard('identity.account_link', array['sign-in', 'command', 'retention'],
        '(select access.has_right(''people.write''))');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table identity.account_link');
  }
}
