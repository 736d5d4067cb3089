import type { HeadNote } from './chain.queries.js';
import { fieldChangesOf } from './domain/field-changes.js';
import type { HistoryRow, LogRow } from './log.queries.js';

export class FieldChangeView {
  field: string;
  before: string | null;
  after: string | null;
  /** it changed, but what stood in it is not kept here */ withheld: boolean;
}

/** One act in the history of a record. */
export class HistoryEntryView {
  /** its number in the log */ sequence: string;
  at: Date;
  /** token: a program acted for the person */ actorKind: 'person' | 'token' | 'system';
  /** null: the product itself */ personId: string | null;
  /** name of the person, or of the part of the product */ by: string;
  /** @example grant.edited */ act: string;
  fields: FieldChangeView[];
}

/** One act in the log. */
export class LogEntryView extends HistoryEntryView {
  /** @example grant */ subjectType: string;
  subjectId: string;
  /** @example browser */ clientKind: string | null;
  /** of a bulk act: how many records */ batchCount: number | null;
}

export class LogPersonView {
  id: string;
  name: string;
}

/** What occurs in the log: the choices of its filters. */
export class LogWordsView {
  acts: string[];
  subjectTypes: string[];
  people: LogPersonView[];
}

/** Whether the log was sound when it was last checked. */
export class LogCheckView {
  checkedAt: Date | null;
  /** null: not checked yet */ sound: boolean | null;
  /** rows at that moment */ rows: number;
  finding: 'changed' | 'removed' | 'inserted' | 'reordered' | null;
  /** number of the first row that is not sound */ foundAt: string | null;
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
  const named = finding as LogCheckView['finding'];
  return { checkedAt: at, sound: finding === null, rows: Number(sequence), finding: named, foundAt };
}
