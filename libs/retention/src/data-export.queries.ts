import { firstRow, type Tx } from '#platform';

/**
 * Everything that the product holds about an account, except what lets somebody in: fingerprints of passwords and tokens.
 * Each part is what a table says, as JSON.
 */
export function accountData(tx: Tx, id: string): Promise<Record<string, unknown> | null> {
  return firstRow(
    tx,
    `select
       (select to_jsonb(p) from identity.person p where p.id = $1) as account,
       ${list('select g.role, g.network_id from identity.role_grant g where g.person_id = $1')} as roles,
       ${list(`select s.started_at, s.last_seen_at, s.expires_at, s.client_kind from identity.session s
               where s.person_id = $1 order by s.started_at`)} as sessions,
       ${list('select e.at, e.event, e.route from identity.security_event e where e.person_id = $1 order by e.at')} as security_events,
       ${list(`select i.kind, i.path, i.due_on, i.state from deadlines.item i
               where $1 in (i.owner_id, i.backup_owner_id, i.grant_manager_id) order by i.due_on`)} as deadlines,
       ${list(`select r.step, r.channel, r.state, r.send_at, r.sent_at from deadlines.reminder r
               where r.recipient_id = $1 order by r.send_at`)} as reminders,
       ${ACTS_BY} as acts, ${ACTS_ON} as acts_on_it, ${REQUESTS} as erasure_requests`,
    [id],
  );
}

/** Everything that the product holds about a contact, its channel apart. */
export function contactData(tx: Tx, id: string): Promise<(Record<string, unknown> & { channelSealed: string | null }) | null> {
  return firstRow(
    tx,
    `select
       (select to_jsonb(c) - 'channel_sealed' - 'channel_index' from organisations.contact c where c.id = $1) as contact,
       (select c.channel_sealed from organisations.contact c where c.id = $1) as channel_sealed,
       (select jsonb_build_object('id', o.id, 'name', o.name) from organisations.organisation o
        join organisations.contact c on c.organisation_id = o.id where c.id = $1) as organisation,
       ${ACTS_ON} as acts_on_it, ${REQUESTS} as erasure_requests`,
    [id],
  );
}

const list = (select: string) => `(select coalesce(jsonb_agg(to_jsonb(part)), '[]') from (${select}) part)`;

const ACTS_BY = list(`select e.at, e.act, e.subject_type, e.subject_id from audit.entry e
  where e.actor_kind <> 'system' and e.actor = $1::uuid::text order by e.sequence`);
const ACTS_ON = list(`select e.at, e.act, e.changes from audit.entry e
  where e.subject_type in ('person', 'contact') and e.subject_id = $1 order by e.sequence`);
const REQUESTS = list(`select r.requested_on, r.verification, r.state, r.decided_on, r.refusal_reason
  from retention.erasure_request r where r.subject_id = $1 order by r.requested_on`);
