import { Injectable } from '@nestjs/common';
import { type Actor, Forbidden, requireReach, RuleBroken } from '#kernel';
import { Database, newId, type Page, pageOf, readCursor, type Tx } from '#platform';
import { Audit, type Subject } from './audit.service.js';
import { latestNote } from './chain.queries.js';
import { csvOf } from './log-csv.js';
import { anyRegionLocked, countLog, historyOf, listLog, type LogFilter, wordsOfLog } from './log.queries.js';
import {
  type HistoryEntryView,
  type LogCheckView,
  type LogEntryView,
  type LogWordsView,
  toHistoryEntryView,
  toLogCheckView,
  toLogEntryView,
} from './log.views.js';

export const EXPORT_LIMIT = 10_000;

/** Reading the log of acts. It knows no networks: it is open only to those whose right to it holds everywhere. */
@Injectable()
export class AuditLog {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  async list(actor: Actor, filter: LogFilter, slice: { cursor?: string; limit: number }): Promise<Page<LogEntryView>> {
    requireReach(actor, 'audit.read', null);
    const before = readCursor(slice.cursor)?.id ?? null;
    const found = await this.db.read(actor, (tx) => listLog(tx, filter, before, slice.limit + 1));
    return pageOf(found, slice.limit, ({ sequence }) => ({ key: sequence, id: sequence }), toLogEntryView);
  }

  async words(actor: Actor): Promise<LogWordsView> {
    requireReach(actor, 'audit.read', null);
    return (await this.db.read(actor, wordsOfLog))!;
  }

  async lastCheck(actor: Actor): Promise<LogCheckView> {
    requireReach(actor, 'audit.read', null);
    return toLogCheckView(await this.db.read(actor, latestNote));
  }

  /**
   * The rows as CSV. Throws RuleBroken when they are more than a file may hold: nothing is ever left out silently. The log
   * is about every region, so Forbidden while any is locked.
   */
  async export(actor: Actor, filter: LogFilter): Promise<string> {
    requireReach(actor, 'audit.export', null);
    return this.db.transaction(actor, async (tx) => {
      await refuseWhileLocked(tx);
      const count = await countLog(tx, filter);
      if (count > EXPORT_LIMIT) throw tooMany(count);
      const found = await listLog(tx, filter, null, EXPORT_LIMIT);
      const changes = { rows: count, ...filter };
      await this.audit.record(tx, actor, 'audit.exported', { type: 'audit_export', id: newId() }, changes);
      return csvOf(found);
    });
  }

  /** What happened to one record, newest first. The caller has made sure that this actor may read it. */
  async history(actor: Actor, subject: Subject, slice: { cursor?: string; limit: number }): Promise<Page<HistoryEntryView>> {
    const before = readCursor(slice.cursor)?.id ?? null;
    const found = await this.db.read(actor, (tx) => historyOf(tx, subject, slice.limit + 1, before));
    return pageOf(found, slice.limit, ({ sequence }) => ({ key: sequence, id: sequence }), toHistoryEntryView);
  }
}

async function refuseWhileLocked(tx: Tx): Promise<void> {
  if (!(await anyRegionLocked(tx))) return;
  throw new Forbidden('lockdown.exports-stopped', 'Nothing leaves the house while a region is locked. Two people lift it.');
}

function tooMany(count: number): RuleBroken {
  return new RuleBroken(
    'audit.export-too-large',
    `These are ${count} rows; a file holds ${EXPORT_LIMIT}. Narrow the period or the filters and export in parts.`,
    { count, limit: EXPORT_LIMIT },
  );
}
