import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tokens by which programs act for a person: hashed, with scopes and an end. Their acts are told apart in the log. */
export class IdentityTokens1000000000190 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.api_token (
        id uuid constraint api_token_pk primary key,
        person_id uuid not null constraint api_token_person_fk references identity.person on delete cascade,
        name text not null constraint api_token_name_filled check (btrim(name) <> '' and length(name) <= 100),
        token_hash text collate "C" not null constraint api_token_hash_unique unique,
        scopes text[] not null constraint api_token_scopes_filled check (cardinality(scopes) > 0),
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        -- To the day, in UTC: enough to find tokens that nobody uses.
        last_used_on date,
        revoked_at timestamptz,
        constraint api_token_at_most_a_year check (expires_at <= created_at + interval '367 days')
      );
      create index api_token_by_person on identity.api_token (person_id, created_at desc);
      select access.guard('identity.api_token', array['sign-in', 'command', 'retention'],
        'person_id = (select access.person_id()) or (select access.has_right(''tokens.revoke_all'') or access.has_right(''people.write''))');

      alter table audit.entry drop constraint entry_actor_kind,
        add constraint entry_actor_kind check (actor_kind in ('person', 'token', 'system'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table audit.entry drop constraint entry_actor_kind,
        add constraint entry_actor_kind check (actor_kind in ('person', 'system'));
      drop table identity.api_token;`);
  }
}
