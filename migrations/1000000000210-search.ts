import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FOLDED_LETTERS, FOLDING } from '#kernel';

/**
 * Searching under row-level security, blind to what fold() is blind to. Every record that is searched keeps its texts
 * folded in one column, with a trigram index. PostgreSQL asks the policy before it lets LIKE see a row, because LIKE could
 * tell of it, and so never uses such an index under a policy. The functions look there themselves and return nothing but
 * ids, or null for words so common that a list comes upon them soonest by walking its own order.
 */
export class Search1000000000210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [FOLD, KEPT_NAMES, SEARCHED, SPREAD, ...FOUND, FORMER_GONE]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const bare = (sql: string) => `regexp_replace(${sql}, '[${FOLDING.removed}]+', '', 'g')`;
const apart = (sql: string) => `btrim(regexp_replace(${sql}, '[${FOLDING.borders}]+', ' ', 'g'))`;
const STRAIGHT = `translate(given, '${FOLDING.apostrophes}', '${"''".repeat(FOLDING.apostrophes.length)}')`;
const SMALL = `lower(${bare(`normalize(${STRAIGHT}, nfkd)`)} collate access.sorted) collate "C"`;
const LETTERS = `translate(${SMALL}, '${FOLDED_LETTERS.map(([other]) => other).join('')}',
  '${FOLDED_LETTERS.map(([, letter]) => letter).join('')}')`;
const PAIRS = Object.entries(FOLDING.pairs).reduce((sql, [letter, two]) => `replace(${sql}, '${letter}', '${two}')`, LETTERS);

/** The same as fold() in libs/kernel, made from the same tables; a property test holds them together. */
const FOLD = `
  create function access.fold(given text) returns text language sql immutable parallel safe
    return case
      -- Nothing but ASCII, where little is to fold: nine times as fast.
      when octet_length(given) = length(given) then ${apart(bare('lower(given collate "C")'))}
      else normalize(${apart(PAIRS)}, nfc) end;`;

/** Names that a record is found by and that stand in others: an organisation's in its donor, partnerships and grants. */
const KEPT_NAMES = `
  alter table organisations.organisation add column known_as text not null default '';
  alter table pipeline.donor add column organisation_words text collate "C" not null default '';
  alter table partnerships.partnership add column organisation_words text collate "C" not null default '';
  alter table grants.grant add column recipient_words text collate "C" not null default '',
    add column donor_words text collate "C" not null default '';

  -- Nothing that anybody decided changes here, so no rule needs to be asked.
  alter table organisations.organisation disable trigger user;
  alter table pipeline.donor disable trigger user;
  alter table partnerships.partnership disable trigger user;
  alter table grants.grant disable trigger user;
  update organisations.organisation o set known_as = a.names
    from (select organisation_id, string_agg(name, ' ' order by name) as names from organisations.alias group by organisation_id) a
    where a.organisation_id = o.id;
  -- Words begin after a space, the first one too.
  alter table organisations.organisation add column searched text collate "C" not null
    generated always as (' ' || access.fold(name || ' ' || code || ' ' || known_as)) stored;
  update pipeline.donor d set organisation_words = o.searched from organisations.organisation o where o.id = d.id;
  update partnerships.partnership p set organisation_words = o.searched
    from organisations.organisation o where o.id = p.organisation_id;
  update grants.grant g set donor_words = donor.searched, recipient_words = recipient.searched
    from organisations.organisation donor, organisations.organisation recipient
    where donor.id = g.donor_id and recipient.id = g.recipient_id;
  alter table organisations.organisation enable trigger user;
  alter table pipeline.donor enable trigger user;
  alter table partnerships.partnership enable trigger user;
  alter table grants.grant enable trigger user;`;

const SEARCHED = `
  alter table pipeline.donor add column searched text collate "C" not null
    generated always as (' ' || access.fold(coalesce(programme, '')) || organisation_words) stored;
  alter table partnerships.partnership add column searched text collate "C" not null
    generated always as (' ' || access.fold(title) || organisation_words) stored;
  -- The donor stands on a line of its own: not everybody who sees the grant may see who pays.
  alter table grants.grant add column searched text collate "C" not null
    generated always as (' ' || access.fold(title || ' ' || code || ' ' || coalesce(ref_donor, '')) || recipient_words
                         || chr(10) || donor_words) stored;
  alter table deadlines.item add column searched text collate "C" not null
    generated always as (' ' || access.fold(label)) stored;
  alter table identity.person add column searched text collate "C" not null
    generated always as (' ' || access.fold(name || ' ' || email)) stored;

  create index organisation_by_words on organisations.organisation using gin (searched gin_trgm_ops);
  create index donor_by_words on pipeline.donor using gin (searched gin_trgm_ops);
  create index partnership_by_words on partnerships.partnership using gin (searched gin_trgm_ops);
  create index grant_by_words on grants.grant using gin (searched gin_trgm_ops);
  create index item_by_words on deadlines.item using gin (searched gin_trgm_ops);
  create index person_by_words on identity.person using gin (searched gin_trgm_ops);`;

const DEFINER = 'security definer set search_path = pg_catalog';

const SPREAD = `
  -- At the end of the transaction, once, whatever was done to the aliases in it.
  create function organisations.keep_known_as() returns trigger language plpgsql ${DEFINER} as $$
  begin
    update organisations.organisation o set known_as = kept.names
    from (select c.id, coalesce((select string_agg(a.name, ' ' order by a.name) from organisations.alias a
                                 where a.organisation_id = c.id), '') as names
          from (select distinct unnest(array[old.organisation_id, new.organisation_id]) as id) c) kept
    where o.id = kept.id and o.known_as <> kept.names;
    return null;
  end $$;
  create constraint trigger alias_known after insert or update or delete on organisations.alias
    deferrable initially deferred for each row execute function organisations.keep_known_as();

  -- Whoever takes over what an organisation is found by waits for a change of it that is under way.
  create function pipeline.keep_words() returns trigger language plpgsql ${DEFINER} as $$
  begin
    select o.searched into new.organisation_words from organisations.organisation o where o.id = new.id for share;
    new.organisation_words := coalesce(new.organisation_words, '');
    return new;
  end $$;
  create trigger donor_words before insert on pipeline.donor for each row execute function pipeline.keep_words();
  create function partnerships.keep_words() returns trigger language plpgsql ${DEFINER} as $$
  begin
    if tg_op = 'UPDATE' and new.organisation_id = old.organisation_id then return new; end if;
    select o.searched into new.organisation_words from organisations.organisation o where o.id = new.organisation_id for share;
    new.organisation_words := coalesce(new.organisation_words, '');
    return new;
  end $$;
  create trigger partnership_words before insert or update of organisation_id on partnerships.partnership
    for each row execute function partnerships.keep_words();
  create function grants.keep_words() returns trigger language plpgsql ${DEFINER} as $$
  begin
    if tg_op = 'UPDATE' and row(new.donor_id, new.recipient_id) = row(old.donor_id, old.recipient_id) then return new; end if;
    select o.searched into new.donor_words from organisations.organisation o where o.id = new.donor_id for share;
    select o.searched into new.recipient_words from organisations.organisation o where o.id = new.recipient_id for share;
    new.donor_words := coalesce(new.donor_words, '');
    new.recipient_words := coalesce(new.recipient_words, '');
    return new;
  end $$;
  create trigger grant_words before insert or update of donor_id, recipient_id on grants.grant
    for each row execute function grants.keep_words();

  -- The rules of a grant need not be asked again where nothing but these words changed.
  create or replace function grants.check_grant() returns trigger language plpgsql ${DEFINER} as $$
  begin
    if tg_op = 'UPDATE' and to_jsonb(new) - '{donor_words,recipient_words,searched}'::text[]
                          = to_jsonb(old) - '{donor_words,recipient_words,searched}'::text[] then return null; end if;
    perform grants.require_whole(new.id);
    if tg_op = 'UPDATE' then perform grants.require_chain(new.id); end if;
    return null;
  end $$;

  create function organisations.spread_words() returns trigger language plpgsql ${DEFINER} as $$
  begin
    update pipeline.donor set organisation_words = new.searched where id = new.id;
    update partnerships.partnership set organisation_words = new.searched where organisation_id = new.id;
    update grants.grant set donor_words = new.searched where donor_id = new.id;
    update grants.grant set recipient_words = new.searched where recipient_id = new.id;
    return null;
  end $$;
  create trigger organisation_words after update on organisations.organisation
    for each row when (old.searched is distinct from new.searched) execute function organisations.spread_words();`;

/** A sample of so many pages tells whether a word is common; more rows than that are never handed over as ids. */
const SAMPLED_PAGES = 40;
const RARE_ROWS = 1000;

/**
 * Ids of the rows in which every pattern occurs; null when they are so many that walking a list fills a page sooner.
 * The most telling patterns come first: the index is asked for three, the others are compared.
 */
function found(name: string, table: string): string {
  return `
  create function access.${name}(patterns text[]) returns uuid[] language plpgsql stable
    ${DEFINER} as $$
  declare
    common boolean;
    ids uuid[];
  begin
    select count(*) filter (where t.searched like all (patterns)) >= greatest(10, count(*) / 100) into common
    from ${table} t tablesample system
      (least(100, 100.0 * ${SAMPLED_PAGES} / (1 + pg_relation_size('${table}') / 8192)));
    if common then return null; end if;
    select array_agg(id) into ids from (
      select t.id from ${table} t
      where t.searched like patterns[1] and t.searched like coalesce(patterns[2], patterns[1])
        and t.searched like coalesce(patterns[3], patterns[1]) and t.searched like all (patterns)
      limit ${RARE_ROWS} + 1) found;
    return case when cardinality(ids) > ${RARE_ROWS} then null else coalesce(ids, '{}') end;
  end $$;
  -- Whoever did not enter gets nothing from it either.
  revoke execute on function access.${name} from public;
  grant execute on function access.${name} to entente_app;`;
}

/** With the eyes of whoever asks: by the donor's words only where they see the donor. */
const GRANTS_FOUND = `
  create function access.grants_found(patterns text[]) returns uuid[] language plpgsql stable set search_path = pg_catalog as $$
  declare ids uuid[] := access.grants_worded(patterns);
  begin
    if ids is null or ids = '{}' then return ids; end if;
    return array(
      select g.id from grants.grant g left join organisations.organisation donor on donor.id = g.donor_id
      where g.id = any (ids)
        and case when donor.id is null then split_part(g.searched, chr(10), 1) else g.searched end like all (patterns));
  end $$;`;

const FOUND = [
  found('organisations_found', 'organisations.organisation'),
  found('donors_found', 'pipeline.donor'),
  found('partnerships_found', 'partnerships.partnership'),
  found('grants_worded', 'grants.grant'),
  found('deadlines_found', 'deadlines.item'),
  found('people_found', 'identity.person'),
  GRANTS_FOUND,
];

const FORMER_GONE = `
  drop function access.organisations_like, access.grants_like;
  drop index organisations.organisation_by_name, organisations.organisation_by_code_part, organisations.alias_by_name,
    grants.grant_by_title, grants.grant_by_code_part, grants.grant_by_donor_number;`;

const DOWN = `
  create index organisation_by_name on organisations.organisation using gin (name gin_trgm_ops);
  create index organisation_by_code_part on organisations.organisation using gin (code gin_trgm_ops);
  create index alias_by_name on organisations.alias using gin (name gin_trgm_ops);
  create index grant_by_title on grants.grant using gin (title gin_trgm_ops);
  create index grant_by_code_part on grants.grant using gin (code gin_trgm_ops);
  create index grant_by_donor_number on grants.grant using gin (ref_donor gin_trgm_ops);
  create function access.organisations_like(pattern text) returns setof uuid language sql stable
    security definer set search_path = pg_catalog, public as $$
    select id from organisations.organisation where name ilike pattern
    union select id from organisations.organisation where code ilike pattern
    union select organisation_id from organisations.alias where name ilike pattern $$;
  create function access.grants_like(pattern text) returns setof uuid language sql stable
    security definer set search_path = pg_catalog, public as $$
    with named as (
      select o.id from organisations.organisation o
      where o.name ilike pattern and o.id <> all (access.hidden_organisations()))
    select id from grants.grant where title ilike pattern
    union select id from grants.grant where code ilike pattern
    union select id from grants.grant where ref_donor ilike pattern
    union select g.id from grants.grant g join named on named.id = g.donor_id
    union select g.id from grants.grant g join named on named.id = g.recipient_id $$;
  revoke execute on function access.organisations_like, access.grants_like from public;
  grant execute on function access.organisations_like, access.grants_like to entente_app;

  drop function access.people_found, access.deadlines_found, access.grants_found, access.grants_worded, access.partnerships_found,
    access.donors_found, access.organisations_found;
  drop trigger organisation_words on organisations.organisation;
  drop trigger grant_words on grants.grant;
  drop trigger partnership_words on partnerships.partnership;
  drop trigger donor_words on pipeline.donor;
  drop trigger alias_known on organisations.alias;
  drop function organisations.spread_words, grants.keep_words, partnerships.keep_words, pipeline.keep_words,
    organisations.keep_known_as;
  create or replace function grants.check_grant() returns trigger language plpgsql
    security definer set search_path = pg_catalog as $$
  begin
    perform grants.require_whole(new.id);
    if tg_op = 'UPDATE' then perform grants.require_chain(new.id); end if;
    return null;
  end $$;
  alter table identity.person drop column searched;
  alter table deadlines.item drop column searched;
  alter table grants.grant drop column searched, drop column donor_words, drop column recipient_words;
  alter table partnerships.partnership drop column searched, drop column organisation_words;
  alter table pipeline.donor drop column searched, drop column organisation_words;
  alter table organisations.organisation drop column searched, drop column known_as;
  drop function access.fold;`;
