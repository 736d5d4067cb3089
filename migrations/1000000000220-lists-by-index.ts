import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applyPolicies } from './apply-policies.js';
import { dropFollowing, follow } from './follow-statements.js';

/**
 * What lists sort, filter and count by stands in the row and in an index, written by triggers in the transaction that
 * changes what it is made from. A page then costs the same wherever it is, and whatever the size of the portfolio.
 */
export class ListsByIndex1000000000220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const parts = [GRANT_COLUMNS, TRANCHES, GRANT_FOLLOWING, GRANT_TRIGGERS, FILL, GRANT_INDEXES, DEADLINES, OTHERS, COUNTS];
    for (const part of parts) await runner.query(part);
    await applyPolicies(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${dropFollowing('grants.grant', 'counted')}
      ${dropFollowing('deadlines.item', 'counted')}
      drop function grants.count_grants, deadlines.count_items;
      drop table grants.grant_count, deadlines.item_count;
      drop index organisations.organisation_by_sorted_name, deadlines.item_open_by_due, deadlines.item_settled_by_due,
        deadlines.item_open_by_owner, deadlines.item_of_partners;
      drop function deadlines.reminders_of;
      drop index grants.grant_by_code_and_id, grants.grant_by_sorted_title, grants.grant_by_donor_name, grants.grant_by_recipient_name,
        grants.grant_by_start, grants.grant_by_next_due, grants.grant_by_stage_rank, grants.grant_by_end_and_id, grants.grant_running_by_end,
        grants.grant_by_donor_and_end, grants.grant_by_recipient_and_end, grants.grant_by_owner_and_end;
      create index grant_by_donor on grants.grant (donor_id);
      create index grant_by_recipient on grants.grant (recipient_id);
      create index grant_by_end on grants.grant (ends_on);
      ${dropFollowing('grants.requirement', 'requirement_followed')}
      ${dropFollowing('grants.tranche_requirement', 'condition_followed')}
      ${dropFollowing('grants.grant', 'renewal_followed')}
      drop trigger names_followed on organisations.organisation;
      drop trigger grant_named on grants.grant;
      drop trigger grant_whole on grants.grant;
      create constraint trigger grant_whole after insert or update on grants.grant
        deferrable initially deferred for each row execute function grants.check_grant();
      drop trigger tranche_whole on grants.tranche;
      create constraint trigger tranche_whole after insert or update on grants.tranche
        deferrable initially deferred for each row execute function grants.check_part();
      drop index grants.tranche_waiting;
      alter table grants.tranche drop column waits_for_on;
      drop function grants.follow_conditions, grants.refresh_waiting, grants.follow_requirements, grants.follow_renewals, grants.follow_names, grants.name_grant,
        grants.refresh_due, grants.refresh_renewed, grants.take, grants.sorted_name;
      alter table grants.grant drop column stage_rank, drop column next_due_sort, drop column donor_sort, drop column recipient_sort,
        drop column renewed, drop column open_due_on, drop column next_due_on, drop column next_requirement;`);
  }
}

const GRANT_COLUMNS = `
  alter table grants.grant
    -- The earliest requirement that is not handed in, as lists show it, and its day.
    add column next_requirement jsonb,
    add column next_due_on date,
    -- The days of all requirements that are not handed in, the earliest first: those before today are overdue.
    add column open_due_on date[] not null default '{}',
    -- Another grant that is not lost continues this one.
    add column renewed boolean not null default false,
    -- The names to sort by. A sensitive organisation has none here, so that its place in a list tells nothing of its name.
    add column donor_sort text collate access.sorted not null default '',
    add column recipient_sort text collate access.sorted not null default '',
    add column next_due_sort date generated always as (coalesce(next_due_on, date '9999-12-31')) stored,
    add column stage_rank smallint generated always as (array_position(array['prospect', 'qualified', 'invited', 'submitted', 'negotiation',
      'approved_unsigned', 'signed', 'active', 'closing', 'closed', 'declined', 'withdrawn', 'lapsed'], stage)) stored;

  -- Sums are tested when something of them changes, not when a list's column follows another table.
  drop trigger grant_whole on grants.grant;
  create constraint trigger grant_whole
    after insert or update of amount, currency, starts_on, ends_on, allocation, fx_method, recipient_id on grants.grant
    deferrable initially deferred for each row execute function grants.check_grant();`;

const DEFINER = 'security definer set search_path = pg_catalog';

const GRANT_FOLLOWING = `
  create function grants.sorted_name(organisation uuid) returns text language sql stable ${DEFINER} as $$
    select case when o.sensitivity in ('restricted', 'sealed') then '' else o.name end
    from organisations.organisation o where o.id = organisation $$;

  -- Whatever follows a grant takes it first: then it sees what another transaction has left, and not what that began with.
  create function grants.take(targets uuid[]) returns void language plpgsql volatile ${DEFINER} as $$
  begin
    perform from grants.grant g where g.id = any (targets) order by g.id for no key update;
  end $$;

  create function grants.refresh_due(targets uuid[]) returns void language plpgsql volatile ${DEFINER} as $$
  begin
    perform grants.take(targets);
    update grants.grant g set next_requirement = due.next_requirement, next_due_on = due.next_due_on, open_due_on = due.open_due_on
    from (select t.id, first.document as next_requirement, first.due_on as next_due_on,
                 array(select r.due_on from grants.requirement r where r.grant_id = t.id
                       and r.state in ('planned', 'in_preparation', 'internal_review') order by r.due_on) as open_due_on
          from unnest(targets) as t (id)
          left join lateral (select r.due_on, jsonb_build_object('id', r.id, 'label', r.label, 'dueOn', r.due_on, 'state', r.state) as document
                             from grants.requirement r where r.grant_id = t.id
                               and r.state in ('planned', 'in_preparation', 'internal_review')
                             order by r.due_on, r.id limit 1) first on true) due
    where g.id = due.id
      and (g.next_requirement, g.next_due_on, g.open_due_on) is distinct from (due.next_requirement, due.next_due_on, due.open_due_on);
  end $$;

  create function grants.refresh_waiting(targets uuid[]) returns void language plpgsql volatile ${DEFINER} as $$
  begin
    perform grants.take(array(select t.grant_id from grants.tranche t where t.id = any (targets)));
    update grants.tranche t set waits_for_on = blocked.since
    from (select target.id, (select min(r.due_on) from grants.tranche_requirement link join grants.requirement r on r.id = link.requirement_id
                             where link.tranche_id = target.id and r.state in ('planned', 'in_preparation', 'internal_review')) as since
          from unnest(targets) as target (id)) blocked
    where t.id = blocked.id and t.waits_for_on is distinct from blocked.since;
  end $$;

  create function grants.refresh_renewed(targets uuid[]) returns void language plpgsql volatile ${DEFINER} as $$
  begin
    perform grants.take(targets);
    update grants.grant g set renewed = live.renewed
    from (select t.id, exists (select from grants.grant later where later.renewal_of_id = t.id
                               and later.stage not in ('declined', 'withdrawn', 'lapsed')) as renewed
          from unnest(targets) as t (id)) live
    where g.id = live.id and g.renewed <> live.renewed;
  end $$;
  revoke execute on function grants.sorted_name, grants.take, grants.refresh_due, grants.refresh_waiting, grants.refresh_renewed from public;`;

const GRANT_TRIGGERS = `
  create function grants.name_grant() returns trigger language plpgsql ${DEFINER} as $$
  begin
    -- Neither is renamed until this grant is there for the new name to follow.
    perform from organisations.organisation o where o.id in (new.donor_id, new.recipient_id) order by o.id for share;
    new.donor_sort := coalesce(grants.sorted_name(new.donor_id), '');
    new.recipient_sort := coalesce(grants.sorted_name(new.recipient_id), '');
    return new;
  end $$;
  create trigger grant_named before insert or update of donor_id, recipient_id on grants.grant
    for each row execute function grants.name_grant();

  create function grants.follow_names() returns trigger language plpgsql ${DEFINER} as $$
  declare
    renamed uuid[] := array(select a.id from added a join removed r on r.id = a.id
                            where (a.name, a.sensitivity) is distinct from (r.name, r.sensitivity));
  begin
    if renamed <> '{}' then
      update grants.grant g set donor_sort = coalesce(grants.sorted_name(g.donor_id), ''),
        recipient_sort = coalesce(grants.sorted_name(g.recipient_id), '')
      where g.donor_id = any (renamed) or g.recipient_id = any (renamed);
    end if;
    return null;
  end $$;
  create trigger names_followed after update on organisations.organisation
    referencing old table as removed new table as added for each statement execute function grants.follow_names();

  create function grants.follow_requirements() returns trigger language plpgsql ${DEFINER} as $$
  begin
    if tg_op = 'INSERT' then perform grants.refresh_due(array(select distinct grant_id from added));
    elsif tg_op = 'DELETE' then perform grants.refresh_due(array(select distinct grant_id from removed));
    else
      perform grants.refresh_due(array(select grant_id from added union select grant_id from removed));
      perform grants.refresh_waiting(array(select link.tranche_id from added a join grants.tranche_requirement link on link.requirement_id = a.id));
    end if;
    return null;
  end $$;
  create function grants.follow_conditions() returns trigger language plpgsql ${DEFINER} as $$
  begin
    if tg_op = 'INSERT' then perform grants.refresh_waiting(array(select tranche_id from added));
    elsif tg_op = 'DELETE' then perform grants.refresh_waiting(array(select tranche_id from removed));
    else perform grants.refresh_waiting(array(select tranche_id from added union select tranche_id from removed));
    end if;
    return null;
  end $$;
  create function grants.follow_renewals() returns trigger language plpgsql ${DEFINER} as $$
  declare
    continued uuid[];
  begin
    if tg_op = 'INSERT' then continued := array(select distinct renewal_of_id from added where renewal_of_id is not null);
    elsif tg_op = 'DELETE' then continued := array(select distinct renewal_of_id from removed where renewal_of_id is not null);
    else
      continued := array(
        select moved.id from added a join removed r on r.id = a.id cross join lateral unnest(array[a.renewal_of_id, r.renewal_of_id]) as moved (id)
        where moved.id is not null and (a.renewal_of_id, a.stage) is distinct from (r.renewal_of_id, r.stage));
    end if;
    if continued <> '{}' then perform grants.refresh_renewed(continued); end if;
    return null;
  end $$;
  ${follow('grants.requirement', 'requirement_followed', 'grants.follow_requirements')}
  ${follow('grants.tranche_requirement', 'condition_followed', 'grants.follow_conditions')}
  ${follow('grants.grant', 'renewal_followed', 'grants.follow_renewals')}`;

const FILL = `
  select grants.refresh_waiting(array(select id from grants.tranche)), grants.refresh_due(array(select id from grants.grant)), grants.refresh_renewed(array(select id from grants.grant));
  update grants.grant set donor_sort = coalesce(grants.sorted_name(donor_id), ''),
    recipient_sort = coalesce(grants.sorted_name(recipient_id), '');`;

const GRANT_INDEXES = `
  create index grant_by_code_and_id on grants.grant (code, id);
  create index grant_by_sorted_title on grants.grant (title collate access.sorted, id);
  create index grant_by_donor_name on grants.grant (donor_sort, id);
  create index grant_by_recipient_name on grants.grant (recipient_sort, id);
  create index grant_by_start on grants.grant (starts_on, id);
  create index grant_by_end_and_id on grants.grant (ends_on, id);
  create index grant_by_next_due on grants.grant (next_due_sort, id);
  create index grant_by_stage_rank on grants.grant (stage_rank, id);
  create index grant_running_by_end on grants.grant (ends_on, id) where stage in ('signed', 'active', 'closing');
  -- These begin as the former ones did, which go.
  drop index grants.grant_by_donor, grants.grant_by_recipient, grants.grant_by_end;
  create index grant_by_donor_and_end on grants.grant (donor_id, ends_on, id);
  create index grant_by_recipient_and_end on grants.grant (recipient_id, ends_on, id);
  create index grant_by_owner_and_end on grants.grant (owner_id, ends_on, id);`;

const TRANCHES = `
  -- The earliest day of a requirement that this payment hangs on and that is not handed in: before today, it is held back.
  alter table grants.tranche add column waits_for_on date;
  create index tranche_waiting on grants.tranche (waits_for_on, id)
    where waits_for_on is not null and state not in ('received', 'cancelled');
  drop trigger tranche_whole on grants.tranche;
  create constraint trigger tranche_whole after insert or update of grant_id, amount, state, received_on, bank_rate on grants.tranche
    deferrable initially deferred for each row execute function grants.check_part();`;

const DEADLINES = `
  create index item_open_by_due on deadlines.item (due_on, id) where state = 'open';
  create index item_settled_by_due on deadlines.item (due_on, id) where state <> 'open';
  create index item_of_partners on deadlines.item (due_on, id) where kind in ('assessment_expiry', 'agreement_end', 'action_due');
  create index item_open_by_owner on deadlines.item (owner_id, due_on, id) where state = 'open';

  -- How many reminders of a deadline were sent, and when the next leaves: for whoever sees the deadline, which is asked first.
  create function deadlines.reminders_of(deadline uuid, out sent integer, out next_at timestamptz) language plpgsql stable ${DEFINER} as $$
  begin
    select count(*) filter (where r.state = 'sent'), min(r.send_at) filter (where r.state in ('pending', 'retry', 'sending'))
      into sent, next_at
    from deadlines.reminder r where r.item_id = deadline and access.actor_kind() is not null;
  end $$;
  revoke execute on function deadlines.reminders_of from public;
  grant execute on function deadlines.reminders_of to entente_app;`;

const OTHERS = `
  create index organisation_by_sorted_name on organisations.organisation (name collate access.sorted, id) where archived_at is null;`;

/** How many there are, kept as sums by place, sensitivity and state, so that a total of very many is a sum of few. */
const COUNTS = `
  create table grants.grant_count (
    -- All recipients together, for whoever reads grants everywhere: then there is none.
    overall boolean not null,
    recipient_id uuid constraint grant_count_recipient_fk references organisations.organisation on delete cascade,
    sensitivity text collate "C" not null,
    stage text collate "C" not null,
    count integer not null,
    constraint grant_count_unique unique nulls not distinct (overall, recipient_id, sensitivity, stage),
    constraint grant_count_overall check (overall = (recipient_id is null))
  );
  create table deadlines.item_count (
    overall boolean not null,
    network_id uuid constraint item_count_network_fk references organisations.organisation on delete cascade,
    sensitivity text collate "C" not null,
    kind text collate "C" not null,
    state text collate "C" not null,
    count integer not null,
    constraint item_count_unique unique nulls not distinct (overall, network_id, sensitivity, kind, state)
  );
  grant select on grants.grant_count, deadlines.item_count to entente_app;

  ${counting('grants.count_grants', 'grants.grant', 'grants.grant_count', 'recipient_id', 'sensitivity, stage')}
  ${counting('deadlines.count_items', 'deadlines.item', 'deadlines.item_count', 'network_id', 'sensitivity, kind, state')}`;

/** Keeps the sums of a table by place and the rest, and by the rest alone; first for the rows that are there. */
function counting(name: string, table: string, sums: string, place: string, rest: string): string {
  const by = `${place}, ${rest}`;
  const of = (alias: string) => by.replace(/\w+/g, (column) => `${alias}.${column}`);
  // In one order, so that two transactions do not wait for each other.
  const add = (rows: string, sign = '') => `
      insert into ${sums} as c (overall, ${by}, count)
      select grouping(${place}) = 1, ${by}, ${sign}count(*) from ${rows} group by grouping sets ((${by}), (${rest})) order by 1, ${by}
      on conflict (overall, ${by}) do update set count = c.count + excluded.count;`;
  return `
  create function ${name}() returns trigger language plpgsql ${DEFINER} as $$
  begin
    if tg_op = 'UPDATE' then
      if not exists (select from added a join removed r on r.id = a.id where (${of('a')}) is distinct from (${of('r')})) then
        return null;
      end if;
    end if;
    if tg_op <> 'INSERT' then ${add('removed', '-')}
    end if;
    if tg_op <> 'DELETE' then ${add('added')}
    end if;
    return null;
  end $$;
  ${follow(table, 'counted', name)}
  ${add(table)}`;
}
