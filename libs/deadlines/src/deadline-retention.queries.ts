import { rows, type Tx } from '#platform';

/** Removes the deadlines of records that are removed themselves, with what was sent about them. */
export async function removeDeadlines(tx: Tx, subjectType: string, subjectIds: readonly string[]): Promise<void> {
  await rows(tx, 'delete from deadlines.item where subject_type = $1 and subject_id = any ($2)', [subjectType, subjectIds]);
}
