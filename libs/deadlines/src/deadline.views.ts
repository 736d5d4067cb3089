import { ApiProperty } from '@nestjs/swagger';
import { type PlainDate } from '#kernel';
import type { DeadlineRow } from './deadlines.queries.js';
import { ITEM_KINDS, REMINDER_STATES } from './domain/index.js';
import type { ReminderHealth, ReminderRow } from './reminders.queries.js';

/** A deadline in a list. */
export class DeadlineView {
  @ApiProperty() id: string;
  @ApiProperty({ enum: ITEM_KINDS }) kind: string;
  @ApiProperty({ description: 'what kind of record it belongs to' }) subjectType: string;
  @ApiProperty() subjectId: string;
  @ApiProperty() label: string;
  @ApiProperty({ description: 'leads to the record in the web interface' }) path: string;
  @ApiProperty() dueOn: string;
  @ApiProperty({ description: 'rises with every change of the date' }) dueVersion: number;
  @ApiProperty() enteredOn: string;
  @ApiProperty({ enum: ['open', 'done', 'cancelled'] }) state: string;
  @ApiProperty({ description: 'open and past its date' }) late: boolean;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) settledAt: Date | null;
  @ApiProperty() ownerId: string;
  @ApiProperty() ownerName: string;
  @ApiProperty({ type: String, nullable: true }) backupOwnerId: string | null;
  @ApiProperty({ type: String, nullable: true }) grantManagerId: string | null;
  @ApiProperty({ type: String, nullable: true }) networkId: string | null;
  @ApiProperty() remindersSent: number;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) nextReminderAt: Date | null;
}

/** One reminder: who is, was or will be told what when, and what became of it. */
export class ReminderView {
  @ApiProperty() id: string;
  @ApiProperty() deadlineId: string;
  @ApiProperty({ enum: ITEM_KINDS }) kind: string;
  @ApiProperty() label: string;
  @ApiProperty() path: string;
  @ApiProperty() dueOn: string;
  @ApiProperty() dueVersion: number;
  @ApiProperty({ example: 'D-30', description: 'D-30 before the date, catch-up, D+7 after it' }) step: string;
  @ApiProperty({ type: [String], example: ['owner'], description: 'as what the person is addressed' }) functions: string[];
  @ApiProperty({ type: String, nullable: true }) recipientId: string | null;
  @ApiProperty({ type: String, nullable: true }) recipientName: string | null;
  @ApiProperty({ enum: ['email'] }) channel: string;
  @ApiProperty({ type: String, format: 'date-time' }) sendAt: Date;
  @ApiProperty({ description: 'the day in the recipient’s zone' }) localDate: string;
  @ApiProperty({ enum: REMINDER_STATES }) state: string;
  @ApiProperty() attempt: number;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) sentAt: Date | null;
  @ApiProperty({ type: String, nullable: true }) lastError: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'the reminder that stood in for this one' }) collapsedIntoId:
    string | null;
}

/** A deadline with all its reminders. */
export class DeadlineProfileView extends DeadlineView {
  @ApiProperty({ type: [ReminderView] }) reminders: ReminderView[];
}

/** How reminding stands. Public: counts and instants only. */
export class ReminderHealthView {
  @ApiProperty({ description: 'reminders whose time has come and that are not sent yet' }) due: number;
  @ApiProperty() sent: number;
  @ApiProperty({ description: 'refused for good by the recipient’s server' }) failed: number;
  @ApiProperty({ description: 'the line broke when nobody could tell whether the message was taken' }) unknown: number;
  @ApiProperty({ type: Number, nullable: true, description: 'due by rule without a row in the ledger, at the last comparison' })
  missing: number | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) oldestDueAt: Date | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) lastSweepAt: Date | null;
}

export function toDeadlineView(row: DeadlineRow, today: PlainDate): DeadlineView {
  return { ...row, late: row.state === 'open' && row.dueOn < today };
}

export function toDeadlineProfileView(row: DeadlineRow, reminders: ReminderRow[], today: PlainDate): DeadlineProfileView {
  return { ...toDeadlineView(row, today), reminders: reminders.map(toReminderView) };
}

export function toReminderView(row: ReminderRow): ReminderView {
  return { ...row };
}

export function toReminderHealthView(health: ReminderHealth): ReminderHealthView {
  const { due, sent, failed, unknown, missing, oldestDueAt, lastSweepAt } = health;
  return { due, sent, failed, unknown, missing, oldestDueAt, lastSweepAt };
}
