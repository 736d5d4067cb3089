/** What the database could do at most: a statement for one answer, sent by its owner, and how its rows become that answer. */
export interface Limit {
  text: string;
  answer: (rows: Row[]) => unknown;
}

type Row = Record<string, unknown>;
type Grant = Row &
  Record<'donorId' | 'donorName' | 'recipientId' | 'recipientName' | 'recipientLevel' | 'ownerId' | 'ownerName', string>;

/** What a fundraiser may read: no policy asks here, so the statement says it itself. */
const CLEARED = `sensitivity <> 'sealed'`;
const UNSUBMITTED = `('planned', 'in_preparation', 'internal_review')`;
const RUNNING = `('signed', 'active', 'closing')`;

const GRANT_COLUMNS = `
  g.id, g.version, g.code, g.title, g.role, g.stage, g.signed_on::text as "signedOn", g.currency, g.amount,
  g.starts_on::text as "startsOn", g.ends_on::text as "endsOn", g.donor_id as "donorId", donor.name as "donorName",
  g.recipient_id as "recipientId", recipient.name as "recipientName", recipient.level as "recipientLevel",
  g.owner_id as "ownerId", owner.name as "ownerName", g.sensitivity, g.demo,
  g.renewed, g.next_requirement as "nextRequirement",
  (select count(*)::int from unnest(g.open_due_on) as due (day) where due.day < $1::date) as "overdueRequirements"`;
const GRANT_JOINS = `
  join organisations.organisation donor on donor.id = g.donor_id
  join organisations.organisation recipient on recipient.id = g.recipient_id
  left join identity.person owner on owner.id = g.owner_id`;

/** 25 grants: first which, then what a list shows of them, and how many there are. $1 is today. */
function grants(where: string, order = 'g.ends_on, g.id', counted = true): Limit {
  const total = counted ? countOf(`grants.grant g where g.${CLEARED} and ${where}`) : '0';
  return {
    text: `select ${GRANT_COLUMNS}, ${total} as total
           from (select g.* from grants.grant g where g.${CLEARED} and ${where} order by ${order} limit 25) g
           ${GRANT_JOINS} order by ${order}`,
    answer: (rows) => ({ data: rows.map((row) => grantView(row as Grant)), page: { next: null, total: rows[0]?.total ?? 0 } }),
  };
}

/** How many there are, to 10,000 and whether there are more. */
function countOf(from: string): string {
  return `(select count(*)::int from (select from ${from} limit 10001) counted)`;
}

function grantView({ donorId, donorName, recipientId, recipientName, recipientLevel, ownerId, ownerName, ...row }: Grant) {
  return {
    ...row,
    donor: { id: donorId, name: donorName },
    recipient: { id: recipientId, name: recipientName, level: recipientLevel },
    owner: ownerId === null ? null : { id: ownerId, name: ownerName },
    amount: { amount: row.amount, currency: row.currency },
  };
}

const list = (name: string, from: string, order = '') =>
  `coalesce((select jsonb_agg(to_jsonb(${name}) ${order}) from ${from}), '[]')`;
const PROFILE = `
  ${GRANT_COLUMNS}, g.allocation, g.fx_method as "fxMethod", g.contract_rate as "contractRate", g.ref_donor as "refDonor",
  g.restrictions, g.notes, g.activity_scope as "activityScope", g.goal_codes as "goalCodes", g.outcome_codes as "outcomeCodes",
  backup.name as "backupOwner", manager.name as "grantManager",
  (select jsonb_build_object('id', o.id, 'code', o.code, 'title', o.title, 'stage', o.stage) from grants.grant o where o.id = g.renewal_of_id)
    as "renewalOf",
  coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'code', o.code, 'title', o.title, 'stage', o.stage)) from grants.grant o
            where o.renewal_of_id = g.id), '[]') as "renewedBy",
  ${list('s', 'grants.type_share s where s.grant_id = g.id')} as "typeShares",
  ${list('l', 'grants.budget_line l where l.grant_id = g.id', 'order by l.year, l.type')} as "budgetLines",
  coalesce((select jsonb_agg(to_jsonb(t) || jsonb_build_object('requirements', coalesce((
      select jsonb_agg(jsonb_build_object('id', r.id, 'label', r.label, 'dueOn', r.due_on, 'state', r.state) order by r.due_on)
      from grants.tranche_requirement link join grants.requirement r on r.id = link.requirement_id where link.tranche_id = t.id), '[]'))
    order by t.position) from grants.tranche t where t.grant_id = g.id), '[]') as tranches,
  ${list('r', 'grants.requirement_rule r where r.grant_id = g.id')} as "requirementRules",
  coalesce((select jsonb_agg(to_jsonb(r) || jsonb_build_object('owner', p.name) order by r.due_on, r.id) from grants.requirement r
            left join identity.person p on p.id = r.owner_id where r.grant_id = g.id), '[]') as requirements,
  coalesce((select jsonb_agg(to_jsonb(s) || jsonb_build_object('fromName', giver.name, 'toName', receiver.name, 'lines',
              (select jsonb_agg(to_jsonb(l)) from grants.subgrant_line l where l.subgrant_id = s.id)))
            from grants.subgrant s join organisations.organisation giver on giver.id = s.from_id
            join organisations.organisation receiver on receiver.id = s.to_id where s.root_grant_id = g.id), '[]') as subgrants,
  coalesce((select jsonb_agg(to_jsonb(c) || jsonb_build_object('byName', p.name) order by c.at) from grants.stage_change c
            left join identity.person p on p.id = c.by_id where c.grant_id = g.id), '[]') as "stageHistory",
  coalesce((select jsonb_agg(jsonb_build_object('at', h.at, 'act', h.act, 'byName', p.name, 'changes', h.changes)) from (
              select e.at, e.act, e.actor, e.changes from audit.entry e where e.subject_type = 'grant' and e.subject_id = g.id
              order by e.sequence desc limit 50) h left join identity.person p on p.id::text = h.actor), '[]') as history`;
const PROFILE_FROM = `
  from grants.grant g ${GRANT_JOINS} left join identity.person backup on backup.id = g.backup_owner_id
  left join identity.person manager on manager.id = g.grant_manager_id`;

const deadlines = (where: string): Limit => ({
  text: `select i.id, i.kind, i.subject_type as "subjectType", i.subject_id as "subjectId", i.label, i.path, i.due_on::text as "dueOn",
           i.due_version as "dueVersion", i.entered_on::text as "enteredOn", i.state, i.due_on < $1::date as late,
           i.settled_at as "settledAt", i.owner_id as "ownerId", owner.name as "ownerName", i.backup_owner_id as "backupOwnerId",
           i.grant_manager_id as "grantManagerId", i.network_id as "networkId",
           (select count(*)::int from deadlines.reminder r where r.item_id = i.id and r.state = 'sent') as "remindersSent",
           (select min(r.send_at) from deadlines.reminder r where r.item_id = i.id and r.state in ('pending', 'retry', 'sending'))
             as "nextReminderAt"
             , ${countOf(`deadlines.item i where i.${CLEARED} and i.state = 'open' and ${where}`)} as total
         from (select * from deadlines.item i where i.${CLEARED} and i.state = 'open' and ${where} order by i.due_on, i.id limit 25) i
         join identity.person owner on owner.id = i.owner_id order by i.due_on, i.id`,
  answer: (rows) => ({ data: rows, page: { next: null, total: rows[0]?.total ?? 0 } }),
});

const ENDING = `g.stage in ${RUNNING} and g.ends_on >= $1::date and g.ends_on <= ($1::date + interval '12 months')::date and not g.renewed`;
const HELD_BACK = `t.waits_for_on < $1::date and t.state not in ('received', 'cancelled') and g.${CLEARED} and g.stage in ${RUNNING}`;

const first = ([row]: Row[]) => row ?? null;

/** The limits by the name of the route they stand beside. */
export const LIMITS = {
  whoAmI: {
    text: `select p.id, p.name, p.email, p.locale, array(select role from identity.role_grant where person_id = p.id) as roles,
             array(select distinct permission from identity.role_grant g join access.role_permission using (role)
                   where g.person_id = p.id order by permission) as permissions
           from identity.session s join identity.person p on p.id = s.person_id
           where s.token_hash = $1 and s.expires_at > now() and p.disabled_at is null`,
    answer: ([{ permissions, ...user } = {}]) => ({ user, permissions, factorMissing: false }),
  },
  organisation: {
    text: `select o.id, o.version, o.code, o.name, o.kind, o.level, o.thematic, o.sensitivity, o.parent_id as "parentId",
             parent.name as "parentName", o.working_languages as "workingLanguages", o.membership_status as "membershipStatus",
             o.website, o.summary, o.member_since_on::text as "memberSinceOn", o.archived_at is not null as archived,
             array(select name from organisations.alias a where a.organisation_id = o.id order by name) as aliases,
             ${list('t', 'organisations.territory t where t.organisation_id = o.id', 'order by t.place')} as territories,
             ${list('e', 'organisations.endorsement e where e.organisation_id = o.id')} as endorsements,
             ${list('a', 'organisations.attestation a where a.organisation_id = o.id', 'order by a.valid_until_on desc')} as attestations,
             ${list('c', 'organisations.contact c where c.organisation_id = o.id')} as contacts
           from organisations.organisation o left join organisations.organisation parent on parent.id = o.parent_id where o.id = $1`,
    answer: first,
  },
  grant: { text: `select ${PROFILE} ${PROFILE_FROM} where g.id = $2`, answer: (rows) => grantView(rows[0] as Grant) },
  grantsByEnd: grants('true'),
  grantsByTitle: grants('true', 'g.title collate access.sorted, g.id'),
  grantsByNextDue: grants('true', 'g.next_due_sort, g.id'),
  grantsSecured: grants(`g.stage in ('signed', 'active', 'closing', 'closed')`),
  grantsOfOwner: grants('g.owner_id = $2'),
  grantsFarPage: grants('(g.ends_on, g.id) > ($2, $3)', 'g.ends_on, g.id', false),
  searchRare: grants('g.id = any (array(select id from grants.grant where searched like $2))'),
  searchCommon: grants('case when g.searched like $2 then true else false end'),
  deadlinesOpen: deadlines('true'),
  deadlinesLate: deadlines('i.due_on < $1::date'),
  donors: {
    text: `select d.id, d.version, o.code, o.name, o.kind, d.programme, d.outlook_note as "outlookNote", d.outlook_on::text as "outlookOn",
             d.renewal_note as "renewalNote",
             ${list('s', 'pipeline.ultimate_source s where s.donor_id = d.id', 'order by s.share desc')} as "ultimateSources",
             (select jsonb_build_object('pipeline', coalesce(sum(count) filter (where "group" = 'pipeline'), 0),
                'secured', coalesce(sum(count) filter (where "group" = 'secured'), 0),
                'lost', coalesce(sum(count) filter (where "group" = 'lost'), 0),
                'securedAmounts', coalesce(jsonb_agg(jsonb_build_object('amount', sum::text, 'currency', currency) order by currency)
                  filter (where "group" = 'secured'), '[]'))
              from (select "group", currency, count(*), sum(amount) from (
                      select currency, amount, case when stage in ('signed', 'active', 'closing', 'closed') then 'secured'
                        when stage in ('declined', 'withdrawn', 'lapsed') then 'lost' else 'pipeline' end as "group"
                      from grants.grant g where g.donor_id = d.id and g.${CLEARED}) given group by 1, 2) by_currency) as grants, (select count(*)::int from pipeline.donor) as total
           from (select d.*, o.name from organisations.organisation o join pipeline.donor d on d.id = o.id
                 where o.archived_at is null order by o.name collate access.sorted, o.id limit 50) d
           join organisations.organisation o on o.id = d.id order by o.name collate access.sorted, o.id`,
    answer: (rows) => ({ data: rows, page: { next: null, total: rows[0]?.total ?? 0 } }),
  },
  today: {
    text: `select $1::text as today,
             (select jsonb_build_object('late', count(*) filter (where due_on < $1::date), 'soon', count(*) filter (where due_on >= $1::date),
                'mineLate', count(*) filter (where due_on < $1::date and $2 in (owner_id, backup_owner_id, grant_manager_id)),
                'mineSoon', count(*) filter (where due_on >= $1::date and $2 in (owner_id, backup_owner_id, grant_manager_id)))
              from deadlines.item where ${CLEARED} and state = 'open' and due_on <= $1::date + 30) as deadlines,
             (select jsonb_agg(to_jsonb(o)) from (
                select i.owner_id as "ownerId", p.name as "ownerName", count(*), min(i.due_on) as "oldestDueOn"
                from deadlines.item i join identity.person p on p.id = i.owner_id
                where i.${CLEARED} and i.state = 'open' and i.due_on < $1::date group by 1, 2 order by 3 desc) o) as "lateByOwner",
             (select coalesce(jsonb_agg(to_jsonb(e) order by e."endsOn", e.id), '[]') from (
                select ${GRANT_COLUMNS} from (select * from grants.grant g where g.${CLEARED} and ${ENDING} order by g.ends_on, g.id limit 50) g
                ${GRANT_JOINS}) e) as "endingGrants",
             ${countOf(`grants.grant g where g.${CLEARED} and ${ENDING}`)} as "endingTotal",
             (select jsonb_agg(to_jsonb(r)) from (
                select g.currency, sum(t.amount)::text as amount, count(*) from grants.tranche t join grants.grant g on g.id = t.grant_id
                where ${HELD_BACK} group by g.currency order by 1) r) as totals,
             (select coalesce(jsonb_agg(to_jsonb(h) order by h.waits_for_on, h.id), '[]') from (
                select t.id, t.waits_for_on, g.id as "grantId", g.title as "grantTitle", o.name as "recipientName", t.amount, g.currency,
                       t.due_on as "dueOn", (select jsonb_agg(jsonb_build_object('label', late.label, 'daysLate', $1::date - late.due_on))
                         from grants.requirement late join grants.tranche_requirement link on link.requirement_id = late.id
                         where link.tranche_id = t.id and late.due_on < $1::date and late.state in ${UNSUBMITTED}) as "blockedBy"
                from (select t.* from grants.tranche t join grants.grant g on g.id = t.grant_id where ${HELD_BACK}
                      order by t.waits_for_on, t.id limit 50) t
                join grants.grant g on g.id = t.grant_id join organisations.organisation o on o.id = g.recipient_id) h) as "atRisk"`,
    answer: ([row]) => ({ ...row, atRisk: { tranches: row!.atRisk } }),
  },
  // Its entry stands in a table like the log of acts, without the chain that makes every act wait for the one before.
  edit: {
    text: `with edited as (update grants.grant set title = $4, version = version + 1, updated_at = now() where id = $2 and version = $3
                           returning id, version, title, code),
             due as (update deadlines.item i set label = e.code || ' · ' || e.title, version = i.version + 1, updated_at = now()
                     from edited e where i.subject_type = 'grant' and i.subject_id = e.id and i.kind = 'grant_renewal'),
             entry as (insert into bench.entry (sequence, at, form, actor_kind, actor, act, subject_type, subject_id, changes, previous_hash, hash)
                       select n, now(), 2, 'person', $5, 'grant.edited', 'grant', e.id, jsonb_build_object('title', jsonb_build_array(null, e.title)),
                              md5(n::text), md5(n || e.id::text) from edited e, nextval('bench.entry_sequence') n)
           select ${PROFILE}, (select version from edited) as version ${PROFILE_FROM} where g.id = $2`,
    answer: (rows) => grantView(rows[0] as Grant),
  },
} satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

/** What the limits need beside the product's own tables. */
export const LIMIT_TABLES = `
  create schema if not exists bench;
  create table if not exists bench.entry (like audit.entry including indexes);
  create sequence if not exists bench.entry_sequence`;
