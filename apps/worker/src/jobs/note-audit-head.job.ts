import type { INestApplicationContext } from '@nestjs/common';
import { AuditChain } from '#audit';
import { systemActor } from '#kernel';

/**
 * Checks the log of acts and notes its last row, in the database and in the output of this process: who shortens the one
 * is contradicted by the other.
 */
export async function noteAuditHead(app: INestApplicationContext): Promise<void> {
  const { at, sequence, hash, finding, foundAt } = await app.get(AuditChain).note(systemActor('retention'));
  const verdict = finding === null ? 'sound' : `NOT SOUND: row ${foundAt} ${finding}`;
  // Not by way of the log level: this line is evidence.
  process.stdout.write(`${at.toISOString()} audit head ${sequence} ${hash} ${verdict}\n`);
}
