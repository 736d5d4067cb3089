export { DeadlinesModule } from './deadlines.module.js';
export { ReminderPlanner } from './reminder-planner.service.js';
export { DeadlinesService, type DeadlineToPlan, type Settlement } from './deadlines.service.js';
export { Deadline, DEADLINE_STATES, type DeadlineState } from './deadline.entity.js';
export { DEADLINE_VIEWS, type DeadlineFilter } from './deadlines.queries.js';
export { DeadlineProfileView, DeadlineView, ReminderHealthView, ReminderView } from './deadline.views.js';
export { ITEM_KINDS, type ItemKind, REMINDER_STATES, type ReminderState } from './domain/index.js';
