import type { DataSource } from 'typeorm';

// Any fixed number does, as long as nobody else takes it.
const SWEEP_LOCK = 727_003;

/**
 * Does the work if no other process is at it. Returns false without waiting when one is. The lock belongs to a connection
 * of its own and goes with it, so that a process that dies never keeps it.
 */
export async function withSweepLock(source: DataSource, work: () => Promise<void>): Promise<boolean> {
  const connection = source.createQueryRunner();
  try {
    const [row] = (await connection.query('select pg_try_advisory_lock($1) as mine', [SWEEP_LOCK])) as { mine: boolean }[];
    if (!row?.mine) return false;
    try {
      await work();
      return true;
    } finally {
      await connection.query('select pg_advisory_unlock($1)', [SWEEP_LOCK]);
    }
  } finally {
    await connection.release();
  }
}
