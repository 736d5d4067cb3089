import type { Actor } from '#kernel';
import { type Database, firstRow } from '#platform';

// Any fixed number does, as long as nobody else takes it.
const SWEEP_LOCK = 727_003;

/**
 * Does the work if no other process is at it. Returns false without waiting when one is. The lock belongs to a transaction
 * of its own that lasts as long as the work, however long that is, and goes with it: a process that dies never keeps it.
 */
export function withSweepLock(db: Database, actor: Actor, work: () => Promise<void>): Promise<boolean> {
  return db.transaction(actor, async (tx) => {
    const lock = await firstRow<{ mine: boolean }>(
      tx,
      `select pg_try_advisory_xact_lock($1) as mine, set_config('idle_in_transaction_session_timeout', '0', true)`,
      [SWEEP_LOCK],
    );
    if (lock!.mine) await work();
    return lock!.mine;
  });
}
