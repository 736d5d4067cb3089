import { Audit } from '#audit';
import type { Actor } from '#kernel';
import { type Database, type Tx } from '#platform';
import { putSealed, type SealedColumn, sealedColumns, takeWaiting, type WaitingValue } from './sealed-columns.queries.js';
import type { Secrets } from './secrets.service.js';

/**
 * Seals what migrations found in plain text: they do not know the key, so they leave the values in one table, and whoever
 * migrates calls this next. Returns how many values were sealed; none are left waiting.
 */
export async function sealWaitingValues(db: Database, secrets: Secrets, audit: Audit, actor: Actor): Promise<number> {
  let sealed = 0;
  let moved: number;
  do {
    moved = await db.transaction(actor, (tx) => sealBatch(tx, secrets, audit, actor));
    sealed += moved;
  } while (moved > 0);
  return sealed;
}

async function sealBatch(tx: Tx, secrets: Secrets, audit: Audit, actor: Actor): Promise<number> {
  const batch = await takeWaiting(tx);
  if (batch.length === 0) return 0;
  const columns = await sealedColumns(tx);
  for (const value of batch) await sealOne(tx, secrets, columns, value);
  const first = { type: 'waiting_value', id: batch[0]!.id };
  await audit.record(tx, actor, 'secrets.sealed_after_upgrade', first, { values: batch.length });
  return batch.length;
}

async function sealOne(tx: Tx, secrets: Secrets, columns: SealedColumn[], value: WaitingValue): Promise<void> {
  const { target: table, column: name, row, plaintext } = value;
  const column = columns.find((each) => each.table === table && each.column === name);
  if (column === undefined) throw new Error(`${table}.${name} is not a sealed column.`);
  const index = column.indexColumn && (await secrets.blindIndex(tx, column.dataClass, plaintext));
  const sealed = await secrets.seal(tx, column.dataClass, { table, column: name, row }, plaintext);
  await putSealed(tx, column, { row, sealed }, index);
}
