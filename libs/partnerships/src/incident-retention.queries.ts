import type { PlainDate } from '#kernel';
import { rows, type Tx } from '#platform';

/** Incidents that were closed by this day, and since when. */
export function incidentsClosedBy(tx: Tx, day: PlainDate): Promise<{ id: string; organisationId: string; since: PlainDate }[]> {
  return rows(
    tx,
    `select id, organisation_id as "organisationId", resolved_on::text as since from partnerships.representation_incident
     where resolved_on <= $1 order by resolved_on, id`,
    [day],
  );
}

export async function removeIncidents(tx: Tx, ids: readonly string[]): Promise<void> {
  await rows(tx, 'delete from partnerships.representation_incident where id = any ($1)', [ids]);
}
