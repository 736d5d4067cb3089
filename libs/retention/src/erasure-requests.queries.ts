import { type Permission, visible } from '#identity';
import type { PlainDate } from '#kernel';
import { firstRow, type Position, rows, type Tx } from '#platform';
import type { Erasable } from './erasures.queries.js';
import type { Verification } from './retention.inputs.js';

export interface ErasureRequestRow {
  id: string;
  version: number;
  subjectType: Erasable;
  subjectId: string;
  subjectName: string | null;
  organisationId: string | null;
  organisationName: string | null;
  verification: Verification;
  requestedById: string;
  requestedByName: string;
  requestedOn: PlainDate;
  answerDueOn: PlainDate;
  state: 'waiting' | 'approved' | 'refused';
  decidedByName: string | null;
  decidedOn: PlainDate | null;
  refusalReason: string | null;
}

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
): Promise<ErasureRequestRow[]> {
  return rows<ErasureRequestRow>(
    tx,
    `${SELECT} where $1::date is null or (r.requested_on, r.id) < ($1, $2::uuid)
     order by r.requested_on desc, r.id desc limit $3`,
    [after?.key ?? null, after?.id ?? null, limit + 1],
  );
}

export function findErasureRequest(tx: Tx, id: string): Promise<ErasureRequestRow | null> {
  return firstRow<ErasureRequestRow>(tx, `${SELECT} where r.id = $1`, [id]);
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
