import { Injectable } from '@nestjs/common';
import { type Actor } from '#kernel';
import { Database, SystemClock, type Tx } from '#platform';
import {
  addNote,
  contentOf,
  contradictedNote,
  entriesAfter,
  followersOf,
  type HeadNote,
  headOf,
  isInLog,
  type StoredEntry,
} from './chain.queries.js';
import { BEGINNING, continues, type Finding, findingAtEnd, findingOf, type Link } from './domain/chain.js';
import { sealOf } from './seal.js';

/** The outcome of a check of the whole log. */
export interface ChainReport {
  /** Rows found sound, up to the first that is not. Where only the end is wrong: all. */
  sound: number;
  finding: Finding | null;
}

const BATCH = 2_000;
/** From this form on, rows are numbered without gaps. */
const GAPLESS_FORM = 2;

/** Checks the log of acts against itself, against its head that is kept apart, and against the hourly notes of it. */
@Injectable()
export class AuditChain {
  constructor(
    private readonly db: Database,
    private readonly clock: SystemClock,
  ) {}

  /** Reads the whole log in its order. About a second for 100,000 rows. */
  verify(actor: Actor): Promise<ChainReport> {
    return this.db.read(actor, async (tx) => {
      const headBefore = await headOf(tx);
      const walk = await walkLog(tx);
      if (walk.finding) return { sound: walk.sound, finding: walk.finding };
      const finding = findingAtEnd(walk.last, headBefore.sequence, await headOf(tx)) ?? (await againstNotes(tx));
      return { sound: walk.sound, finding };
    });
  }

  /** Checks, and notes the head with the outcome. Whoever shortens or rewrites the log later contradicts the note. */
  async note(actor: Actor): Promise<HeadNote> {
    const { finding } = await this.verify(actor);
    return this.db.transaction(actor, async (tx) => {
      const { sequence, hash } = await headOf(tx);
      const foundAt = finding === null ? null : String(finding.sequence);
      const note = { at: this.clock.now(), sequence: String(sequence), hash, finding: finding?.kind ?? null, foundAt };
      await addNote(tx, note);
      return note;
    });
  }
}

interface Walk {
  last: Link;
  sound: number;
  finding: Finding | null;
}

async function walkLog(tx: Tx): Promise<Walk> {
  let last = BEGINNING;
  for (let sound = 0; ;) {
    const found = await entriesAfter(tx, last.sequence, BATCH);
    for (const entry of found) {
      const link = linkOf(entry);
      const sealed = sealOf(entry.previousHash, contentOf(entry)) === entry.hash;
      if (!continues(last, link, sealed, entry.form >= GAPLESS_FORM)) {
        return { last, sound, finding: await explain(tx, last, link, sealed) };
      }
      last = link;
      sound++;
    }
    if (found.length < BATCH) return { last, sound, finding: null };
  }
}

function linkOf({ sequence, previousHash, hash }: StoredEntry): Link {
  return { sequence: BigInt(sequence), previousHash, hash };
}

async function explain(tx: Tx, last: Link, link: Link, sealed: boolean): Promise<Finding> {
  const followers = await followersOf(tx, last.hash);
  const predecessorFound = await isInLog(tx, link.previousHash);
  const head = (await headOf(tx)).sequence;
  return findingOf({ link, sealed, last, followers, predecessorFound, head });
}

async function againstNotes(tx: Tx): Promise<Finding | null> {
  const note = await contradictedNote(tx);
  return note && { kind: note.gone ? 'removed' : 'changed', sequence: BigInt(note.sequence) };
}
