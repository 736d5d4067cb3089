import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TOKEN_PERMISSIONS } from '#identity/rules';
import { applyPolicies } from './apply-policies.js';

/**
 * Row-level security from the one table of rules, asking each right for the place of the record. The functions that asked
 * without a place go, and with them the policies that stood on them; both are kept as text, for the way back.
 */
export class OnePolicy1000000000202 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [KEEP_FORMER, DROP_FORMER, ASKING, RELATED, SUBJECTS, LOCKDOWN]) await runner.query(part);
    await applyPolicies(runner);
    await runner.query(AUDIT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ declare policy record; begin
        for policy in select format('%I.%I', schemaname, tablename) as target, policyname from pg_policies
                      where policyname in ('may_see', 'may_enter', 'may_change', 'may_remove', 'entry_read') loop
          execute format('drop policy %I on %s', policy.policyname, policy.target);
        end loop;
      end $$;
      drop function access.sees_all, access.sees_subject, access.scopes_within, access.related_organisations,
        access.partnerships_within, access.everywhere_with, access.networks_with, access.everywhere(text[]), access.networks(text[]),
        access.beyond_token, access.accepted, access.hidden_networks;
      do $$ declare former record; begin
        for former in select definition from access.former_access order by position loop
          execute former.definition;
        end loop;
      end $$;
      drop table access.former_access;`);
  }
}

const FORMER_FUNCTIONS = `array['networks', 'everywhere', 'has_right', 'cleared_levels', 'sees_all', 'person_id', 'hidden_organisations',
  'own_organisations', 'own_scopes', 'concerned_partnerships', 'enter', 'end_held_sessions']`;

const KEEP_FORMER = `
  create table access.former_access (
    position integer generated always as identity constraint former_access_pk primary key,
    definition text not null
  );
  alter table access.former_access enable row level security;
  insert into access.former_access (definition)
  select pg_get_functiondef(p.oid) from pg_proc p
  where p.pronamespace in ('access'::regnamespace, 'identity'::regnamespace) and p.proname = any (${FORMER_FUNCTIONS})
  order by p.oid;
  insert into access.former_access (definition)
  select format('create policy %I on %I.%I for %s to entente_app%s%s', policyname, schemaname, tablename, cmd,
                ' using (' || qual || ')', ' with check (' || with_check || ')')
  from pg_policies where policyname in ('may_see', 'may_enter', 'may_change', 'may_remove', 'entry_read')
    and schemaname not in ('pg_catalog') order by schemaname, tablename, policyname;`;

const DROP_FORMER = `
  do $$ declare policy record; begin
    for policy in select format('%I.%I', schemaname, tablename) as target, policyname from pg_policies
                  where coalesce(qual, '') || coalesce(with_check, '')
                        ~ 'access[.](networks|everywhere|has_right|cleared_levels|sees_all|own_organisations|own_scopes|concerned_partnerships)' loop
      execute format('drop policy %I on %s', policy.policyname, policy.target);
    end loop;
  end $$;
  drop function access.enter, access.own_scopes, access.own_organisations, access.concerned_partnerships, access.cleared_levels,
    access.has_right, access.networks(), access.everywhere(), access.sees_all();`;

/** Each reads one ready row; a policy asks once per statement: (select access.everywhere('grants.read')). */
const ASKING = `
  create or replace function access.person_id() returns uuid language sql stable
    return case when current_setting('entente.actor_kind', true) in ('person', 'token')
                then current_setting('entente.actor', true)::uuid end;

  -- A token is its person, short of every permission that no scope names: what is restricted, sealed or said in confidence.
  create function access.beyond_token(permission text) returns boolean language sql stable
    return current_setting('entente.actor_kind', true) = 'token' and permission <> all ('{${TOKEN_PERMISSIONS.join(',')}}');
  -- Of several permissions one is enough.
  create function access.everywhere(variadic permissions text[]) returns boolean language plpgsql stable
    security definer set search_path = pg_catalog as $$
  begin
    return exists (select from access.reach r where r.person_id = access.person_id() and r.permission = any (permissions)
                   and r.everywhere and not access.beyond_token(r.permission));
  end $$;
  create function access.networks(variadic permissions text[]) returns uuid[] language plpgsql stable
    security definer set search_path = pg_catalog as $$
  begin
    if cardinality(permissions) = 1 then
      return coalesce((select r.networks from access.reach r where r.person_id = access.person_id() and r.permission = permissions[1]
                       and not access.beyond_token(r.permission)), '{}');
    end if;
    return array(select distinct place from access.reach r cross join lateral unnest(r.networks) as place
                 where r.person_id = access.person_id() and r.permission = any (permissions)
                   and not access.beyond_token(r.permission));
  end $$;
  -- One of the permissions together with all that are needed: held in the same place, not each in another.
  create function access.everywhere_with(needed text[], variadic permissions text[]) returns boolean language sql stable
    return access.everywhere(variadic permissions) and (select bool_and(access.everywhere(needs)) from unnest(needed) as needs);
  create function access.networks_with(needed text[], variadic permissions text[]) returns uuid[] language plpgsql stable as $$
  declare
    anywhere boolean := access.everywhere(variadic permissions);
    found uuid[] := access.networks(variadic permissions);
    needs text;
  begin
    foreach needs in array needed loop
      continue when access.everywhere(needs);
      found := case when anywhere then access.networks(needs)
                    else array(select unnest(found) intersect select unnest(access.networks(needs))) end;
      anywhere := false;
    end loop;
    return found;
  end $$;
  create or replace function access.hidden_organisations() returns uuid[] language plpgsql stable
    security definer set search_path = pg_catalog as $$
  begin
    if access.person_id() is null then return '{}'; end if;
    return (select case current_setting('entente.actor_kind', true) when 'token' then h.from_tokens else h.organisations end
            from access.hidden h where h.person_id = access.person_id());
  end $$;
  create function access.hidden_networks() returns uuid[] language plpgsql stable
    security definer set search_path = pg_catalog as $$
  begin
    if access.person_id() is null then return '{}'; end if;
    return (select case current_setting('entente.actor_kind', true) when 'token' then h.from_tokens else h.networks end
            from access.hidden h where h.person_id = access.person_id());
  end $$;
  -- Nothing of this kind is kept from the person, whatever its place and sensitivity.
  create function access.sees_all(permission text) returns boolean language plpgsql stable
    security definer set search_path = pg_catalog as $$
  begin
    return access.everywhere(permission) and access.everywhere('records.read_restricted')
      and access.everywhere('records.read_sealed') and access.hidden_organisations() = '{}';
  end $$;`;

const RELATED = `
  -- Partnerships that these networks keep, or that whoever keeps them says to concern these networks.
  create function access.partnerships_within(networks uuid[]) returns uuid[] language sql stable
    security definer set search_path = pg_catalog as $$
    select coalesce(array_agg(distinct id), '{}') from (
      select partnership_id as id from partnerships.concerned_network where network_id = any (networks)
      union all select id from partnerships.partnership where kept_by_id = any (networks)) concerned $$;

  -- Whether the side that keeps a record about an organisation, or somebody for the whole family, has said that a partnership
  -- with that organisation concerns these networks.
  create function access.accepted(organisation uuid, keeper uuid, networks uuid[]) returns boolean language sql stable
    security definer set search_path = pg_catalog as $$
    select exists (select from partnerships.partnership p join partnerships.concerned_network c on c.partnership_id = p.id
                   where p.organisation_id = organisation and c.network_id = any (networks)
                     and (p.kept_by_id is null or p.kept_by_id = keeper)) $$;

  -- Organisations that the person's networks keep, and those whom they have to do with: a record that they can read names
  -- them, and it was made by the side that keeps the organisation, or the organisation is kept for the whole family. A
  -- relation that the other side did not make opens nothing: what is passed on of a grant is entered by the grant's
  -- recipient, whoever passes it on. It opens the organisation, never its contacts.
  create function access.related_organisations(variadic permissions text[]) returns uuid[] language plpgsql stable
    security definer set search_path = pg_catalog as $$
  declare
    networks uuid[] := access.networks(variadic permissions);
  begin
    if networks = '{}' then return networks; end if;
    return array(
      with related as (
        select p.organisation_id as id, p.kept_by_id as maker, p.kept_by_id is null as for_all from partnerships.partnership p
        where p.id = any (access.partnerships_within(networks))
        union select g.donor_id, g.recipient_id, false from grants.grant g where g.recipient_id = any (networks)
        union select passed.id, root.recipient_id, false from grants.subgrant s
          join grants.grant root on root.id = s.root_grant_id
          cross join lateral unnest(array[s.from_id, s.to_id, s.via_host_id]) as passed (id)
        where s.from_id = any (networks) or s.to_id = any (networks))
      select unnest(networks)
      union select o.id from organisations.organisation o where o.kept_by_id = any (networks)
      union select o.id from related r join organisations.organisation o on o.id = r.id
      where r.for_all or r.maker in (o.kept_by_id, o.id) or (o.kept_by_id is null and o.kind <> 'network'));
  end $$;

  -- Scopes that hold nothing but these networks.
  create function access.scopes_within(networks uuid[]) returns uuid[] language sql stable
    security definer set search_path = pg_catalog as $$
    select coalesce(array_agg(scope_id), '{}') from (
      select scope_id from funding_gap.scope_network group by scope_id
      having bool_and(network_id = any (networks))) own $$;`;

const SUBJECTS = `
  -- Whether whoever acts sees the record that a deadline is about: asked with their own eyes.
  create function access.sees_subject(subject_type text, subject_id uuid) returns boolean language plpgsql stable as $$
  begin
    return case subject_type
      when 'grant' then exists (select from grants.grant s where s.id = subject_id)
      when 'requirement' then exists (select from grants.requirement s where s.id = subject_id)
      when 'partnership' then exists (select from partnerships.partnership s where s.id = subject_id)
      when 'assessment' then exists (select from standards.assessment s where s.id = subject_id)
      when 'assessment_action' then exists (select from standards.action s where s.id = subject_id)
      else false end;
  end $$;`;

const LOCKDOWN = `
  create or replace function identity.end_held_sessions(out sessions integer, out tokens integer) language plpgsql
    security definer set search_path = pg_catalog as $$
  begin
    if access.system() is distinct from 'command' then
      raise exception 'only a lockdown that has begun does this' using errcode = 'insufficient_privilege';
    end if;
    with held as (select p.id from identity.person p where identity.held_by_lockdown(p.id)),
         ended as (delete from identity.session s using held where s.person_id = held.id returning 1),
         revoked as (update identity.api_token t set revoked_at = now() from held
                     where t.person_id = held.id and t.revoked_at is null returning 1)
    select (select count(*) from ended), (select count(*) from revoked) into sessions, tokens;
  end $$;`;

const AUDIT = `
  create policy entry_read on audit.entry for select to entente_app using (
    (select access.system()) = any ('{retention,command}') or (select access.everywhere('audit.read')));`;
