/** What a row says about its place in the log. */
export interface Link {
  sequence: bigint;
  previousHash: string;
  hash: string;
}

/** What is wrong with the log, and at which row it shows first. */
export interface Finding {
  kind: 'changed' | 'removed' | 'inserted' | 'reordered';
  sequence: bigint;
}

/** A row that does not continue the log, and what is needed to say why. */
export interface Break {
  link: Link;
  /** Whether the row's own hash fits what it says. */
  sealed: boolean;
  /** The last sound row before it. */
  last: Link;
  /** Every row that says it was written directly after `last`. */
  followers: readonly Link[];
  /** Whether the row that it says it was written after is in the log. */
  predecessorFound: boolean;
  /** The last number that was given out. */
  head: bigint;
}

/** Before the first row. */
export const BEGINNING: Link = { sequence: 0n, previousHash: '', hash: '0'.repeat(64) };

/** Whether a row stands where it was written. The first form did not number without gaps: there only the hashes count. */
export function continues(last: Link, link: Link, sealed: boolean, gapless: boolean): boolean {
  return sealed && link.previousHash === last.hash && (!gapless || link.sequence === last.sequence + 1n);
}

/**
 * What happened to a log at a row that does not continue it. Each row names the hash of the row that it was written
 * after, so the rows themselves tell their true order:
 * - it has a number that was never given out, or two rows follow the same one: a row was inserted;
 * - the row follows as it should but its hash does not fit: it was changed;
 * - the true follower stands further on: rows were reordered, or, where this row follows none, it was inserted;
 * - there is no follower, numbers go on and the hash fits: the row before was changed and sealed again;
 * - there is no follower otherwise: it was removed.
 *
 * Example: rows 1 to 5 without 3. Row 4 follows the hash of 3, nobody follows the hash of 2: 3 was removed.
 */
export function findingOf({ link, sealed, last, followers, predecessorFound, head }: Break): Finding {
  if (link.sequence > head) return { kind: 'inserted', sequence: link.sequence };
  if (link.previousHash === last.hash) {
    return { kind: followers.length > 1 ? 'inserted' : 'changed', sequence: link.sequence };
  }
  if (link.previousHash === last.previousHash) return { kind: 'inserted', sequence: last.sequence };
  if (followers.length > 0) return { kind: predecessorFound ? 'reordered' : 'inserted', sequence: link.sequence };
  if (sealed && link.sequence === last.sequence + 1n) return { kind: 'changed', sequence: last.sequence };
  return { kind: 'removed', sequence: last.sequence + 1n };
}

/**
 * What is wrong at the end: the log must reach the head that was kept before it was read, and not go beyond the head kept
 * afterwards. Null when it is as it should be.
 *
 * Example: the head says 7, the last row is 6: row 7 was removed. The last row is 8: row 8 was inserted.
 */
export function findingAtEnd(last: Link, headBefore: bigint, headAfter: Pick<Link, 'sequence' | 'hash'>): Finding | null {
  if (last.sequence < headBefore) return { kind: 'removed', sequence: last.sequence + 1n };
  if (last.sequence > headAfter.sequence) return { kind: 'inserted', sequence: headAfter.sequence + 1n };
  if (last.sequence === headAfter.sequence && last.hash !== headAfter.hash) return { kind: 'changed', sequence: last.sequence };
  return null;
}
