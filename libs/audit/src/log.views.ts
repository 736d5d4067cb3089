import { ApiProperty } from '@nestjs/swagger';
import type { HeadNote } from './chain.queries.js';
import { fieldChangesOf } from './domain/field-changes.js';
import type { HistoryRow, LogRow } from './log.queries.js';

export class FieldChangeView {
  @ApiProperty() field: string;
  @ApiProperty({ type: String, nullable: true }) before: string | null;
  @ApiProperty({ type: String, nullable: true }) after: string | null;
  @ApiProperty({ description: 'it changed, but what stood in it is not kept here' }) withheld: boolean;
}

/** One act in the history of a record. */
export class HistoryEntryView {
  @ApiProperty({ description: 'its number in the log' }) sequence: string;
  @ApiProperty({ type: String, format: 'date-time' }) at: Date;
  @ApiProperty({ enum: ['person', 'token', 'system'], description: 'token: a program acted for the person' })
  actorKind: 'person' | 'token' | 'system';
  @ApiProperty({ type: String, nullable: true, description: 'null: the product itself' }) personId: string | null;
  @ApiProperty({ description: 'name of the person, or of the part of the product' }) by: string;
  @ApiProperty({ example: 'grant.edited' }) act: string;
  @ApiProperty({ type: [FieldChangeView] }) fields: FieldChangeView[];
}

/** One act in the log. */
export class LogEntryView extends HistoryEntryView {
  @ApiProperty({ example: 'grant' }) subjectType: string;
  @ApiProperty() subjectId: string;
  @ApiProperty({ type: String, nullable: true, example: 'browser' }) clientKind: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'of a bulk act: how many records' }) batchCount: number | null;
}

export class LogPersonView {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
}

/** What occurs in the log: the choices of its filters. */
export class LogWordsView {
  @ApiProperty({ type: [String] }) acts: string[];
  @ApiProperty({ type: [String] }) subjectTypes: string[];
  @ApiProperty({ type: [LogPersonView] }) people: LogPersonView[];
}

/** Whether the log was sound when it was last checked. */
export class LogCheckView {
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) checkedAt: Date | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'null: not checked yet' }) sound: boolean | null;
  @ApiProperty({ description: 'rows at that moment' }) rows: number;
  @ApiProperty({ type: String, nullable: true, enum: ['changed', 'removed', 'inserted', 'reordered'] }) finding: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'number of the first row that is not sound' }) foundAt: string | null;
}

export function toHistoryEntryView({ sequence, at, actorKind, actor, actorName, act, changes }: HistoryRow): HistoryEntryView {
  const personId = actorKind === 'system' ? null : actor;
  return { sequence, at, actorKind, personId, by: actorName ?? actor, act, fields: fieldChangesOf(changes) };
}

export function toLogEntryView(row: LogRow): LogEntryView {
  const { subjectType, subjectId, clientKind, batchCount } = row;
  return { ...toHistoryEntryView(row), subjectType, subjectId, clientKind, batchCount };
}

export function toLogCheckView(note: HeadNote | null): LogCheckView {
  if (note === null) return { checkedAt: null, sound: null, rows: 0, finding: null, foundAt: null };
  const { at, sequence, finding, foundAt } = note;
  return { checkedAt: at, sound: finding === null, rows: Number(sequence), finding, foundAt };
}
