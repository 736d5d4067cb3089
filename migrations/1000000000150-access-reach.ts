import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where the acting person's roles hold, told to the database once per transaction, and what guarding a table means
 * (domain.md 6.4, decisions.md 20 and 21). Everything here is unset for whoever did not enter: then nothing is seen.
 */
export class AccessReach1000000000150 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [COLUMNS, ASKING, BELOW, ENTER, LINKED, GUARD]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function access.guard, access.unguard, access.own_scopes, access.own_organisations, access.concerned_partnerships, access.enter, access.below,
        access.hidden_organisations, access.cleared_levels, access.has_right, access.networks, access.everywhere,
        access.sees_all, access.system, access.person_id;
      drop table access.role_permission;
      alter table deadlines.item drop column sensitivity;
      alter table partnerships.partnership drop column kept_by_id;
      alter table organisations.organisation drop column kept_by_id;`);
  }
}

const COLUMNS = `
  -- The network that keeps the record; null: kept for the whole family.
  alter table organisations.organisation add column kept_by_id uuid
    constraint organisation_kept_by_fk references organisations.organisation;
  create index organisation_by_keeper on organisations.organisation (kept_by_id) where kept_by_id is not null;
  create index organisation_not_for_all on organisations.organisation (sensitivity) where sensitivity in ('restricted', 'sealed');
  alter table partnerships.partnership add column kept_by_id uuid
    constraint partnership_kept_by_fk references organisations.organisation;
  create index partnership_by_keeper on partnerships.partnership (kept_by_id) where kept_by_id is not null;
  -- That of the record the deadline is about.
  alter table deadlines.item add column sensitivity text collate "C" not null default 'internal'
    constraint item_sensitivity check (sensitivity in ('open', 'internal', 'restricted', 'sealed'));

  -- A copy of the product's one table from roles to permissions, written anew with each migration run.
  create table access.role_permission (
    role text collate "C" not null,
    permission text collate "C" not null,
    constraint role_permission_pk primary key (role, permission)
  );
  alter table access.role_permission enable row level security;`;

/** Each reads what enter() has noted, so a policy asks once per statement: (select access.networks()). */
const ASKING = `
  create function access.person_id() returns uuid language sql stable
    return case when current_setting('entente.actor_kind', true) = 'person' then current_setting('entente.actor', true)::uuid end;
  create function access.system() returns text language sql stable
    return case when current_setting('entente.actor_kind', true) = 'system' then current_setting('entente.actor', true) end;
  create function access.everywhere() returns boolean language sql stable
    return coalesce(current_setting('entente.everywhere', true), '') = 'true';
  create function access.sees_all() returns boolean language sql stable
    return coalesce(current_setting('entente.sees_all', true), '') = 'true';
  create function access.networks() returns uuid[] language sql stable
    return coalesce(nullif(current_setting('entente.networks', true), ''), '{}')::uuid[];
  create function access.hidden_organisations() returns uuid[] language sql stable
    return coalesce(nullif(current_setting('entente.hidden', true), ''), '{}')::uuid[];
  create function access.has_right(permission text) returns boolean language sql stable
    return permission = any (coalesce(nullif(current_setting('entente.rights', true), ''), '{}')::text[]);
  -- Of the levels of sensitivity that are not for everybody, those that the person may read.
  create function access.cleared_levels() returns text[] language sql stable
    return array_remove(array[case when access.has_right('records.read_restricted') then 'restricted' end,
                              case when access.has_right('records.read_sealed') then 'sealed' end], null);`;

const BELOW = `
  -- The networks themselves and every network below them.
  create function access.below(roots uuid[]) returns uuid[] language sql stable
    security definer set search_path = pg_catalog as $$
    with recursive tree as (
      select id from organisations.organisation where id = any (roots)
      union
      select o.id from organisations.organisation o join tree on o.parent_id = tree.id where o.kind = 'network'
    )
    select coalesce(array_agg(id), '{}') from tree $$;`;

const ENTER = `
  -- The first statement of every transaction: who acts, and for a person where and with which rights. A disabled account
  -- has neither. A token acts as its person, short of what is sensitive.
  create function access.enter(actor_kind text, actor text, read_only boolean) returns void language plpgsql
    security definer set search_path = pg_catalog as $$
  declare
    roots uuid[];
    everywhere boolean;
    rights text[];
    hidden uuid[];
  begin
    perform set_config('entente.actor_kind', case actor_kind when 'token' then 'person' else actor_kind end, true),
            set_config('entente.actor', actor, true),
            set_config('transaction_read_only', case when read_only then 'on' else 'off' end, true);
    if actor_kind not in ('person', 'token') then return; end if;

    select coalesce(bool_or(g.network_id is null), false), coalesce(array_agg(distinct g.network_id) filter
             (where g.network_id is not null), '{}') into everywhere, roots
    from identity.role_grant g join identity.person p on p.id = g.person_id
    where p.id = actor::uuid and p.disabled_at is null;
    select coalesce(array_agg(distinct r.permission), '{}') into rights
    from identity.role_grant g join identity.person p on p.id = g.person_id join access.role_permission r on r.role = g.role
    where p.id = actor::uuid and p.disabled_at is null and not (actor_kind = 'token' and r.permission ~ '^records[.]');
    select coalesce(array_agg(o.id), '{}') into hidden
    from organisations.organisation o
    where o.sensitivity in ('restricted', 'sealed') and o.id <> all (roots) and not exists (
      select from identity.role_grant g
      join access.role_permission r on r.role = g.role and r.permission = 'records.read_' || o.sensitivity
      where actor_kind = 'person' and g.person_id = actor::uuid and (g.network_id is null
        or o.id = any (access.below(array[g.network_id])) or o.kept_by_id = any (access.below(array[g.network_id]))));

    perform set_config('entente.everywhere', everywhere::text, true), set_config('entente.rights', rights::text, true),
            set_config('entente.networks', case roots when '{}' then '{}' else access.below(roots)::text end, true), set_config('entente.hidden', hidden::text, true),
            set_config('entente.sees_all', (everywhere and hidden = '{}'
              and rights @> array['records.read_restricted', 'records.read_sealed'])::text, true);
  end $$;`;

const LINKED = `
  -- Partnerships that concern the person's networks, or that they keep. Asked only for people who do not act everywhere.
  create function access.concerned_partnerships() returns uuid[] language sql stable
    security definer set search_path = pg_catalog as $$
    select coalesce(array_agg(distinct id), '{}') from (
      select partnership_id as id from partnerships.concerned_network where network_id = any (access.networks())
      union all select id from partnerships.partnership where kept_by_id = any (access.networks())) concerned $$;

  -- Organisations that these networks, or else all of the person's, have to do with: themselves, their partners, donors,
  -- hosts, those they pass money to or get it from, and those whose records they keep.
  create function access.own_organisations(networks uuid[] default access.networks()) returns uuid[] language sql stable
    security definer set search_path = pg_catalog as $$
    select coalesce(array_agg(distinct id), '{}') from (
      select unnest(networks) as id
      union all select o.id from organisations.organisation o where o.kept_by_id = any (networks)
      union all select p.organisation_id from partnerships.partnership p
                where p.kept_by_id = any (networks) or p.id in (
                  select c.partnership_id from partnerships.concerned_network c where c.network_id = any (networks))
      union all select g.donor_id from grants.grant g where g.recipient_id = any (networks)
      union all select unnest(array[s.from_id, s.to_id, s.via_host_id]) from grants.subgrant s
                where s.from_id = any (networks) or s.to_id = any (networks)
    ) own where id is not null $$;

  -- Reports are drawn up over scopes; a person reads those that hold nothing but networks of theirs.
  create function access.own_scopes(networks uuid[] default access.networks()) returns uuid[] language sql stable
    security definer set search_path = pg_catalog as $$
    select coalesce(array_agg(scope_id), '{}') from (
      select scope_id from funding_gap.scope_network group by scope_id
      having bool_and(network_id = any (networks))) own $$;`;

const GUARD = `
  -- Lets in the named parts of the product and those people for whom the condition holds; what people may change can be
  -- narrower than what they see. One policy for each kind of statement: two for one kind would both be planned.
  create function access.guard(target regclass, systems text[], people_see text, people_change text default null)
  returns void language plpgsql as $$
  declare
    system_in text := format('(select access.system()) = any (%L::text[])', systems);
    see text := format('%s or (%s)', system_in, people_see);
    change text := format('%s or (%s)', system_in, coalesce(people_change, people_see));
  begin
    execute format('grant usage on schema %I to entente_app',
      (select nspname from pg_namespace n join pg_class c on c.relnamespace = n.oid where c.oid = target));
    execute format('alter table %s enable row level security', target);
    perform access.unguard(target);
    execute format('create policy may_see on %s for select to entente_app using (%s)', target, see);
    execute format('create policy may_enter on %s for insert to entente_app with check (%s)', target, change);
    execute format('create policy may_change on %s for update to entente_app using (%s) with check (%s)', target, change, change);
    execute format('create policy may_remove on %s for delete to entente_app using (%s)', target, change);
    execute format('grant select, insert, update, delete on %s to entente_app', target);
  end $$;

  -- Takes the policies of guard and protect away.
  create function access.unguard(target regclass) returns void language plpgsql as $$
  declare name text;
  begin
    foreach name in array array['known_actor', 'may_see', 'may_enter', 'may_change', 'may_remove'] loop
      execute format('drop policy if exists %I on %s', name, target);
    end loop;
  end $$;
  revoke execute on function access.guard, access.unguard, access.protect from public;`;
