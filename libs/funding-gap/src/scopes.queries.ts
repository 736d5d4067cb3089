import { type PlainDate } from '#kernel';
import { memberNetworks, type PortfolioNetwork, portfolioNetworks } from '#organisations';
import { firstRow, rows, type Tx } from '#platform';

/** Over which networks a report is drawn up. */
export interface ScopeRow {
  id: string;
  name: string;
  /** The members of the day, or a list of its own. */
  kind: 'members' | 'listed';
  isDefault: boolean;
}

const SELECT = 'select id, name, kind, is_default as "isDefault" from funding_gap.scope';

/** All scopes, the default one first. */
export function listScopes(tx: Tx): Promise<ScopeRow[]> {
  return rows(tx, `${SELECT} order by is_default desc, name collate access.sorted, id`);
}

export function findScope(tx: Tx, id: string): Promise<ScopeRow | null> {
  return firstRow(tx, `${SELECT} where id = $1`, [id]);
}

export function findScopeByName(tx: Tx, name: string): Promise<ScopeRow | null> {
  return firstRow(tx, `${SELECT} where name = $1`, [name]);
}

/** The scope of a report for which none was named. There always is one. */
export async function defaultScope(tx: Tx): Promise<ScopeRow> {
  return (await firstRow<ScopeRow>(tx, `${SELECT} order by is_default desc, kind limit 1`))!;
}

/** The networks of a scope in its order (decisions.md 6). */
export async function networksOfScope(tx: Tx, today: PlainDate, scope: ScopeRow): Promise<PortfolioNetwork[]> {
  if (scope.kind === 'members') return memberNetworks(tx, today);
  const listed = await rows<{ networkId: string }>(
    tx,
    'select network_id as "networkId" from funding_gap.scope_network where scope_id = $1 order by position',
    [scope.id],
  );
  return portfolioNetworks(
    tx,
    today,
    listed.map((row) => row.networkId),
  );
}
