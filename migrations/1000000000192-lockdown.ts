import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A locked region: who locked it, who was told, and the two who lift it (decisions.md 24; domain.md 6.4). */
export class Lockdown1000000000192 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLE, REGION, PEOPLE, CONTACTS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy not_while_locked on organisations.contact;
      drop policy not_while_locked on organisations.signatory;
      drop function identity.end_held_sessions, identity.held_by_lockdown, access.locked, access.locked_organisations,
        access.locked_networks;
      drop table identity.lockdown;`);
  }
}

const TABLE = `
  create table identity.lockdown (
    id uuid constraint lockdown_pk primary key,
    version integer not null default 1,
    updated_at timestamptz not null default now(),
    network_id uuid not null constraint lockdown_network_fk references organisations.organisation,
    reason text not null constraint lockdown_reason_filled check (btrim(reason) <> '' and length(reason) <= 500),
    locked_by uuid not null constraint lockdown_locker_fk references identity.person,
    locked_at timestamptz not null default now(),
    -- The second person, and the letter to them; null where there was nobody else.
    told_id uuid constraint lockdown_told_fk references identity.person,
    letter_state text collate "C" not null default 'waiting' constraint lockdown_letter_state
      check (letter_state in ('waiting', 'sent', 'dropped')),
    letter_attempts smallint not null default 0,
    letter_due_at timestamptz not null default now(),
    lift_asked_by uuid constraint lockdown_lift_asker_fk references identity.person,
    lift_asked_at timestamptz,
    lifted_by uuid constraint lockdown_lifter_fk references identity.person,
    lifted_at timestamptz,
    constraint lockdown_tells_another check (told_id <> locked_by),
    constraint lockdown_lift_asked check ((lift_asked_by is null) = (lift_asked_at is null)),
    constraint lockdown_lifted check ((lifted_by is null) = (lifted_at is null)),
    constraint lockdown_lifted_by_two check (lifted_by is null or (lift_asked_by is not null and lift_asked_by <> lifted_by))
  );
  create unique index lockdown_one_open on identity.lockdown (network_id) where lifted_at is null;
  create index lockdown_by_time on identity.lockdown (locked_at desc, id desc);
  create index lockdown_letter_waiting on identity.lockdown (letter_due_at) where letter_state = 'waiting';
  select access.guard('identity.lockdown', array['sign-in', 'command', 'retention'],
    '(select access.has_right(''lockdown.lock'')) and ((select access.everywhere()) or network_id = any ((select access.networks())::uuid[]))');
  revoke delete on identity.lockdown from entente_app;`;

/** Without a lockdown each of these answers after one look at an empty index. */
const REGION = `
  create function access.locked_networks() returns uuid[] language plpgsql stable
    security definer set search_path = pg_catalog as $$
  begin
    if not exists (select from identity.lockdown where lifted_at is null) then return '{}'; end if;
    return access.below((select array_agg(network_id) from identity.lockdown where lifted_at is null));
  end $$;

  -- The locked networks with those below, whose records they keep, and the partners of their partnerships.
  create function access.locked_organisations() returns uuid[] language plpgsql stable
    security definer set search_path = pg_catalog as $$
  declare
    locked uuid[] := access.locked_networks();
  begin
    if locked = '{}' then return locked; end if;
    return (select array_agg(distinct id) from (
      select unnest(locked) as id
      union all select o.id from organisations.organisation o where o.kept_by_id = any (locked)
      union all select p.organisation_id from partnerships.partnership p
                where p.kept_by_id = any (locked) or exists (select from partnerships.concerned_network c
                      where c.partnership_id = p.id and c.network_id = any (locked))
    ) touched where id is not null);
  end $$;

  create function access.locked(uuid) returns boolean language sql stable
    security definer set search_path = pg_catalog as $$ select $1 = any (access.locked_organisations()) $$;`;

const PEOPLE = `
  -- Whether somebody has roles within locked networks and none beyond them.
  create function identity.held_by_lockdown(person uuid) returns boolean language plpgsql stable
    security definer set search_path = pg_catalog as $$
  declare
    locked uuid[] := access.locked_networks();
  begin
    if locked = '{}' then return false; end if;
    return exists (select from identity.role_grant g where g.person_id = person)
      and not exists (select from identity.role_grant g
                      where g.person_id = person and (g.network_id is null or g.network_id <> all (locked)));
  end $$;

  -- Ends what lets these people in, for whoever may lock; it ends nothing of anybody else.
  create function identity.end_held_sessions(out sessions integer, out tokens integer) language plpgsql
    security definer set search_path = pg_catalog as $$
  begin
    if not access.has_right('lockdown.lock') then
      raise exception 'only whoever may lock does this' using errcode = 'insufficient_privilege';
    end if;
    with held as (select p.id from identity.person p where identity.held_by_lockdown(p.id)),
         ended as (delete from identity.session s using held where s.person_id = held.id returning 1),
         revoked as (update identity.api_token t set revoked_at = now() from held
                     where t.person_id = held.id and t.revoked_at is null returning 1)
    select (select count(*) from ended), (select count(*) from revoked) into sessions, tokens;
  end $$;
  revoke execute on function identity.end_held_sessions from public;
  grant execute on function identity.end_held_sessions to entente_app;`;

/** Beside the policies that say who sees them: while a region is locked nobody does, whatever those say. */
const CONTACTS = ['contact', 'signatory']
  .map(
    (table) => `
  create policy not_while_locked on organisations.${table} as restrictive to entente_app using (
    (select access.system()) = any ('{command,retention}')
    or organisation_id <> all ((select access.locked_organisations())::uuid[]));`,
  )
  .join('');
