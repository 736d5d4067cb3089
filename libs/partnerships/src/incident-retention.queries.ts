import type { PlainDate } from '#kernel';
import { rows, type Tx } from '#platform';

interface Closed {
  id: string;
  organisationId: string;
  since: PlainDate;
}

/** Incidents that were settled by this day, and since when; with `notes` only those of which notes are kept. */
export function incidentsSettledBy(tx: Tx, day: PlainDate, only: 'all' | 'notes' = 'all'): Promise<Closed[]> {
  return rows<Closed>(
    tx,
    `select id, organisation_id, resolved_on::text as since from partnerships.representation_incident
     where resolved_on <= $1 and ($2 = 'all' or notes_sealed is not null) order by resolved_on, id`,
    [day, only],
  );
}

/** Complaints that were closed by this day, and since when; with `text` only those of which the text is kept. */
export function complaintsClosedBy(tx: Tx, day: PlainDate, only: 'all' | 'text' = 'all'): Promise<Closed[]> {
  return rows<Closed>(
    tx,
    `select id, organisation_id, closed_on::text as since from partnerships.complaint
     where closed_on <= $1 and ($2 = 'all' or text_sealed is not null) order by closed_on, id`,
    [day, only],
  );
}

export async function removeIncidentNotes(tx: Tx, ids: readonly string[]): Promise<void> {
  const sql = `update partnerships.representation_incident
    set notes_sealed = null, version = version + 1, updated_at = now() where id = any ($1)`;
  await rows(tx, sql, [ids]);
}

export async function removeIncidents(tx: Tx, ids: readonly string[]): Promise<void> {
  await rows(tx, 'delete from partnerships.representation_incident where id = any ($1)', [ids]);
}

export async function removeComplaintText(tx: Tx, ids: readonly string[]): Promise<void> {
  const sql = `update partnerships.complaint
    set text_sealed = null, version = version + 1, updated_at = now() where id = any ($1)`;
  await rows(tx, sql, [ids]);
}

export async function removeComplaints(tx: Tx, ids: readonly string[]): Promise<void> {
  await rows(tx, 'delete from partnerships.complaint where id = any ($1)', [ids]);
}
