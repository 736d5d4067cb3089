import { rows, type Tx } from '#platform';

/** Takes out of the ledger where messages to this person went. */
export async function forgetRecipient(tx: Tx, personId: string): Promise<void> {
  await rows(tx, 'update deadlines.reminder set message_id = null, last_error = null where recipient_id = $1', [personId]);
}

/** Removes the deadlines of records that are removed themselves, with what was sent about them. */
export async function removeDeadlines(tx: Tx, subjectType: string, subjectIds: readonly string[]): Promise<void> {
  await rows(tx, 'delete from deadlines.item where subject_type = $1 and subject_id = any ($2)', [subjectType, subjectIds]);
}
