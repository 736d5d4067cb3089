import { stringify } from 'csv-stringify/sync';
import type { LogRow } from './log.queries.js';

/** The log as a file for spreadsheets: a cell that begins like a formula is made harmless. */
export function csvOf(found: readonly LogRow[]): string {
  const lines = found.map(({ at, actorName, changes, ...row }) => ({
    ...row,
    at: at.toISOString(),
    actorName: actorName ?? '',
    changes: JSON.stringify(changes),
  }));
  return stringify(lines, { header: true, columns: COLUMNS, escape_formulas: true });
}

const COLUMNS = [
  { key: 'sequence', header: 'number' },
  { key: 'at', header: 'at' },
  { key: 'actorKind', header: 'actor_kind' },
  { key: 'actor', header: 'actor' },
  { key: 'actorName', header: 'actor_name' },
  { key: 'act', header: 'act' },
  { key: 'subjectType', header: 'subject_type' },
  { key: 'subjectId', header: 'subject_id' },
  { key: 'changes', header: 'changes' },
  { key: 'batchCount', header: 'batch_count' },
  { key: 'sessionId', header: 'session_id' },
  { key: 'clientKind', header: 'client_kind' },
];
