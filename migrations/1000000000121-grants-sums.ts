import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What must hold between the rows of a grant, tested at commit (domain.md 3.7, 4.1): shares and lines are the whole award,
 * tranches stay within it, and nobody passes on more than there is. Amounts are compared by multiplication, so exactly.
 */
export class GrantsSums1000000000121 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${REFUSE} ${WHOLE} ${CHAIN} ${LIMITS} ${TRIGGERS} ${KINDS}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function grants.check_grant, grants.check_part, grants.check_subgrant, grants.check_subgrant_line, grants.keep_kind,
        grants.keep_reporting_currency cascade;
      drop function grants.require_whole, grants.require_chain, grants.require_limits, grants.days_in_year, grants.refuse;`);
  }
}

const DEFINER = `security definer set search_path = pg_catalog`;

const REFUSE = `
  create function grants.refuse(broken text, sentence text) returns void language plpgsql ${DEFINER} as $$
  begin
    raise exception '%', sentence using errcode = 'check_violation', constraint = broken;
  end $$;
  create function grants.days_in_year(starts_on date, ends_on date, year integer) returns integer language sql immutable
    return greatest(0, least(ends_on, make_date(year, 12, 31)) - greatest(starts_on, make_date(year, 1, 1)) + 1);`;

const WHOLE = `
  create function grants.require_whole(target uuid) returns void language plpgsql ${DEFINER} as $$
  declare
    g grants.grant;
    shares numeric := (select sum(share) from grants.type_share where grant_id = target);
    lines numeric := (select sum(amount) from grants.budget_line where grant_id = target);
  begin
    select * into g from grants.grant where id = target for no key update;
    if not found then return; end if;
    if not exists (select from organisations.organisation where id = g.recipient_id and kind = 'network') then
      perform grants.refuse('grant_recipient_is_network', 'only a network receives a grant');
    end if;
    if (g.fx_method = 'same_currency') <> (g.currency = (select reporting_currency from money.setting)) then
      perform grants.refuse('grant_same_currency', 'same_currency is for grants in the reporting currency, and only for those');
    end if;
    if g.allocation = 'days' and (shares is distinct from 1 or lines is not null) then
      perform grants.refuse('grant_type_shares_whole', 'by days the shares of the types add up to 1 and there are no budget lines');
    end if;
    if g.allocation = 'budget_lines' and (lines is distinct from g.amount or shares is not null) then
      perform grants.refuse('grant_budget_lines_whole', 'the budget lines add up to the award and there are no shares');
    end if;
    if exists (select from grants.budget_line where grant_id = target
               and year not between extract(year from g.starts_on) and extract(year from g.ends_on)) then
      perform grants.refuse('budget_line_in_grant_years', 'a budget line lies in a year in which the grant runs');
    end if;
    if (select sum(amount) from grants.tranche where grant_id = target and state <> 'cancelled') > g.amount then
      perform grants.refuse('grant_tranches_within_award', 'the tranches together exceed the award');
    end if;
    if g.fx_method = 'weighted_receipts' and exists (select from grants.tranche
        where grant_id = target and received_on is not null and bank_rate is null) then
      perform grants.refuse('tranche_received_has_rate', 'a received tranche of this grant needs the rate of the bank');
    end if;
  end $$;`;

const CHAIN = `
  create function grants.require_chain(root uuid) returns void language plpgsql ${DEFINER} as $$
  declare
    g grants.grant;
    families uuid[] := array(select o.id from organisations.organisation o where o.kind = 'network' and o.id in (
      select unnest(array[from_id, to_id, via_host_id]) from grants.subgrant where root_grant_id = root));
    reached integer;
    circle boolean;
  begin
    select * into g from grants.grant where id = root for no key update;
    if not exists (select from grants.subgrant where root_grant_id = root) then return; end if;
    if exists (select from grants.subgrant where root_grant_id = root and currency <> g.currency) then
      perform grants.refuse('subgrant_in_root_currency', 'a sub-grant keeps the currency of its grant');
    end if;
    if exists (select from grants.subgrant s left join grants.subgrant p on p.id = s.parent_subgrant_id
               where s.root_grant_id = root and s.from_id <> coalesce(p.to_id, g.recipient_id)) then
      perform grants.refuse('subgrant_from_holder', 'only who received the money passes it on');
    end if;
    if exists (select from grants.subgrant where root_grant_id = root and not from_id = any (families)) then
      perform grants.refuse('subgrant_from_network', 'only a network passes money on');
    end if;
    if exists (select from grants.subgrant where root_grant_id = root and via_host_id is not null
               and (via_host_id = any (families) or not to_id = any (families))) then
      perform grants.refuse('subgrant_host_outside_family', 'a host stands outside the family and only between two networks');
    end if;
    with recursive chain as (
      select s.id, array[g.recipient_id] as passed, s.to_id from grants.subgrant s
      where s.root_grant_id = root and s.parent_subgrant_id is null
      union all
      select s.id, c.passed || c.to_id, s.to_id from grants.subgrant s join chain c on s.parent_subgrant_id = c.id)
    select count(*), coalesce(bool_or(to_id = any (passed)), false) into reached, circle from chain;
    if circle or reached < (select count(*) from grants.subgrant where root_grant_id = root) then
      perform grants.refuse('subgrant_no_circle', 'money never comes back to a network that it has passed');
    end if;
    perform grants.require_limits(g);
  end $$;`;

const LIMITS = `
  create function grants.require_limits(g grants.grant) returns void language plpgsql ${DEFINER} as $$
  begin
    if exists (select from grants.subgrant s join grants.subgrant_line l on l.subgrant_id = s.id where s.root_grant_id = g.id
               and l.year not between extract(year from g.starts_on) and extract(year from g.ends_on)) then
      perform grants.refuse('subgrant_line_in_grant_years', 'a line lies in a year in which the grant runs');
    end if;
    if exists (
      select from (select s.parent_subgrant_id, l.year, l.type, sum(l.amount) as given
                   from grants.subgrant s join grants.subgrant_line l on l.subgrant_id = s.id
                   where s.root_grant_id = g.id group by 1, 2, 3) onward
      left join grants.subgrant p on p.id = onward.parent_subgrant_id
      left join grants.subgrant_line held on held.subgrant_id = p.id and held.year = onward.year and held.type = onward.type
      left join grants.budget_line line on line.grant_id = g.id and line.year = onward.year and line.type = onward.type
      left join grants.type_share part on part.grant_id = g.id and part.type = onward.type
      where case
        when p.id is not null then onward.given > coalesce(held.amount, 0) * (1 - p.host_fee_rate)
        when g.allocation = 'budget_lines' then onward.given > coalesce(line.amount, 0)
        else onward.given * (g.ends_on - g.starts_on + 1)
             > g.amount * coalesce(part.share, 0) * grants.days_in_year(g.starts_on, g.ends_on, onward.year) end) then
      perform grants.refuse('subgrant_within_source', 'more is passed on than the source holds for this year and type');
    end if;
  end $$;`;

const TRIGGERS = `
  create function grants.check_grant() returns trigger language plpgsql ${DEFINER} as $$
  begin
    perform grants.require_whole(new.id);
    if tg_op = 'UPDATE' then perform grants.require_chain(new.id); end if;
    return null;
  end $$;
  create function grants.check_part() returns trigger language plpgsql ${DEFINER} as $$
  declare target uuid;
  begin
    foreach target in array array[old.grant_id, new.grant_id] loop
      if target is not null then
        perform grants.require_whole(target);
        perform grants.require_chain(target);
      end if;
    end loop;
    return null;
  end $$;
  create function grants.check_subgrant() returns trigger language plpgsql ${DEFINER} as $$
  begin
    if old.root_grant_id is not null then perform grants.require_chain(old.root_grant_id); end if;
    if new.root_grant_id is distinct from old.root_grant_id then perform grants.require_chain(new.root_grant_id); end if;
    return null;
  end $$;
  create function grants.check_subgrant_line() returns trigger language plpgsql ${DEFINER} as $$
  begin
    perform grants.require_chain(root_grant_id) from grants.subgrant where id in (old.subgrant_id, new.subgrant_id);
    return null;
  end $$;
  create constraint trigger grant_whole after insert or update on grants.grant
    deferrable initially deferred for each row execute function grants.check_grant();
  create constraint trigger type_share_whole after insert or update or delete on grants.type_share
    deferrable initially deferred for each row execute function grants.check_part();
  create constraint trigger budget_line_whole after insert or update or delete on grants.budget_line
    deferrable initially deferred for each row execute function grants.check_part();
  create constraint trigger tranche_whole after insert or update on grants.tranche
    deferrable initially deferred for each row execute function grants.check_part();
  create constraint trigger subgrant_whole after insert or update or delete on grants.subgrant
    deferrable initially deferred for each row execute function grants.check_subgrant();
  create constraint trigger subgrant_line_whole after insert or update or delete on grants.subgrant_line
    deferrable initially deferred for each row execute function grants.check_subgrant_line();`;

/** What others hold may not change under a grant: the kind of an organisation and the reporting currency. */
const KINDS = `
  create function grants.keep_kind() returns trigger language plpgsql ${DEFINER} as $$
  begin
    if (old.kind = 'network') <> (new.kind = 'network') and (
         exists (select from money.need where network_id = new.id) or exists (select from pipeline.donor where id = new.id)
         or exists (select from grants.grant where recipient_id = new.id)
         or exists (select from grants.subgrant where new.id in (from_id, to_id, via_host_id))) then
      perform grants.refuse('organisation_kind_kept', 'needs, grants or sub-grants hang on what this organisation is');
    end if;
    return null;
  end $$;
  create trigger organisation_kind_kept after update of kind on organisations.organisation
    for each row execute function grants.keep_kind();
  create function grants.keep_reporting_currency() returns trigger language plpgsql ${DEFINER} as $$
  begin
    if exists (select from grants.grant where (fx_method = 'same_currency') <> (currency = new.reporting_currency))
       or exists (select from money.planning_rate where currency = new.reporting_currency)
       or exists (select from money.spot_rate where currency = new.reporting_currency) then
      perform grants.refuse('setting_currency_kept', 'grants or rates hang on the reporting currency');
    end if;
    return null;
  end $$;
  create constraint trigger setting_currency_kept after update on money.setting
    deferrable initially deferred for each row execute function grants.keep_reporting_currency();`;
