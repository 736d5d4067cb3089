import { addDays, addMonths, type PlainDate } from '#kernel';

/** What is kept for a time only (domain.md 6.6), and what the time runs from. */
export const RETENTION_KINDS = [
  // the end of a contact's role
  'contact',
  // the day on which an application was declined, withdrawn or given up
  'declined_application',
  // the end of an assessment's validity, or of the work on one that never became valid
  'assessment',
  // the approval of the assessment that they were told for
  'informant_note',
  // the settlement of an incident: first its notes, then the rest
  'incident_notes',
  'incident',
  // the closure of a complaint: first its text, then the rest
  'complaint_text',
  'complaint',
  // the end of the grant that a file belongs to
  'grant_document',
  // the event
  'security_log',
] as const;
export type RetentionKind = (typeof RETENTION_KINDS)[number];

/** Days between the day on which something is listed and the first on which it may go. */
export const GRACE_DAYS = 7;

/**
 * The first day on which a record has outlived its period of `months`, counted from `since`.
 *
 * Example: the role ended on 31 August 2026, contacts are kept 18 months: 29 February 2028.
 */
export function dueOn(since: PlainDate, months: number): PlainDate {
  return addMonths(since, months);
}

/** A day that no record which is due today can begin after: dates are clamped to a month's end by at most three days. */
export function latestSince(today: PlainDate, months: number): PlainDate {
  return addDays(addMonths(today, -months), 3);
}

/**
 * Whether a listed record may go today: it was listed the days of grace ago, and nobody holds it.
 *
 * Example: listed on 1 March, it may go from 8 March.
 */
export function mayGo({ listedOn, held }: { listedOn: PlainDate; held: boolean }, today: PlainDate): boolean {
  return !held && addDays(listedOn, GRACE_DAYS) <= today;
}
