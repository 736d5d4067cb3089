import { applicationsOverBy, removeApplications } from '#grants';
import type { PlainDate } from '#kernel';
import { contactsEndedBy } from '#organisations';
import { incidentsClosedBy, removeIncidents } from '#partnerships';
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
  /** Removes them, or what is personal in them. */
  apply: (tx: Tx, ids: string[], today: PlainDate) => Promise<unknown>;
}

/** What to look for and what to do, kind by kind; each lib knows its own records. */
export const RULES: Record<ListedKind, Rule> = {
  // The erasures themselves follow from the list, as after a request.
  contact: {
    subjectType: 'contact',
    beganBy: contactsEndedBy,
    apply: (tx, ids, today) => listErasures(tx, 'contact', ids, today),
  },
  declined_application: { subjectType: 'grant', beganBy: applicationsOverBy, apply: removeApplications },
  assessment: { subjectType: 'assessment', beganBy: assessmentsEndedBy, apply: removeAssessments },
  informant_note: { subjectType: 'assessment', beganBy: informantNotesApprovedBy, apply: removeInformantNotes },
  incident: { subjectType: 'representation_incident', beganBy: incidentsClosedBy, apply: removeIncidents },
};

export const LISTED_KINDS = Object.keys(RULES) as ListedKind[];
