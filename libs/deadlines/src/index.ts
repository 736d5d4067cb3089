export { DeadlinesModule } from './deadlines.module.js';
export { DeadlinesService, type DeadlineToPlan, type Settlement } from './deadlines.service.js';
export { type DueCounts, dueCounts, lateByOwner, type LateOwner } from './today.queries.js';
export { DEADLINE_VIEWS, type DeadlineFilter } from './deadlines.queries.js';
export { DeadlineProfileView, DeadlineView, ReminderHealthView, ReminderView } from './deadline.views.js';
export { RemindersService } from './reminders.service.js';
export {
  forecastReminders,
  type ReminderFilter,
  reminderHealth,
  type ReminderHealth,
  remindersByState,
  type ReminderRow,
  secondsSinceSweep,
} from './reminders.queries.js';
export { type SettledItem } from './reminder-ledger.queries.js';
export { ReminderPlanner } from './reminder-planner.service.js';
export { ReminderClaims } from './reminder-claims.service.js';
export { type ClaimedReminder } from './reminder-claims.queries.js';
export { LedgerUpkeep } from './ledger-upkeep.service.js';
export { ReminderDelivery, type DeliveryTally } from './reminder-delivery.service.js';
export { ReminderSweep } from './reminder-sweep.service.js';
export { type MissingReminder, type Reconciliation, ReminderReconciliation } from './reminder-reconciliation.service.js';
export { ITEM_KINDS, type ItemKind, REMINDER_STATES, type ReminderState } from './domain/index.js';
export { forgetRecipient, removeDeadlines } from './deadline-retention.queries.js';
