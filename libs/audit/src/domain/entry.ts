import { canonicalText } from './canonical.js';

/** Field → [before, after]; for new records field → [null, value]. Never encrypted, personal or erased values. */
export type Changes = Record<string, unknown>;

/** A bulk act: one row for all its records, with how many they were and a digest over their ids (decisions.md 22). */
export interface Batch {
  id: string;
  count: number;
  digest: string;
}

/** Everything that a row of the log says, in words that do not depend on the database. */
export interface EntryContent {
  /** How the row is sealed: 1 is the first way, which left out sequence, session and client; 2 covers everything. */
  form: number;
  /** Place in the log, without gaps; a decimal number as text. */
  sequence: string;
  /** Instant in UTC with microseconds, such as 2026-03-01T09:00:00.123000Z. */
  at: string;
  actorKind: string;
  actor: string;
  sessionId: string | null;
  clientKind: string | null;
  act: string;
  subjectType: string;
  subjectId: string;
  batch: Batch | null;
  changes: Changes;
}

/** The text that the seal of a row is made over. A row says nothing that is not in it. */
export function contentText(entry: EntryContent): string {
  const { form, sequence, at, actorKind, actor, sessionId, clientKind, act, subjectType, subjectId, batch, changes } = entry;
  const first = [act, subjectType, subjectId];
  if (form === 1) return canonicalText([toMilliseconds(at), actorKind, actor, ...first, changes]);
  return canonicalText([form, sequence, at, actorKind, actor, sessionId, clientKind, ...first, batch, changes]);
}

function toMilliseconds(at: string): string {
  return at.replace(/(\.\d{3})\d{3}Z$/, '$1Z');
}
