import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { firstRow, rows, SystemClock, type Tx } from '#platform';

/** What was acted upon. */
export interface Subject {
  type: string;
  id: string;
}

/** Field → [before, after]; for new records field → [null, value]. Never encrypted or erased values. */
export type Changes = Record<string, unknown>;

const CHAIN_LOCK = 727_002;
const BEGINNING = '0'.repeat(64);

/**
 * The append-only record of acts of people, tokens and commands (decisions.md 22). Each row carries the hash of the row
 * before, so a changed, removed or inserted row breaks the chain.
 */
@Injectable()
export class Audit {
  constructor(private readonly clock: SystemClock) {}

  /**
   * Adds one row in the caller's transaction: the act and its record stand or fall together. `act` is a word pair such
   * as 'grant.awarded'.
   */
  async record(tx: Tx, actor: Actor, act: string, subject: Subject, changes: Changes = {}): Promise<void> {
    await tx.query('select pg_advisory_xact_lock($1)', [CHAIN_LOCK]);
    const head = await firstRow<{ hash: string }>(tx, 'select hash from audit.entry order by sequence desc limit 1');
    const previous = head?.hash ?? BEGINNING;
    const at = this.clock.now().toISOString();
    const who = actor.kind === 'person' ? actor.userId : actor.name;
    const content = JSON.stringify([at, actor.kind, who, act, subject.type, subject.id, canonical(changes)]);
    const hash = createHash('sha256').update(previous).update(content).digest('hex');
    await rows(
      tx,
      `insert into audit.entry (at, actor_kind, actor, session_id, act, subject_type, subject_id, changes, previous_hash, hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [at, actor.kind, who, sessionOf(actor), act, subject.type, subject.id, JSON.stringify(changes), previous, hash],
    );
  }
}

function sessionOf(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.sessionId : null;
}

/** The same changes give the same text whatever the order of their keys. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, canonical(entry)]));
}
