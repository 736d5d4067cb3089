export { type RecipientCalendar, workingDays, type WorkingDays } from './working-days.js';
export { isTimeZone } from './time-zone-names.js';
export { instantOf } from './zone-time.js';
export type { EscalationStep } from './escalation.js';
export { type DeadlineTerms, type PlannedMessage, type PlannedStep, planReminders, type ReminderPlan } from './reminder-plan.js';
export { readReminderCases, type ReminderCase } from './read-reminder-cases.js';
export { calculateReminders } from './calculate-reminders.js';
export { DEFAULT_ESCALATION, DEFAULT_LEADS, DEFAULT_SEND_HOUR, GRANT_RENEWAL_LEADS } from './default-policies.js';
export { type Collapse, type DueStep, outageCollapse } from './outage-collapse.js';
export { reminderKey, type ReminderIdentity } from './reminder-key.js';
export { type Directory, type Duties, holdersOfFunction, ITEM_KINDS, type ItemKind, type ReachablePerson, type RoleHeld } from './audience.js';
export { type DatedItem, plannedReminders, type PlannedReminder, type PlanningBasis, type Policy } from './planned-reminders.js';
export {
  CHANNEL,
  type KeyedReminder,
  type LedgerChanges,
  ledgerChanges,
  type LedgerRow,
  missingFromLedger,
  REMINDER_STATES,
  type ReminderState,
} from './ledger-changes.js';
