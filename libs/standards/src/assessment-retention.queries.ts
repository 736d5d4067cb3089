import { removeDeadlines } from '#deadlines';
import type { PlainDate } from '#kernel';
import { rows, type Tx } from '#platform';

interface Ended {
  id: string;
  organisationId: string;
  since: PlainDate;
}

/** Assessments whose validity had ended by this day, or the work on them where they never became valid, and since when. */
export function assessmentsEndedBy(tx: Tx, day: PlainDate): Promise<Ended[]> {
  return rows<Ended>(
    tx,
    `select id, organisation_id, since::text from (
       select id, organisation_id, coalesce(valid_until_on, approved_on, updated_at::date) as since
       from standards.assessment where state in ('approved', 'superseded', 'suspended', 'rejected', 'withdrawn')) ended
     where since <= $1 order by since, id`,
    [day],
  );
}

/** Assessments with what informants told that were approved by this day. */
export function informantNotesApprovedBy(tx: Tx, day: PlainDate): Promise<Ended[]> {
  return rows<Ended>(
    tx,
    `select id, organisation_id, approved_on::text as since from standards.assessment a
     where approved_on <= $1
       and exists (select from standards.evidence e where e.assessment_id = a.id and e.informant_note_sealed is not null)
     order by approved_on, id`,
    [day],
  );
}

/** Removes assessments with all that belongs to them. Only the end of their period lets this happen. */
export async function removeAssessments(tx: Tx, ids: readonly string[]): Promise<void> {
  const actions = await rows<{ id: string }>(tx, 'select id from standards.action where assessment_id = any ($1)', [ids]);
  await removeDeadlines(
    tx,
    'assessment_action',
    actions.map(({ id }) => id),
  );
  await removeDeadlines(tx, 'assessment', ids);
  await rows(tx, 'delete from standards.assessment where id = any ($1)', [ids]);
}

/** Removes what informants told; evidence, scores and result stay. */
export async function removeInformantNotes(tx: Tx, assessmentIds: readonly string[]): Promise<void> {
  await rows(tx, 'update standards.evidence set informant_note_sealed = null where assessment_id = any ($1)', [assessmentIds]);
  await rows(tx, 'update standards.assessment set version = version + 1, updated_at = now() where id = any ($1)', [
    assessmentIds,
  ]);
}
