import { rows, type Tx } from '#platform';

/** A row to insert: column → value, dates and amounts as text. */
export type SeedRow = Record<string, unknown>;

interface InsertChoice {
  /** The columns that tell whether a row is there already: such rows are left as they are. */
  unlessThere?: string[];
}

/**
 * Inserts rows that all have the columns of the first one, in one statement and in their order. Returns how many were
 * new. Table and column names come from the seeds' own code, never from data.
 */
export async function insertRows(tx: Tx, table: string, list: SeedRow[], choice: InsertChoice = {}): Promise<number> {
  const first = list[0];
  if (first === undefined) return 0;
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(', ');
  const conflict = choice.unlessThere ? `on conflict (${choice.unlessThere.join(', ')}) do nothing` : '';
  const [counted] = await rows<{ count: number }>(
    tx,
    `with added as (
       insert into ${table} (${columns})
       select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb) ${conflict} returning 1)
     select count(*)::int as count from added`,
    [JSON.stringify(list)],
  );
  return counted?.count ?? 0;
}
