import { type PlainDate } from '#kernel';
import { firstRow, rows, type Tx } from '#platform';
import type { Subject } from './audit.service.js';
import type { Changes } from './domain/entry.js';

/** One act as lists show it. */
export interface LogRow {
  sequence: string;
  at: Date;
  actorKind: 'person' | 'token' | 'system';
  actor: string;
  actorName: string | null;
  act: string;
  subjectType: string;
  subjectId: string;
  sessionId: string | null;
  clientKind: string | null;
  batchCount: number | null;
  changes: Changes;
}

/** What the log can be narrowed to; the days are those of UTC, both included. */
export interface LogFilter {
  personId?: string;
  act?: string;
  subjectType?: string;
  subjectId?: string;
  from?: PlainDate;
  to?: PlainDate;
}

const FILTERED = `
  from audit.entry e left join identity.person p on e.actor_kind <> 'system' and p.id::text = e.actor
  where ($1::text is null or e.actor = $1) and ($2::text is null or e.act = $2) and ($3::text is null or e.subject_type = $3)
    and ($4::uuid is null or e.subject_id = $4)
    and ($5::date is null or e.at >= $5::date::timestamp at time zone 'UTC')
    and ($6::date is null or e.at < ($6::date + 1)::timestamp at time zone 'UTC')`;

/** The newest first; before this number where one is given. */
export function listLog(tx: Tx, filter: LogFilter, before: string | null, most: number): Promise<LogRow[]> {
  return rows<LogRow>(
    tx,
    `select e.sequence, e.at, e.actor_kind, e.actor, p.name as actor_name, e.act,
            e.subject_type, e.subject_id, e.session_id,
            e.client_kind, e.batch_count, e.changes
     ${FILTERED} and ($7::bigint is null or e.sequence < $7) order by e.sequence desc limit $8`,
    [...parametersOf(filter), before, most],
  );
}

export async function countLog(tx: Tx, filter: LogFilter): Promise<number> {
  return (await firstRow<{ count: number }>(tx, `select count(*)::int as count ${FILTERED}`, parametersOf(filter)))!.count;
}

export interface LogWords {
  acts: string[];
  subjectTypes: string[];
  people: { id: string; name: string }[];
}

/** Every act, every kind of record and everybody that occurs, in alphabetical order. */
export function wordsOfLog(tx: Tx): Promise<LogWords | null> {
  return firstRow(
    tx,
    `select coalesce((select array_agg(distinct act order by act) from audit.entry), '{}') as acts,
            coalesce((select array_agg(distinct subject_type order by subject_type) from audit.entry), '{}') as subject_types,
            coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by p.name collate access.sorted, p.id)
                      from identity.person p where exists (select from audit.entry e where e.actor = p.id::text)), '[]') as people`,
  );
}

/** One act as the history of a record shows it. */
export type HistoryRow = Pick<LogRow, 'sequence' | 'at' | 'actorKind' | 'actor' | 'actorName' | 'act' | 'changes'>;

/**
 * What happened to one record, newest first. Open to every actor: whoever calls it has made sure that the record itself
 * may be read. Parts of it that lists hide from the actor are left out.
 */
export function historyOf(tx: Tx, subject: Subject, limit: number, before: string | null = null): Promise<HistoryRow[]> {
  return rows<HistoryRow>(
    tx,
    `select h.sequence, h.at, h.actor_kind, h.actor, p.name as actor_name, h.act, h.changes
     from audit.history($1, $2, $3, null) h left join identity.person p on h.actor_kind <> 'system' and p.id::text = h.actor
     where access.shows_entry($2, h.changes) order by h.sequence desc limit $4`,
    [subject.type, subject.id, before, limit],
  );
}

function parametersOf({ personId, act, subjectType, subjectId, from, to }: LogFilter): unknown[] {
  return [personId, act, subjectType, subjectId, from, to].map((value) => value ?? null);
}

/** Whether any region is locked. */
export async function anyRegionLocked(tx: Tx): Promise<boolean> {
  return (await firstRow<{ locked: boolean }>(tx, `select access.locked_networks() <> '{}' as locked`))!.locked;
}
