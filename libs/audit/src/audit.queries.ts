import { rows, type Tx } from '#platform';
import type { Subject } from './audit.service.js';

/** One act as a history shows it. */
export interface AuditEntry {
  sequence: string;
  at: Date;
  actorKind: 'person' | 'system';
  actor: string;
  act: string;
  changes: Record<string, unknown>;
}

/**
 * What happened to one record, newest first. Open to every actor: whoever calls it has made sure that the record itself
 * may be read.
 */
export function historyOf(tx: Tx, subject: Subject, limit: number, before: string | null = null): Promise<AuditEntry[]> {
  return rows<AuditEntry>(
    tx,
    `select sequence, at, actor_kind as "actorKind", actor, act, changes from audit.history($1, $2, $3, $4)`,
    [subject.type, subject.id, before, limit],
  );
}
