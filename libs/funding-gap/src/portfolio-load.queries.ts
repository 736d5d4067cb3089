import { firstRow, rows, type Tx } from '#platform';
import type { PortfolioCounts } from './portfolio-facts.js';

const LOAD_LOCK = 727_130;

/** One load after another. Returns the load of this very content that there was before, or null. */
export async function lockLoads(tx: Tx, hash: string): Promise<{ scopeName: string; counts: PortfolioCounts } | null> {
  await rows(tx, 'select pg_advisory_xact_lock($1)', [LOAD_LOCK]);
  return firstRow(
    tx,
    `select s.name as scope_name, l.counts from funding_gap.portfolio_load l join funding_gap.scope s on s.id = l.scope_id
     where l.content_hash = $1`,
    [hash],
  );
}

interface Load {
  id: string;
  at: Date;
  name: string;
  hash: string;
  scopeId: string;
  counts: PortfolioCounts;
}

/** Notes that a portfolio was loaded. */
export async function noteLoad(tx: Tx, { id, at, name, hash, scopeId, counts }: Load): Promise<void> {
  await rows(
    tx,
    `insert into funding_gap.portfolio_load (id, loaded_at, file_name, content_hash, scope_id, counts) values ($1, $2, $3, $4, $5, $6)`,
    [id, at.toISOString(), name, hash, scopeId, JSON.stringify(counts)],
  );
}
