import { visible } from '#identity';
import { type PlainDate } from '#kernel';
import { firstRow, rows, type Tx } from '#platform';

/** A claim to represent as it is stored. */
export interface IncidentRow {
  id: string;
  version: number;
  organisationId: string;
  occurredOn: PlainDate;
  severity: string;
  resolvedOn: PlainDate | null;
  notesSealed: string | null;
  /** The reader may be shown what is written about it. */
  notesReadable: boolean;
}

/** A complaint as it is stored. */
export interface ComplaintRow {
  id: string;
  version: number;
  organisationId: string;
  receivedOn: PlainDate;
  closedOn: PlainDate | null;
  /** Null once its period of retention was over. */
  textSealed: string | null;
}

const INCIDENT = () => `select i.id, i.version, i.organisation_id, i.occurred_on, i.severity, i.resolved_on, i.notes_sealed,
  ${visible('incident', 'i', 'incidents.read_notes')} as notes_readable from partnerships.representation_incident i`;
const COMPLAINT = `select c.id, c.version, c.organisation_id, c.received_on, c.closed_on, c.text_sealed from partnerships.complaint c`;

/** The claims of one organisation, the latest first. */
export function incidentsOf(tx: Tx, organisationId: string): Promise<IncidentRow[]> {
  return rows<IncidentRow>(
    tx,
    `${INCIDENT()} where i.organisation_id = $1 and ${visible('incident', 'i')} order by i.occurred_on desc, i.id desc`,
    [organisationId],
  );
}

/** One claim within reach, locked, or null. */
export function lockIncident(tx: Tx, id: string): Promise<IncidentRow | null> {
  return firstRow(tx, `${INCIDENT()} where i.id = $1 and ${visible('incident', 'i', 'incidents.write')} for update`, [id]);
}

/** The complaints about one organisation, the latest first. */
export function complaintsOf(tx: Tx, organisationId: string): Promise<ComplaintRow[]> {
  return rows<ComplaintRow>(
    tx,
    `${COMPLAINT} where c.organisation_id = $1 and ${visible('complaint', 'c')} order by c.received_on desc, c.id desc`,
    [organisationId],
  );
}

/** One complaint within reach, locked, or null. */
export function lockComplaint(tx: Tx, id: string): Promise<ComplaintRow | null> {
  return firstRow(tx, `${COMPLAINT} where c.id = $1 and ${visible('complaint', 'c', 'incidents.write')} for update`, [id]);
}
