import { type Permission, visible } from '#identity';
import type { PlainDate } from '#kernel';
import { firstRow, type Position, rows, type Tx } from '#platform';
import type { Erasable } from './erasures.queries.js';
import type { ErasureRequestView } from './retention.views.js';

const SELECT = `
  select r.id, r.version, r.subject_type, r.subject_id,
         coalesce(c.display_name, s.alias, p.name) as subject_name, r.organisation_id, o.name as organisation_name,
         r.verification, r.requested_by as requested_by_id, requester.name as requested_by_name,
         r.requested_on, r.answer_due_on, r.state,
         decider.name as decided_by_name, r.decided_on, r.refusal_reason
  from retention.erasure_request r
  join identity.person requester on requester.id = r.requested_by
  left join identity.person decider on decider.id = r.decided_by
  left join organisations.contact c on r.subject_type = 'contact' and c.id = r.subject_id
  left join organisations.signatory s on r.subject_type = 'signatory' and s.id = r.subject_id
  left join identity.person p on r.subject_type = 'person' and p.id = r.subject_id
  left join organisations.organisation o on o.id = r.organisation_id`;

/** Those that wait first, then the newest. */
export function listErasureRequests(
  tx: Tx,
  { after, limit }: { after: Position | null; limit: number },
): Promise<ErasureRequestView[]> {
  return rows<ErasureRequestView>(
    tx,
    `${SELECT} where $1::date is null or (r.requested_on, r.id) < ($1, $2::uuid)
     order by r.requested_on desc, r.id desc limit $3`,
    [after?.key ?? null, after?.id ?? null, limit + 1],
  );
}

export function findErasureRequest(tx: Tx, id: string): Promise<ErasureRequestView | null> {
  return firstRow<ErasureRequestView>(tx, `${SELECT} where r.id = $1`, [id]);
}

/** The same, locked until the end of the transaction. */
export async function lockErasureRequest(tx: Tx, id: string): Promise<ErasureRequestView | null> {
  return firstRow<ErasureRequestView>(tx, `${SELECT} where r.id = $1 for update of r`, [id]);
}

export async function insertErasureRequest(
  tx: Tx,
  request: Pick<ErasureRequestView, 'id' | 'subjectType' | 'subjectId' | 'organisationId' | 'verification'> &
    Pick<ErasureRequestView, 'requestedById' | 'requestedOn' | 'answerDueOn'>,
): Promise<void> {
  const { id, subjectType, subjectId, organisationId, verification, requestedById, requestedOn, answerDueOn } = request;
  await rows(
    tx,
    `insert into retention.erasure_request (id, subject_type, subject_id, organisation_id, verification, requested_by,
       requested_on, answer_due_on) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, subjectType, subjectId, organisationId, verification, requestedById, requestedOn, answerDueOn],
  );
}

/** What was decided on a request that this transaction has locked. */
export async function decideErasureRequest(
  tx: Tx,
  id: string,
  decision: { state: 'approved' | 'refused'; decidedBy: string; decidedOn: PlainDate; reason: string | null },
): Promise<void> {
  await rows(
    tx,
    `update retention.erasure_request set state = $2, decided_by = $3, decided_on = $4, refusal_reason = $5,
       version = version + 1, updated_at = now() where id = $1`,
    [id, decision.state, decision.decidedBy, decision.decidedOn, decision.reason],
  );
}

/** Whether a request for this person waits to be decided. */
export async function isRequested(tx: Tx, subjectId: string): Promise<boolean> {
  const sql = `select 1 from retention.erasure_request where subject_id = $1 and state = 'waiting'`;
  return (await firstRow(tx, sql, [subjectId])) !== null;
}

/** Somebody who could be erased, as far as this actor may know of them. */
export interface ErasableSubject {
  organisationId: string | null;
  erased: boolean;
}

/** Somebody whom this actor sees; a contact with this permission, where it is kept. */
export function findErasable(
  tx: Tx,
  type: Erasable,
  id: string,
  permission: Permission = 'contacts.read',
): Promise<ErasableSubject | null> {
  const asked = type === 'contact' ? visible('contact', 'c', permission) : 'true';
  return firstRow<ErasableSubject>(tx, `${FIND[type]} and ${asked}`, [id]);
}

/** Signatories are for the few whom the database lets see them. */
const FIND: Record<Erasable, string> = {
  contact: `select c.organisation_id, c.former_number is not null as erased
    from organisations.contact c where c.id = $1`,
  signatory: `select organisation_id, false as erased from organisations.signatory where id = $1`,
  person: `select null as organisation_id, former_number is not null as erased from identity.person where id = $1`,
};
