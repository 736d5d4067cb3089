import { type PlainDate } from '#kernel';
import type { DeadlineRow } from './deadlines.queries.js';
import type { ReminderHealth, ReminderRow } from './reminders.queries.js';
import type { ItemKind, ReminderState } from './domain/index.js';

/** A deadline in a list. */
export class DeadlineView {
  id: string;
  kind: ItemKind;
  /** what kind of record it belongs to */ subjectType: string;
  subjectId: string;
  label: string;
  /** leads to the record in the web interface */ path: string;
  dueOn: string;
  /** rises with every change of the date */ dueVersion: number;
  enteredOn: string;
  state: 'open' | 'done' | 'cancelled';
  /** open and past its date */ late: boolean;
  settledAt: Date | null;
  ownerId: string;
  ownerName: string;
  backupOwnerId: string | null;
  grantManagerId: string | null;
  networkId: string | null;
  remindersSent: number;
  nextReminderAt: Date | null;
}

/** One reminder: who is, was or will be told what when, and what became of it. */
export class ReminderView {
  id: string;
  deadlineId: string;
  kind: ItemKind;
  label: string;
  path: string;
  dueOn: string;
  dueVersion: number;
  /** D-30 before the date, catch-up, D+7 after it @example D-30 */ step: string;
  /** as what the person is addressed @example ["owner"] */ functions: string[];
  recipientId: string | null;
  recipientName: string | null;
  channel: 'email';
  sendAt: Date;
  /** the day in the recipient’s zone */ localDate: string;
  state: ReminderState;
  attempt: number;
  sentAt: Date | null;
  lastError: string | null;
  /** the reminder that stood in for this one */ collapsedIntoId: string | null;
}

/** A deadline with all its reminders. */
export class DeadlineProfileView extends DeadlineView {
  reminders: ReminderView[];
}

/** How reminding stands. Public: counts and instants only. */
export class ReminderHealthView {
  /** reminders whose time has come and that are not sent yet */ due: number;
  sent: number;
  /** refused for good by the recipient’s server */ failed: number;
  /** the line broke when nobody could tell whether the message was taken */ unknown: number;
  /** due by rule without a row in the ledger, at the last comparison */ missing: number | null;
  oldestDueAt: Date | null;
  lastSweepAt: Date | null;
}

export function toDeadlineView(row: DeadlineRow, today: PlainDate): DeadlineView {
  return { ...row, late: row.state === 'open' && row.dueOn < today };
}

export function toDeadlineProfileView(row: DeadlineRow, reminders: ReminderRow[], today: PlainDate): DeadlineProfileView {
  return { ...toDeadlineView(row, today), reminders: reminders.map(toReminderView) };
}

export function toReminderView(row: ReminderRow): ReminderView {
  return { ...row, channel: row.channel as ReminderView['channel'] };
}

export function toReminderHealthView(health: ReminderHealth): ReminderHealthView {
  const { due, sent, failed, unknown, missing, oldestDueAt, lastSweepAt } = health;
  return { due, sent, failed, unknown, missing, oldestDueAt, lastSweepAt };
}
