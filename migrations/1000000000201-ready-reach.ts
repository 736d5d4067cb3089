import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFollowing, follow } from './follow-statements.js';

/**
 * Each person's reach, ready to be read: for each permission one row that says where it is held, and one with the
 * organisations that are hidden from them. Triggers keep both current in the transaction that changes roles, networks,
 * sensitivity, a lockdown or an account, so what was revoked counts from the next statement on.
 */
export class ReadyReach1000000000201 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, COMPUTED, REFRESH, TRIGGERS, 'select access.refresh_reach(null)']) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(SOURCES)) await runner.query(dropFollowing(table, 'reach_after'));
    await runner.query(`
      drop function access.follow_roles, access.follow_people, access.follow_organisations, access.follow_everything,
        access.refresh_reach, access.computed_hidden, access.computed_reach;
      drop table access.hidden, access.reach;`);
  }
}

/** What the reach is made from, and the function that follows it. */
const SOURCES = {
  'identity.role_grant': 'access.follow_roles',
  'identity.person': 'access.follow_people',
  'organisations.organisation': 'access.follow_organisations',
  'access.role_permission': 'access.follow_everything',
  'identity.lockdown': 'access.follow_everything',
};

const TABLES = `
  create table access.reach (
    person_id uuid not null constraint reach_person_fk references identity.person on delete cascade,
    permission text collate "C" not null,
    everywhere boolean not null,
    -- The networks of the roles first, then those below them. Empty where it is held everywhere.
    networks uuid[] not null,
    constraint reach_pk primary key (person_id, permission)
  );
  create table access.hidden (
    person_id uuid constraint hidden_pk primary key constraint hidden_person_fk references identity.person on delete cascade,
    organisations uuid[] not null,
    -- The networks among them.
    networks uuid[] not null,
    -- A token sees nothing that is restricted or sealed.
    from_tokens uuid[] not null
  );
  alter table access.reach enable row level security;
  alter table access.hidden enable row level security;`;

/** What the two tables hold, computed from its sources; null for everybody. */
const COMPUTED = `
  -- A disabled account, and whoever has roles in locked networks alone, holds nothing.
  create function access.computed_reach(people uuid[])
    returns table (person_id uuid, permission text, everywhere boolean, networks uuid[]) language sql stable
    security definer set search_path = pg_catalog as $$
    with held as materialized (
      select g.person_id, g.role, g.network_id from identity.role_grant g join identity.person p on p.id = g.person_id
      where (people is null or g.person_id = any (people)) and p.disabled_at is null and not identity.held_by_lockdown(p.id)),
    places as materialized (
      select root.id as root, place.id from (select distinct network_id as id from held where network_id is not null) root
      cross join lateral unnest(access.below(array[root.id])) as place (id))
    select each.person_id, each.permission, bool_or(each.root is null),
           case when bool_or(each.root is null) then '{}'
                else array_agg(each.place order by not each.is_root, each.place) end
    from (select h.person_id, r.permission, h.network_id as root, p.id as place, p.id = any (array_agg(h.network_id) over
                 (partition by h.person_id, r.permission)) as is_root,
                 row_number() over (partition by h.person_id, r.permission, p.id order by h.network_id) as nth
          from held h join access.role_permission r on r.role = h.role left join places p on p.root = h.network_id) each
    where each.nth = 1 or each.root is null
    group by each.person_id, each.permission $$;

  -- Restricted and sealed organisations, short of the person's own networks and of those that they may read there.
  create function access.computed_hidden(people uuid[])
    returns table (person_id uuid, organisations uuid[], networks uuid[], from_tokens uuid[]) language sql stable
    security definer set search_path = pg_catalog as $$
    with sensitive as materialized (
      select o.id, o.kind, o.kept_by_id, 'records.read_' || o.sensitivity as permission from organisations.organisation o
      where o.sensitivity in ('restricted', 'sealed'))
    select p.id, coalesce(hidden.ids, '{}'), coalesce(hidden.networks, '{}'),
           array(select s.id from sensitive s
                 where not exists (select from identity.role_grant g where g.person_id = p.id and g.network_id = s.id)
                 order by s.id)
    from identity.person p
    left join lateral (
      select array_agg(s.id order by s.id) as ids, array_agg(s.id order by s.id) filter (where s.kind = 'network') as networks from sensitive s
      where not exists (select from identity.role_grant g where g.person_id = p.id and g.network_id = s.id)
        and not exists (select from access.reach r where r.person_id = p.id and r.permission = s.permission
                        and (r.everywhere or s.id = any (r.networks) or s.kept_by_id = any (r.networks)))) hidden on true
    where people is null or p.id = any (people) $$;`;

const REFRESH = `
  -- One at a time, so that each starts from what the one before has left.
  create function access.refresh_reach(people uuid[]) returns void language plpgsql
    security definer set search_path = pg_catalog as $$
  begin
    perform pg_advisory_xact_lock(727200);
    with wanted as materialized (select * from access.computed_reach(people)),
    gone as (
      delete from access.reach r where (people is null or r.person_id = any (people))
        and not exists (select from wanted w where w.person_id = r.person_id and w.permission = r.permission))
    insert into access.reach as r (person_id, permission, everywhere, networks) select * from wanted
    on conflict (person_id, permission) do update set everywhere = excluded.everywhere, networks = excluded.networks
      where (r.everywhere, r.networks) is distinct from (excluded.everywhere, excluded.networks);
    insert into access.hidden as h (person_id, organisations, networks, from_tokens) select * from access.computed_hidden(people)
    on conflict (person_id) do update set organisations = excluded.organisations, networks = excluded.networks, from_tokens = excluded.from_tokens
      where (h.organisations, h.networks, h.from_tokens) is distinct from (excluded.organisations, excluded.networks, excluded.from_tokens);
  end $$;
  revoke execute on function access.computed_reach, access.computed_hidden, access.refresh_reach from public;`;

/** Each asks first whether anything of what it follows changed. */
const TRIGGERS = `
  create function access.follow_roles() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
  begin
    if tg_op = 'INSERT' then perform access.refresh_reach(array(select person_id from added));
    elsif tg_op = 'DELETE' then perform access.refresh_reach(array(select person_id from removed));
    else perform access.refresh_reach(array(select person_id from added union select person_id from removed));
    end if;
    return null;
  end $$;

  create function access.follow_people() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
  declare
    people uuid[];
  begin
    if tg_op = 'INSERT' then perform access.refresh_reach(array(select id from added));
    elsif tg_op = 'UPDATE' then
      people := array(select a.id from added a join removed r on r.id = a.id
                      where (a.disabled_at is null) <> (r.disabled_at is null));
      if people <> '{}' then perform access.refresh_reach(people); end if;
    end if;
    return null;
  end $$;

  create function access.follow_organisations() returns trigger language plpgsql
    security definer set search_path = pg_catalog as $$
  declare
    matters boolean;
  begin
    if tg_op = 'INSERT' then
      matters := exists (select from added where (kind = 'network' and parent_id is not null) or sensitivity in ('restricted', 'sealed'));
    elsif tg_op = 'DELETE' then
      matters := exists (select from removed where kind = 'network' or sensitivity in ('restricted', 'sealed'));
    else
      matters := exists (select from added a join removed r on r.id = a.id
        where (a.kind, a.parent_id) is distinct from (r.kind, r.parent_id)
           or ((a.sensitivity, a.kept_by_id) is distinct from (r.sensitivity, r.kept_by_id)
               and ('restricted' in (a.sensitivity, r.sensitivity) or 'sealed' in (a.sensitivity, r.sensitivity))));
    end if;
    if matters then perform access.refresh_reach(null); end if;
    return null;
  end $$;

  create function access.follow_everything() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
  begin
    perform access.refresh_reach(null);
    return null;
  end $$;
  ${Object.entries(SOURCES)
    .map(([table, called]) => follow(table, 'reach_after', called))
    .join('')}`;
