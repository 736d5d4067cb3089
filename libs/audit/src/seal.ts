import { createHash } from 'node:crypto';
import { contentText, type EntryContent } from './domain/entry.js';

/** The hash of a row: over the hash of the row before and over everything that the row says. */
export function sealOf(previousHash: string, entry: EntryContent): string {
  return createHash('sha256').update(previousHash).update(contentText(entry)).digest('hex');
}

/** One digest over many records, the same in whatever order they come. */
export function digestOf(ids: readonly string[]): string {
  return createHash('sha256')
    .update([...ids].sort().join('\n'))
    .digest('hex');
}
