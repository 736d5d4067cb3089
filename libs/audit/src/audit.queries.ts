import { rows, type Tx } from '#platform';
import type { Subject } from './audit.service.js';

/** One act as a history shows it. */
export interface AuditEntry {
  at: Date;
  actorKind: 'person' | 'system';
  actor: string;
  act: string;
  changes: Record<string, unknown>;
}

/** What happened to one record, newest first. */
export function historyOf(tx: Tx, subject: Subject, limit: number): Promise<AuditEntry[]> {
  return rows<AuditEntry>(
    tx,
    `select at, actor_kind as "actorKind", actor, act, changes from audit.entry
     where subject_type = $1 and subject_id = $2 order by sequence desc limit $3`,
    [subject.type, subject.id, limit],
  );
}
