import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { newId, SystemClock, type Tx } from '#platform';
import { insertEntry, takeTurn } from './chain.queries.js';
import type { Batch, Changes, EntryContent } from './domain/entry.js';
import { withoutPersonalValues } from './domain/withheld.js';
import { digestOf, sealOf } from './seal.js';

/** What was acted upon. */
export interface Subject {
  type: string;
  id: string;
}

interface Act {
  act: string;
  subject: Subject;
  changes: Changes;
  batch: Batch | null;
}

const FORM = 2;

/**
 * The append-only record of acts of people, tokens and commands (decisions.md 22). Each row carries the hash of the row
 * before, so a changed, removed, inserted or moved row breaks the chain.
 */
@Injectable()
export class Audit {
  constructor(private readonly clock: SystemClock) {}

  /**
   * Adds one row in the caller's transaction: the act and its record stand or fall together. `act` is a word pair such
   * as 'grant.awarded'. Values about a person are left out, that they changed is kept.
   */
  record(tx: Tx, actor: Actor, act: string, subject: Subject, changes: Changes = {}): Promise<void> {
    return this.append(tx, actor, { act, subject, changes, batch: null });
  }

  /** Adds one row for an act on many records at once: how many they were and a digest over their ids. Returns its batch id. */
  async recordBatch(
    tx: Tx,
    actor: Actor,
    act: string,
    { type, ids }: { type: string; ids: readonly string[] },
    changes: Changes = {},
  ): Promise<string> {
    const id = newId();
    const batch = { id, count: ids.length, digest: digestOf(ids) };
    await this.append(tx, actor, { act, subject: { type, id }, changes, batch });
    return id;
  }

  private async append(tx: Tx, actor: Actor, { act, subject, changes, batch }: Act): Promise<void> {
    const head = await takeTurn(tx);
    const entry: EntryContent = {
      form: FORM,
      sequence: String(BigInt(head.sequence) + 1n),
      at: this.clock.now().toISOString().replace('Z', '000Z'),
      ...whoActs(actor),
      act,
      subjectType: subject.type,
      subjectId: subject.id,
      batch,
      // As it will be read again: without what JSON leaves out.
      changes: JSON.parse(JSON.stringify(withoutPersonalValues(subject.type, changes))) as Changes,
    };
    await insertEntry(tx, entry, head.hash, sealOf(head.hash, entry));
  }
}

function whoActs(actor: Actor): Pick<EntryContent, 'actorKind' | 'actor' | 'sessionId' | 'clientKind'> {
  if (actor.kind === 'system') return { actorKind: 'system', actor: actor.name, sessionId: null, clientKind: null };
  const { userId, sessionId, byToken = false, clientKind = 'browser' } = actor;
  return { actorKind: byToken ? 'token' : 'person', actor: userId, sessionId, clientKind };
}
