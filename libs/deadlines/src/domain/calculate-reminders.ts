import { readReminderCases, type ReminderCase } from './read-reminder-cases.js';
import { type PlannedMessage, planReminders } from './reminder-plan.js';

/**
 * The whole reminder calculation from document to document: the schedule of every case, in the order of the input.
 * Throws DecodeError when the document is not valid.
 */
export function calculateReminders(json: unknown): unknown {
  return { cases: readReminderCases(json).map(formatPlan) };
}

function formatPlan(item: ReminderCase) {
  const plan = planReminders(item);
  return {
    id: item.id,
    contractual_due: item.due,
    working_deadline: plan.workingDeadline,
    calendar: item.calendar.code,
    time_zone: item.timeZone,
    entered_on: item.enteredOn,
    skipped_leads: plan.skippedLeads,
    reminders: plan.reminders.map(formatMessage),
    if_still_open: plan.ifStillOpen.map((step) => ({ ...formatMessage(step), to: step.to })),
  };
}

function formatMessage({ kind, localDate, weekday, sendAt }: PlannedMessage) {
  return { kind, local_date: localDate, weekday, send_utc: minuteOf(sendAt) };
}

/** The minute in which the instant lies: 2024-03-27T09:00Z. */
function minuteOf(instant: Date): string {
  return `${instant.toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length)}Z`;
}
