import type { QueryRunner } from 'typeorm';
import { policyStatements } from '#identity/rules';

/**
 * Writes the row-level security of every table that is there from the table of rules. A migration that makes a table with a
 * rule, or changes one, calls this at its end.
 */
export async function applyPolicies(runner: QueryRunner): Promise<void> {
  for (const { table, sql } of policyStatements()) {
    const found = (await runner.query('select to_regclass($1) as there', [table])) as { there: string | null }[];
    if (found[0]?.there != null) await runner.query(sql);
  }
}
