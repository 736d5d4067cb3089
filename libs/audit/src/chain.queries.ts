import { firstRow, rows, type Tx } from '#platform';
import type { Link } from './domain/chain.js';
import type { Batch, Changes, EntryContent } from './domain/entry.js';

/** A stored row as the check reads it. */
export interface StoredEntry extends Omit<EntryContent, 'batch'> {
  batchId: string | null;
  batchCount: number | null;
  batchDigest: string | null;
  previousHash: string;
  hash: string;
}

/** The next rows of the log in their order. */
export function entriesAfter(tx: Tx, sequence: bigint, most: number): Promise<StoredEntry[]> {
  return rows<StoredEntry>(
    tx,
    `select form, sequence, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, actor_kind,
            actor, session_id, client_kind, act, subject_type,
            subject_id, batch_id, batch_count, batch_digest,
            changes, previous_hash, hash
     from audit.entry where sequence > $1 order by sequence limit $2`,
    [String(sequence), most],
  );
}

export function contentOf({ batchId, batchCount, batchDigest, ...entry }: StoredEntry): EntryContent {
  const batch: Batch | null =
    batchId === null && batchCount === null && batchDigest === null
      ? null
      : { id: batchId!, count: batchCount!, digest: batchDigest! };
  return { ...entry, changes: entry.changes as Changes, batch };
}

/** Waits until nobody else adds to the log, to the end of the transaction. Returns what the next row follows. */
export async function takeTurn(tx: Tx): Promise<{ sequence: string; hash: string }> {
  return (await firstRow<{ sequence: string; hash: string }>(tx, 'select sequence, hash from audit.take_turn()'))!;
}

/** Adds a row whose turn it is. A row that does not follow the last one is refused. */
export async function insertEntry(tx: Tx, entry: EntryContent, previousHash: string, hash: string): Promise<void> {
  const { form, sequence, at, actorKind, actor, sessionId, clientKind, act, subjectType, subjectId, batch, changes } = entry;
  await rows(
    tx,
    `insert into audit.entry (form, sequence, at, actor_kind, actor, session_id, client_kind, act, subject_type, subject_id,
       batch_id, batch_count, batch_digest, changes, previous_hash, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      ...[form, sequence, at, actorKind, actor, sessionId, clientKind, act, subjectType, subjectId],
      ...[batch?.id ?? null, batch?.count ?? null, batch?.digest ?? null],
      ...[JSON.stringify(changes), previousHash, hash],
    ],
  );
}

/** Number and hash of the last row, as kept apart from the log. */
export async function headOf(tx: Tx): Promise<Pick<Link, 'sequence' | 'hash'>> {
  const head = await firstRow<{ sequence: string; hash: string }>(tx, 'select sequence, hash from audit.head()');
  return { sequence: BigInt(head!.sequence), hash: head!.hash };
}

/** The rows that say they were written after the row with this hash. */
export async function followersOf(tx: Tx, hash: string): Promise<Link[]> {
  const found = await rows<{ sequence: string; previousHash: string; hash: string }>(
    tx,
    'select sequence, previous_hash, hash from audit.entry where previous_hash = $1 order by sequence',
    [hash],
  );
  return found.map((row) => ({ ...row, sequence: BigInt(row.sequence) }));
}

export async function isInLog(tx: Tx, hash: string): Promise<boolean> {
  return (await firstRow(tx, 'select 1 from audit.entry where hash = $1', [hash])) !== null;
}

/** The first hourly note whose row is gone or has another hash by now, and whether it is gone. */
export function contradictedNote(tx: Tx): Promise<{ sequence: string; gone: boolean } | null> {
  return firstRow(
    tx,
    `select note.sequence, entry.sequence is null as gone
     from audit.head_note note left join audit.entry entry on entry.sequence = note.sequence
     where note.sequence > 0 and entry.hash is distinct from note.hash order by note.sequence limit 1`,
  );
}

/** What the hourly check said last. */
export interface HeadNote {
  at: Date;
  sequence: string;
  hash: string;
  finding: 'changed' | 'removed' | 'inserted' | 'reordered' | null;
  foundAt: string | null;
}

export function latestNote(tx: Tx): Promise<HeadNote | null> {
  return firstRow<HeadNote>(tx, 'select at, sequence, hash, finding, found_at from audit.head_note order by id desc limit 1');
}

export function addNote(tx: Tx, { at, sequence, hash, finding, foundAt }: HeadNote): Promise<unknown> {
  return rows(tx, 'insert into audit.head_note (at, sequence, hash, finding, found_at) values ($1, $2, $3, $4, $5)', [
    at,
    sequence,
    hash,
    finding,
    foundAt,
  ]);
}
