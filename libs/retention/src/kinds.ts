import { eraseFiles, eraseFilesOf, grantFilesEndedBy } from '#files';
import { applicationsOverBy, removeApplications } from '#grants';
import type { PlainDate } from '#kernel';
import { contactsEndedBy } from '#organisations';
import {
  complaintsClosedBy,
  incidentsSettledBy,
  removeComplaints,
  removeComplaintText,
  removeIncidentNotes,
  removeIncidents,
} from '#partnerships';
import type { Tx } from '#platform';
import { assessmentsEndedBy, informantNotesApprovedBy, removeAssessments, removeInformantNotes } from '#standards';
import type { RetentionKind } from './domain/periods.js';
import { listErasures } from './erasures.queries.js';

/** A record that may be due, and the day its period runs from. */
export interface Candidate {
  id: string;
  organisationId: string;
  since: PlainDate;
}

/** Kinds of records that fall due one by one. Log rows go by their day alone, without being listed. */
export type ListedKind = Exclude<RetentionKind, 'security_log'>;

interface Rule {
  subjectType: string;
  /** Records whose period began on this day or before. */
  beganBy: (tx: Tx, day: PlainDate) => Promise<Candidate[]>;
  /** Erases the files that go with them. Returns which they were. */
  files?: (tx: Tx, ids: string[]) => Promise<string[]>;
  /** Removes them, or what is personal in them. */
  apply: (tx: Tx, ids: string[], today: PlainDate) => Promise<unknown>;
}

/** What to look for and what to do, kind by kind; each lib knows its own records. */
export const RULES: Record<ListedKind, Rule> = {
  contact: {
    subjectType: 'contact',
    beganBy: contactsEndedBy,
    // The erasures themselves follow from the list, as after a request.
    apply: (tx, ids, today) => listErasures(tx, 'contact', ids, today),
  },
  declined_application: {
    subjectType: 'grant',
    beganBy: applicationsOverBy,
    files: (tx, ids) => eraseFilesOf(tx, 'grant', ids),
    apply: removeApplications,
  },
  assessment: {
    subjectType: 'assessment',
    beganBy: assessmentsEndedBy,
    files: (tx, ids) => eraseFilesOf(tx, 'assessment', ids),
    apply: removeAssessments,
  },
  informant_note: { subjectType: 'assessment', beganBy: informantNotesApprovedBy, apply: removeInformantNotes },
  incident_notes: {
    subjectType: 'representation_incident',
    beganBy: (tx, day) => incidentsSettledBy(tx, day, 'notes'),
    apply: removeIncidentNotes,
  },
  incident: { subjectType: 'representation_incident', beganBy: incidentsSettledBy, apply: removeIncidents },
  complaint_text: {
    subjectType: 'complaint',
    beganBy: (tx, day) => complaintsClosedBy(tx, day, 'text'),
    apply: removeComplaintText,
  },
  complaint: { subjectType: 'complaint', beganBy: complaintsClosedBy, apply: removeComplaints },
  grant_document: { subjectType: 'file', beganBy: grantFilesEndedBy, apply: eraseFiles },
};

export const LISTED_KINDS = Object.keys(RULES) as ListedKind[];
