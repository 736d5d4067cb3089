import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who asks, in one statement before anything else: from the hash of a session's or a token's secret to the person, what they
 * may do and where. Whoever does not know the secret learns nothing, so no actor is needed to ask.
 */
export class WhoAsks1000000000203 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [REACH, PERSON, RESUME]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop function identity.reach_with, identity.resume_token, identity.resume_session, identity.who_is, identity.reach_of;',
    );
  }
}

const REACH = `
  -- Permission → "everywhere", or the networks in which it is held.
  create function identity.reach_of(person uuid) returns jsonb language sql stable
    security definer set search_path = pg_catalog as $$
    select coalesce(jsonb_object_agg(r.permission, case when r.everywhere then to_jsonb('everywhere'::text) else to_jsonb(r.networks) end), '{}')
    from access.reach r where r.person_id = person $$;

  -- Who holds these permissions where, for the parts of the product that write to people.
  create function identity.reach_with(permissions text[])
    returns table (person_id uuid, permission text, everywhere boolean, networks uuid[]) language sql stable
    security definer set search_path = pg_catalog as $$
    select r.person_id, r.permission, r.everywhere, r.networks from access.reach r
    where r.permission = any (permissions) and access.system() is not null order by r.person_id, r.permission $$;`;

const PERSON = `
  create function identity.who_is(person uuid) returns jsonb language sql stable
    security definer set search_path = pg_catalog as $$
    select jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email, 'locale', p.locale, 'timeZone', p.time_zone,
      'calendarCode', p.calendar_code, 'sendHour', p.send_hour, 'disabled', p.disabled_at is not null,
      'roles', array(select distinct g.role from identity.role_grant g where g.person_id = p.id order by 1),
      'networkIds', array(select distinct g.network_id from identity.role_grant g where g.person_id = p.id and g.network_id is not null),
      'hasFactor', exists (select from identity.second_factor f where f.person_id = p.id and f.confirmed_at is not null),
      'permissions', identity.reach_of(p.id))
    from identity.person p where p.id = person and p.disabled_at is null $$;`;

/** Noting that a session was seen, or a token used, now and then, is part of asking. */
const RESUME = `
  create function identity.resume_session(secret_hash text, idle interval, granularity interval,
    out id uuid, out client_kind text, out person jsonb) language plpgsql security definer set search_path = pg_catalog as $$
  declare
    found identity.session;
  begin
    select s.* into found from identity.session s
    where s.token_hash = secret_hash and s.expires_at > now() and s.last_seen_at > now() - idle
      and not identity.held_by_lockdown(s.person_id);
    if found.id is null then return; end if;
    if found.last_seen_at < now() - granularity then
      update identity.session s set last_seen_at = now() where s.id = found.id;
    end if;
    id := found.id;
    client_kind := found.client_kind;
    person := identity.who_is(found.person_id);
  end $$;

  create function identity.resume_token(secret_hash text, out id uuid, out scopes text[], out person jsonb)
    language plpgsql security definer set search_path = pg_catalog as $$
  declare
    found identity.api_token;
  begin
    select t.* into found from identity.api_token t
    where t.token_hash = secret_hash and t.revoked_at is null and t.expires_at > now()
      and not identity.held_by_lockdown(t.person_id);
    if found.id is null then return; end if;
    if found.last_used_on is distinct from (now() at time zone 'UTC')::date then
      update identity.api_token t set last_used_on = (now() at time zone 'UTC')::date where t.id = found.id;
    end if;
    id := found.id;
    scopes := found.scopes;
    person := identity.who_is(found.person_id);
  end $$;
  revoke execute on function identity.reach_with, identity.reach_of, identity.who_is, identity.resume_session, identity.resume_token from public;
  grant execute on function identity.reach_with, identity.reach_of, identity.who_is, identity.resume_session, identity.resume_token to entente_app;`;
