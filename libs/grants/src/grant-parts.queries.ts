import { firstRow, listOf, rows, type Tx } from '#platform';
import type { Line, TypeShare } from './domain/allocation.js';
import type { TrancheFacts } from './domain/grant-sums.js';

/** What hangs on a grant and takes part in its sums. */
export interface GrantParts {
  typeShares: TypeShare[];
  budgetLines: Line[];
  tranches: TrancheFacts[];
}

export async function partsOf(tx: Tx, grantId: string): Promise<GrantParts> {
  const found = await firstRow<GrantParts>(
    tx,
    `select ${listOf('select type, share::text as share from grants.type_share where grant_id = $1')} as type_shares,
       ${listOf('select year, type, amount::text as amount from grants.budget_line where grant_id = $1 order by year, type')}
         as budget_lines,
       ${listOf(`select amount::text as amount, received_on, bank_rate::text as bank_rate, state = 'cancelled' as cancelled
                 from grants.tranche where grant_id = $1`)} as tranches`,
    [grantId],
  );
  return found!;
}

/** Replaces the shares; none where the grant has budget lines. */
export async function storeTypeShares(tx: Tx, grantId: string, shares: readonly TypeShare[]): Promise<void> {
  await rows(tx, 'delete from grants.type_share where grant_id = $1', [grantId]);
  await rows(tx, 'insert into grants.type_share (grant_id, type, share) select $1, * from unnest($2::text[], $3::numeric[])', [
    grantId,
    shares.map(({ type }) => type),
    shares.map(({ share }) => share),
  ]);
}

/** Replaces the lines; several for one year and type are added. */
export async function storeBudgetLines(tx: Tx, grantId: string, lines: readonly Line[]): Promise<void> {
  await rows(tx, 'delete from grants.budget_line where grant_id = $1', [grantId]);
  await rows(tx, `insert into grants.budget_line (grant_id, year, type, amount) select $1, ${SUMMED_LINES}`, [
    grantId,
    ...columnsOf(lines),
  ]);
}

/** Replaces the lines; several for one year and type are added. */
export async function storeSubgrantLines(tx: Tx, subgrantId: string, lines: readonly Line[]): Promise<void> {
  await rows(tx, 'delete from grants.subgrant_line where subgrant_id = $1', [subgrantId]);
  await rows(tx, `insert into grants.subgrant_line (subgrant_id, year, type, amount) select $1, ${SUMMED_LINES}`, [
    subgrantId,
    ...columnsOf(lines),
  ]);
}

const SUMMED_LINES = `year, type, sum(amount) from unnest($2::int[], $3::text[], $4::numeric[]) as line (year, type, amount)
  group by year, type`;

function columnsOf(lines: readonly Line[]): unknown[][] {
  return [lines.map(({ year }) => year), lines.map(({ type }) => type), lines.map(({ amount }) => amount)];
}
