import type pg from 'pg';

/** How much there is; every row follows from its number alone, so the larger portfolio begins with the smaller. */
export interface Size {
  name: string;
  grants: number;
  organisations: number;
  people: number;
}

export const SMALL: Size = { name: 'S', grants: 2_000, organisations: 2_200, people: 12 };
export const MEDIUM: Size = { name: 'M', grants: 100_000, organisations: 20_000, people: 60 };
const NOTHING: Size = { name: 'empty', grants: 0, organisations: 0, people: 0 };

/** In every tenth title, and in ten titles in all. */
export const COMMON_WORD = 'support';
export const RARE_WORD = 'ibogaine';

const NETWORK_EVERY = 50;
const DONOR_EVERY = 40;
const CHECKED_GRANTS = 2_000;

/** What triggers write in daily work, written at once after the rows: a statement for each table that keeps such columns. */
const DERIVED: readonly string[] = [
  `select access.refresh_reach(null)`,
  `update organisations.organisation o set known_as = a.names
   from (select organisation_id, string_agg(name, ' ' order by name) as names from organisations.alias group by organisation_id) a
   where a.organisation_id = o.id and o.known_as = ''`,
  `update pipeline.donor d set organisation_words = o.searched from organisations.organisation o
   where o.id = d.id and d.organisation_words = ''`,
  `update grants.grant g set donor_words = donor.searched, recipient_words = recipient.searched,
     donor_sort = case when donor.sensitivity in ('restricted', 'sealed') then '' else donor.name end,
     recipient_sort = case when recipient.sensitivity in ('restricted', 'sealed') then '' else recipient.name end,
     open_due_on = array(select r.due_on from grants.requirement r where r.grant_id = g.id
                         and r.state in ('planned', 'in_preparation', 'internal_review') order by r.due_on),
     renewed = exists (select from grants.grant later where later.renewal_of_id = g.id
                       and later.stage not in ('declined', 'withdrawn', 'lapsed')),
     (next_due_on, next_requirement) = (
       select r.due_on, jsonb_build_object('id', r.id, 'label', r.label, 'dueOn', r.due_on, 'state', r.state) from grants.requirement r
       where r.grant_id = g.id and r.state in ('planned', 'in_preparation', 'internal_review') order by r.due_on, r.id limit 1)
   from organisations.organisation donor, organisations.organisation recipient
   where donor.id = g.donor_id and recipient.id = g.recipient_id and g.donor_words = ''`,
  `select grants.refresh_waiting(array(select id from grants.tranche))`,
  `truncate grants.grant_count, deadlines.item_count`,
  `insert into grants.grant_count (overall, recipient_id, sensitivity, stage, count)
   select grouping(recipient_id) = 1, recipient_id, sensitivity, stage, count(*) from grants.grant
   group by grouping sets ((recipient_id, sensitivity, stage), (sensitivity, stage))`,
  `insert into deadlines.item_count (overall, network_id, sensitivity, kind, state, count)
   select grouping(network_id) = 1, network_id, sensitivity, kind, state, count(*) from deadlines.item
   group by grouping sets ((network_id, sensitivity, kind, state), (sensitivity, kind, state))`,
];

/**
 * Fills the database up from one size to the next, on behalf of the owner. `person` owns a share of the grants. Throws an
 * Error when what it made would not be let in.
 */
export async function fill(owner: pg.Client, person: string, size: Size, before: Size = NOTHING): Promise<void> {
  await owner.query(TOOLS(person));
  await owner.query(PEOPLE(size, before));
  // Triggers and foreign keys ask row by row, which takes minutes for a million rows; what they ask is asked below.
  await owner.query(`set session_replication_role = replica; set jit = off; set gin_pending_list_limit = '64MB'`);
  for (const statement of ROWS(size, before)) await owner.query(statement);
  for (const statement of DERIVED) await owner.query(statement);
  await owner.query('reset session_replication_role');
  await requireValid(owner, size);
  await owner.query('vacuum analyze');
}

/** Asks the product's own rules about as many grants as there is time for, spread over all of them. */
async function requireValid(owner: pg.Client, { grants }: Size): Promise<void> {
  const every = Math.ceil(grants / CHECKED_GRANTS);
  await owner.query(`select grants.require_whole(id), grants.require_chain(id) from grants.grant where entry_number % $1 = 0`, [
    every,
  ]);
}

/** Ids in the order of time as the product makes them, and a fixed draw for each number and purpose; all can be inlined. */
const TOOLS = (person: string) => `
  create or replace function pg_temp.key(kind text, n bigint) returns uuid language sql immutable return
    (lpad(to_hex(1700000000000 + n * 60000), 12, '0') || '7' || substr(md5(kind), 1, 3) || 'a' || substr(md5(kind), 4, 15))::uuid;
  create or replace function pg_temp.draw(purpose text, n bigint, below int) returns int language sql immutable return
    (hashtextextended(purpose || n::text, 0) & 2147483647) % below;
  create or replace function pg_temp.one_of(purpose text, n bigint, choices text[]) returns text language sql immutable return
    choices[1 + pg_temp.draw(purpose, n, cardinality(choices))];
  create or replace function pg_temp.owner(purpose text, n bigint, people int) returns uuid language sql immutable return
    case pg_temp.draw(purpose, n, people) when 0 then '${person}'::uuid else pg_temp.key('person', pg_temp.draw(purpose, n, people)) end;`;

const PEOPLE = (size: Size, before: Size) => `
  insert into identity.person (id, name, email)
  select pg_temp.key('person', n), 'Person ' || n, 'person' || n || '@bench.example' from generate_series(${before.people} + 1, ${size.people}) n;
  insert into identity.role_grant (person_id, role)
  select pg_temp.key('person', n), 'fundraiser' from generate_series(${before.people} + 1, ${size.people}) n;`;

const ROWS = (size: Size, before: Size) => [
  ...organisations(before.organisations + 1, size.organisations),
  ...grants(size, `generate_series(${before.grants + 1}, ${size.grants}) n`),
  ...duties(size, `entry_number > ${before.grants}`),
  ...deadlines(`g.entry_number > ${before.grants}`),
];

/** A global network, eight regional, the others national; donors; and all those that one works with, a few of them sealed. */
function organisations(from: number, to: number): string[] {
  const network = `pg_temp.key('organisation', 1 + ${NETWORK_EVERY}::bigint * `;
  return [
    `insert into organisations.organisation (id, code, name, kind, level, parent_id, sensitivity, kept_by_id, membership_status)
     select pg_temp.key('organisation', n), 'O' || n,
            pg_temp.one_of('first', n, '{Open,United,Northern,Living,Common,Free,First,Rising}') || ' '
              || pg_temp.one_of('second', n, '{Hands,Voices,Bridge,Ground,Path,Circle,Harbour,Roots}') || ' '
              || case kind when 'network' then 'Network' when 'donor' then 'Foundation' else 'Association' end || ' ' || n,
            kind, case when kind = 'network' then case when i = 0 then 'global' when i <= 8 then 'regional' else 'national' end end,
            case when kind = 'network' and i > 0 then ${network} case when i <= 8 then 0 else 1 + i % 8 end) end,
            case when kind = 'ally_ngo' and n % 200 = 11 then 'sealed' when kind = 'ally_ngo' and n % 50 = 13 then 'restricted'
                 when n % 3 = 0 then 'open' else 'internal' end,
            case when kind = 'ally_ngo' and n % 10 = 7 then ${network} pg_temp.draw('keeper', n, 40)) end,
            case when kind = 'network' then 'active' else 'none' end
     from (select n, (n - 1) / ${NETWORK_EVERY} as i, case when n % ${NETWORK_EVERY} = 1 then 'network'
                  when n % ${DONOR_EVERY} = 2 then 'donor' else 'ally_ngo' end as kind from generate_series(${from}, ${to}) n) made`,
    `insert into organisations.alias select pg_temp.key('organisation', n), 'Alias ' || n from generate_series(${from}, ${to}) n where n % 5 = 0`,
    `insert into organisations.territory select pg_temp.key('organisation', n), pg_temp.one_of('place', n, '{KE,PH,FR,BR,IN,ZA,UA,ID}')
     from generate_series(${from}, ${to}) n`,
    `insert into organisations.attestation
     select pg_temp.key('attestation', n), pg_temp.key('organisation', n), current_date - 100, current_date + 600
     from generate_series(${from}, ${to}) n where n % ${NETWORK_EVERY} = 1`,
    `insert into pipeline.donor (id, programme) select pg_temp.key('organisation', n), 'Programme ' || n % 7
     from generate_series(${from}, ${to}) n where n % ${DONOR_EVERY} = 2`,
    `insert into pipeline.ultimate_source (donor_id, source_code, source_name, share)
     select pg_temp.key('organisation', n), source, 'Source ' || source, share
     from generate_series(${from}, ${to}) n, (values ('ONE', 0.6), ('TWO', 0.4)) as s (source, share)
     where n % ${DONOR_EVERY * 3} = 2`,
  ];
}

/** Two in five run, a third is closed, the rest is hoped for or lost. Large donors give more often than small ones. */
function grants({ people, organisations: among }: Size, numbers: string): string[] {
  const [networks, donors] = [Math.floor(among / NETWORK_EVERY), Math.floor(among / DONOR_EVERY)];
  const donor = `least(pg_temp.draw('donor', n, ${donors}), pg_temp.draw('donor again', n, ${donors}))`;
  const chosen = ['prospect', 'qualified', 'invited', 'submitted', 'negotiation', 'approved_unsigned']
    .map(
      (stage) =>
        `when d < ${{ prospect: 5, qualified: 7, invited: 8, submitted: 11, negotiation: 13 }[stage] ?? 15} then '${stage}'`,
    )
    .join(' ');
  return [
    `insert into grants.grant (id, code, title, donor_id, recipient_id, stage, signed_on, currency, amount, starts_on, ends_on,
       allocation, fx_method, contract_rate, ref_donor, owner_id, grant_manager_id, renewal_of_id, activity_scope, goal_codes, sensitivity)
     select pg_temp.key('grant', n), 'G-' || lpad(n::text, 6, '0'),
            pg_temp.one_of('what', n, array['Harm reduction', 'Community', 'Peer-led', 'Regional', 'Core', 'Emergency', 'Youth', 'Women-led'])
              || ' ' || pg_temp.one_of('how', n, array['${COMMON_WORD}', 'advocacy', 'services', 'network', 'training', 'capacity',
                'naloxone', 'legal aid', 'drug checking', 'outreach'])
              || case when n % 200 = 7 and n <= 2000 then ' ${RARE_WORD}' else '' end || ' ' || to_char(starts_on, 'YYYY'),
            pg_temp.key('organisation', 2 + ${DONOR_EVERY}::bigint * donor),
            pg_temp.key('organisation', 1 + ${NETWORK_EVERY}::bigint * pg_temp.draw('network', n, ${networks})), stage,
            case when stage in ('signed', 'active', 'closing', 'closed') then starts_on - 30 end, currency,
            (5 + pg_temp.draw('amount', n, 400)) * 2500, starts_on, ends_on,
            case when n % 5 = 0 then 'budget_lines' else 'days' end,
            case when currency = 'EUR' then 'same_currency' when n % 2 = 0 then 'contract' else 'spot' end,
            case when currency <> 'EUR' and n % 2 = 0 then 1.1 end, 'REF-' || n, pg_temp.owner('owner', n, ${people}),
            pg_temp.owner('manager', n, ${people}), case when n % 12 = 0 then pg_temp.key('grant', n - 5) end,
            pg_temp.one_of('scope', n, '{global,regional,national,local}'), '{G1}',
            case n % 100 when 13 then 'sealed' when 31 then 'restricted' when 57 then 'restricted' when 83 then 'open' else 'internal' end
     from (select n, stage, donor, currency, starts_on, starts_on + 364 + pg_temp.draw('length', n, case stage when 'closing' then 60 else 1000 end) as ends_on
           from (select n, stage, ${donor} as donor, pg_temp.one_of('currency', n, '{EUR,EUR,USD,USD,GBP,CHF}') as currency,
                        current_date + case stage when 'active' then -pg_temp.draw('start', n, 360) when 'closing' then -340 - pg_temp.draw('start', n, 20)
                          when 'closed' then -1500 - pg_temp.draw('start', n, 2000) when 'signed' then pg_temp.draw('start', n, 120)
                          else pg_temp.draw('start', n, 500) - 60 end as starts_on
                 from (select n, case ${chosen} when d < 20 then 'signed' when d < 55 then 'active' when d < 60 then 'closing'
                                when d < 90 then 'closed' when d < 96 then 'declined' when d < 99 then 'withdrawn' else 'lapsed' end as stage
                       from (select n, pg_temp.draw('stage', n, 100) as d from ${numbers}) drawn) staged) dated) ended`,
    `insert into grants.stage_change (id, grant_id, from_stage, to_stage, at)
     select pg_temp.key('step' || step, n), pg_temp.key('grant', n), case step when 2 then 'prospect' end,
            case step when 1 then 'prospect' else stage end, now() - make_interval(days => 40 - step)
     from ${numbers} join grants.grant on id = pg_temp.key('grant', n), generate_series(1, 2) step where step = 1 or stage <> 'prospect'`,
    `insert into grants.type_share select id, type, share from grants.grant join ${numbers} on id = pg_temp.key('grant', n),
       lateral (values ('core', 0.5 - 0.1 * (n % 4)), ('advocacy', 0.3), ('service_delivery', 0.2 + 0.1 * (n % 4))) as s (type, share)
     where allocation = 'days'`,
    // Even parts in whole units; the last one takes what is left over.
    `insert into grants.budget_line
     select id, year, type, case when year = last and type = 'advocacy' then amount - part * (2 * years - 1) else part end
     from (select id, amount, extract(year from starts_on)::int as first, extract(year from ends_on)::int as last,
                  (extract(year from ends_on) - extract(year from starts_on) + 1)::int as years,
                  floor(amount / (2 * (extract(year from ends_on) - extract(year from starts_on) + 1))) as part
           from grants.grant join ${numbers} on id = pg_temp.key('grant', n) where allocation = 'budget_lines') spread,
       lateral generate_series(first, last) year, unnest('{core,advocacy}'::text[]) type`,
  ];
}

const RUNNING = `stage in ('signed', 'active', 'closing')`;
const SECURED = `stage in ('signed', 'active', 'closing', 'closed')`;

/** Two or three requirements a grant: those past their day are mostly accepted, some are late. A second payment waits for the first. */
function duties({ people }: Size, grown: string): string[] {
  return [
    `insert into grants.requirement_rule (id, grant_id, kind, label, period, anchor)
     select pg_temp.key('rule', entry_number), id, 'narrative_report', 'Narrative report', 'annual', 'period_end'
     from grants.grant where ${grown} and entry_number % 2 = 0`,
    `insert into grants.requirement (id, grant_id, kind, label, due_on, state, submitted_on, accepted_on, closing_reason, owner_id)
     select pg_temp.key('requirement' || k, entry_number), id, pg_temp.one_of('kind', k, '{narrative_report,financial_report,audit_report}'),
            'Report ' || k, due_on, state, case when state in ('submitted', 'accepted') then due_on - 5 end,
            case when state = 'accepted' then due_on + 20 end, case when state = 'cancelled' then 'grant_lost' end,
            case when entry_number % 20 = 3 then pg_temp.owner('requirement', entry_number, ${people}) end
     from (select *, case when stage in ('declined', 'withdrawn', 'lapsed') then 'cancelled' when stage = 'closed' then 'accepted'
                  when not ${RUNNING} then 'planned' when due_on < current_date then case when d < 78 then 'accepted' when d < 81 then 'submitted'
                    when d < 85 then 'waived' when d < 93 then 'planned' else 'in_preparation' end
                  when d < 75 then 'planned' when d < 95 then 'in_preparation' else 'internal_review' end as state
           from (select id, entry_number, stage, k, starts_on + (ends_on - starts_on) * k / (2 + (entry_number % 5 < 2)::int) as due_on,
                        pg_temp.draw('state' || k, entry_number, 100) as d
                 from grants.grant, lateral generate_series(1, 2 + (entry_number % 5 < 2)::int) k where ${grown}) due) stated`,
    `insert into grants.tranche (id, grant_id, position, amount, due_on, received_on, bank_rate, state)
     select pg_temp.key('tranche' || k, entry_number), id, k, floor(amount * case k when 1 then 0.5 else 0.4 end), due_on,
            case when received then due_on end, case when received and currency <> 'EUR' then 1.1 end,
            case when received then 'received' when k = 2 then 'conditions_open' else 'planned' end
     from (select *, due_on < current_date as received
           from (select id, entry_number, currency, amount, k, starts_on + (ends_on - starts_on) * (3 * k - 2) / 6 as due_on
                 from grants.grant, generate_series(1, 2) k where ${grown} and ${SECURED}) due) paid`,
    `insert into grants.tranche_requirement
     select id, pg_temp.key('tranche2', entry_number), pg_temp.key('requirement1', entry_number) from grants.grant where ${grown} and ${SECURED}`,
    `insert into grants.subgrant (id, code, root_grant_id, from_id, to_id, currency)
     select pg_temp.key('subgrant', entry_number), 'S-' || entry_number, id, recipient_id, pg_temp.key('organisation', 3 + 50 * (entry_number % 40)), currency
     from grants.grant where ${grown} and ${SECURED} and allocation = 'days' and entry_number % 10 = 1`,
    `insert into grants.subgrant_line
     select s.id, extract(year from ends_on), 'advocacy',
            floor(0.25 * amount * grants.days_in_year(starts_on, ends_on, extract(year from ends_on)::int) / (ends_on - starts_on + 1))
     from grants.subgrant s join grants.grant g on g.id = root_grant_id where g.${grown}`,
  ];
}

/** As the product keeps them: of secured grants, open until something was handed in or the grant is closed. */
function deadlines(grown: string): string[] {
  const columns = `id, kind, subject_type, subject_id, label, path, due_on, entered_on, owner_id, grant_manager_id, network_id,
    sensitivity, state, settled_at`;
  const settled = (state: string) => `${state}, case ${state} when 'open' then null else now() end`;
  return [
    `insert into deadlines.item (${columns})
     select overlay(r.id::text placing 'b' from 20)::uuid, 'requirement', 'requirement', r.id, g.code || ' · ' || r.label,
            '/grants/' || g.id, r.due_on, g.starts_on, coalesce(r.owner_id, g.owner_id), g.grant_manager_id, g.recipient_id, g.sensitivity,
            ${settled(`case when r.state in ('planned', 'in_preparation', 'internal_review') then 'open' when r.state = 'waived' then 'cancelled' else 'done' end`)}
     from grants.requirement r join grants.grant g on g.id = r.grant_id where ${grown} and g.${SECURED}`,
    `insert into deadlines.item (${columns})
     select pg_temp.key('end', g.entry_number), 'grant_renewal', 'grant', g.id, g.code || ' · ' || g.title, '/grants/' || g.id, g.ends_on,
            g.starts_on, g.owner_id, g.grant_manager_id, g.recipient_id, g.sensitivity,
            ${settled(`case when g.stage = 'closed' or r.renewed then 'done' else 'open' end`)}
     from grants.grant g, lateral (select exists (select from grants.grant l where l.renewal_of_id = g.id
       and l.stage not in ('declined', 'withdrawn', 'lapsed')) as renewed) r where ${grown} and g.${SECURED}`,
    `insert into deadlines.reminder (id, item_id, due_version, step, functions, recipient_id, key, send_at, local_date, state, sent_at)
     select gen_random_uuid(), i.id, 1, 'D-' || days, '{owner}', i.owner_id, i.id || ':' || days, i.due_on - days, i.due_on - days,
            case when i.due_on - days < current_date then 'sent' else 'pending' end, case when i.due_on - days < current_date then now() end
     from deadlines.item i join grants.grant g on '/grants/' || g.id = i.path, unnest('{30,7}'::int[]) days
     where ${grown} and i.state = 'open' and i.due_on < current_date + 180`,
  ];
}
