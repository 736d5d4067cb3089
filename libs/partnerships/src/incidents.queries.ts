import { type PlainDate } from '#kernel';
import { rows, type Tx } from '#platform';

/** A claim to represent as it is stored. */
export interface IncidentRow {
  id: string;
  version: number;
  organisationId: string;
  occurredOn: PlainDate;
  severity: string;
  resolvedOn: PlainDate | null;
  notesSealed: string | null;
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

const INCIDENT = `select id, version, organisation_id, occurred_on, severity,
  resolved_on, notes_sealed from partnerships.representation_incident`;
const COMPLAINT = `select id, version, organisation_id, received_on,
  closed_on, text_sealed from partnerships.complaint`;

/** The claims of one organisation, the latest first. */
export function incidentsOf(tx: Tx, organisationId: string): Promise<IncidentRow[]> {
  return rows<IncidentRow>(tx, `${INCIDENT} where organisation_id = $1 order by occurred_on desc, id desc`, [organisationId]);
}

/** One claim, locked, or nothing. */
export function lockIncident(tx: Tx, id: string): Promise<IncidentRow[]> {
  return rows<IncidentRow>(tx, `${INCIDENT} where id = $1 for update`, [id]);
}

/** The complaints about one organisation, the latest first. */
export function complaintsOf(tx: Tx, organisationId: string): Promise<ComplaintRow[]> {
  return rows<ComplaintRow>(tx, `${COMPLAINT} where organisation_id = $1 order by received_on desc, id desc`, [organisationId]);
}

/** One complaint, locked, or nothing. */
export function lockComplaint(tx: Tx, id: string): Promise<ComplaintRow[]> {
  return rows<ComplaintRow>(tx, `${COMPLAINT} where id = $1 for update`, [id]);
}
