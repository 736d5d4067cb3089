import { visible } from '#identity';
import { rows, type Tx } from '#platform';
import { Complaint } from './complaint.entity.js';
import { Incident } from './incident.entity.js';

/** The claims of one organisation, the latest first. */
export function incidentsOf(tx: Tx, organisationId: string): Promise<Incident[]> {
  return tx
    .createQueryBuilder(Incident, 'incident')
    .where('incident.organisationId = :organisationId', { organisationId })
    .andWhere(visible('incident', 'incident'))
    .orderBy({ 'incident.occurredOn': 'DESC', 'incident.id': 'DESC' })
    .getMany();
}

/** Those of these claims of which the reader may be shown what is written about them. */
export async function idsWithReadableNotes(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await rows<{ id: string }>(
    tx,
    `select i.id from partnerships.representation_incident i
     where i.id = any ($1::uuid[]) and ${visible('incident', 'i', 'incidents.read_notes')}`,
    [ids],
  );
  return new Set(found.map(({ id }) => id));
}

/** The complaints about one organisation, the latest first. */
export function complaintsOf(tx: Tx, organisationId: string): Promise<Complaint[]> {
  return tx
    .createQueryBuilder(Complaint, 'complaint')
    .where('complaint.organisationId = :organisationId', { organisationId })
    .andWhere(visible('complaint', 'complaint'))
    .orderBy({ 'complaint.receivedOn': 'DESC', 'complaint.id': 'DESC' })
    .getMany();
}
