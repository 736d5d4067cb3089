/**
 * When one recipient hears about one deadline (domain.md 3.6). The same rules serve reports, grant renewals,
 * agreements, assessments and documents.
 */
import { addDays, type PlainDate, type Weekday, weekdayOf } from '#kernel';
import { type EscalationStep, planSteps, type StepOnDay } from './escalation.js';
import { type RecipientCalendar, type WorkingDays, workingDays } from './working-days.js';
import { instantOf } from './zone-time.js';

export interface DeadlineTerms {
  /** The contractual due date. */
  due: PlainDate;
  calendar: RecipientCalendar;
  /** IANA name of the recipient's zone. */
  timeZone: string;
  /** Full hour in that zone at which everything is sent. */
  sendHour: number;
  /** Calendar days before the working deadline, in any order. */
  leads: readonly number[];
  escalation: readonly EscalationStep[];
  /** The day on which the deadline was recorded. */
  enteredOn: PlainDate;
}

export interface PlannedMessage {
  /** "D-30" for a lead, "catch-up", "D+7" or "D+1/D+3" for escalation. */
  kind: string;
  localDate: PlainDate;
  weekday: Weekday;
  sendAt: Date;
}

export interface PlannedStep extends PlannedMessage {
  /** Role codes, in the order of first mention. */
  to: readonly string[];
}

export interface ReminderPlan {
  /** The due date, moved back to a working day of the recipient. */
  workingDeadline: PlainDate;
  /** Leads whose day had passed at entry, largest first. */
  skippedLeads: readonly number[];
  reminders: readonly PlannedMessage[];
  /** What is sent after the due date while the item is open. */
  ifStillOpen: readonly PlannedStep[];
}

/** A lead on the day on which it is sent. */
interface LeadOnDay {
  lead: number;
  day: PlainDate;
}

/**
 * Plans all messages about a deadline. Due on Sunday 2024-03-31 with Good Friday off: the working deadline is Thursday
 * 28 March, D-30 is sent on Tuesday 27 February and D+1, Easter Monday being off, on Tuesday 2 April.
 */
export function planReminders(terms: DeadlineTerms): ReminderPlan {
  const days = workingDays(terms.calendar);
  const workingDeadline = days.onOrBefore(terms.due);
  const leads = leadDays(terms.leads, workingDeadline, days);
  const skipped = leads.filter(({ day }) => day < terms.enteredOn);
  const kept = leads.filter(({ day }) => day >= terms.enteredOn);
  const catchUp = skipped.length === 0 ? null : catchUpDay(days.onOrAfter(terms.enteredOn), workingDeadline, kept);
  return {
    workingDeadline,
    skippedLeads: skipped.map(({ lead }) => lead),
    reminders: [
      ...(catchUp === null ? [] : [messageOn(catchUp, 'catch-up', terms)]),
      ...kept.map(({ lead, day }) => messageOn(day, `D-${lead}`, terms)),
    ],
    ifStillOpen: planSteps(terms, days).map((step) => stepMessage(step, terms)),
  };
}

/** One lead a day, the smallest naming it, in the order of days: largest lead first. */
function leadDays(leads: readonly number[], workingDeadline: PlainDate, days: WorkingDays): LeadOnDay[] {
  const byDay = new Map<PlainDate, number>();
  for (const lead of [...leads].sort((a, b) => b - a)) {
    byDay.set(days.onOrBefore(addDays(workingDeadline, -lead)), lead);
  }
  return [...byDay].map(([day, lead]) => ({ day, lead }));
}

/** The one message that stands for all skipped leads; null when it would be too late or a lead is sent that day. */
function catchUpDay(first: PlainDate, workingDeadline: PlainDate, kept: readonly LeadOnDay[]): PlainDate | null {
  return first > workingDeadline || kept.some(({ day }) => day === first) ? null : first;
}

function messageOn(day: PlainDate, kind: string, { sendHour, timeZone }: DeadlineTerms): PlannedMessage {
  return { kind, localDate: day, weekday: weekdayOf(day), sendAt: instantOf(day, sendHour, timeZone) };
}

function stepMessage({ day, afterDays, to }: StepOnDay, terms: DeadlineTerms): PlannedStep {
  return { ...messageOn(day, afterDays.map((number) => `D+${number}`).join('/'), terms), to };
}
