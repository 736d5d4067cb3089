export { type RecipientCalendar, type WorkingDays } from './working-days.js';
export { isTimeZone } from './time-zone-names.js';
export type { EscalationStep } from './escalation.js';
export { type DeadlineTerms, type PlannedMessage, type PlannedStep, type ReminderPlan } from './reminder-plan.js';
export { type ReminderCase } from './read-reminder-cases.js';
export { calculateReminders } from './calculate-reminders.js';
export { DEFAULT_ESCALATION, DEFAULT_LEADS, GRANT_RENEWAL_LEADS } from './default-policies.js';
export { type Collapse, type DueStep, outageCollapse } from './outage-collapse.js';
export { type ReminderIdentity } from './reminder-key.js';
export {
  type Directory,
  type Duties,
  ITEM_KINDS,
  type ItemKind,
  type Places,
  type ReachablePerson,
  type RoleHeld,
} from './audience.js';
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
