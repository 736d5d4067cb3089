import type { PlainDate } from '#kernel';
import { affected, rows, type Tx } from '#platform';

/** Contacts whose role had ended by this day, and since when; those that are erased are not among them. */
export function contactsEndedBy(tx: Tx, day: PlainDate): Promise<{ id: string; organisationId: string; since: PlainDate }[]> {
  return rows(
    tx,
    `select id, organisation_id, ended_on::text as since from organisations.contact
     where ended_on <= $1 and former_number is null order by ended_on, id`,
    [day],
  );
}

/**
 * Takes everything about a person out of a contact: what stays is that the organisation had one, under a number. Returns
 * whether there was something to erase.
 */
export async function eraseContact(tx: Tx, id: string, formerNumber: number): Promise<boolean> {
  const erased = await affected(
    tx,
    `update organisations.contact
     set former_number = $2::bigint, display_name = 'Former contact ' || $2::bigint, role_at_organisation = null, channel_type = null,
         channel_sealed = null, channel_index = null, safe_hours = null, do_not_write = true, language = 'en', consent_on = null,
         consent_scope = null, review_on = null, version = version + 1, updated_at = now()
     where id = $1 and former_number is null`,
    [id, formerNumber],
  );
  return erased === 1;
}

/** Takes somebody who signs for an organisation out of it, legal name and alias. Returns whether there was something to erase. */
export async function eraseSignatory(tx: Tx, id: string): Promise<boolean> {
  return (await affected(tx, 'delete from organisations.signatory where id = $1', [id])) === 1;
}
