import { visible } from '#identity';
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

const SELECT = 'select id, name, kind, is_default from funding_gap.scope s';

/** All scopes, the default one first. */
export function listScopes(tx: Tx): Promise<ScopeRow[]> {
  return rows(tx, `${SELECT} where ${visible('gapScope', 's')} order by is_default desc, name collate access.sorted, id`);
}

export function findScope(tx: Tx, id: string): Promise<ScopeRow | null> {
  return firstRow(tx, `${SELECT} where id = $1 and ${visible('gapScope', 's')}`, [id]);
}

export function findScopeByName(tx: Tx, name: string): Promise<ScopeRow | null> {
  return firstRow(tx, `${SELECT} where name = $1 and ${visible('gapScope', 's')}`, [name]);
}

/** The scope of a report for which none was named: the default one, or the first that the actor may see. */
export function defaultScope(tx: Tx): Promise<ScopeRow | null> {
  return firstRow(tx, `${SELECT} where ${visible('gapScope', 's')} order by is_default desc, kind, name limit 1`);
}

/** The networks of a scope in its order (decisions.md 6). */
export async function networksOfScope(tx: Tx, today: PlainDate, scope: ScopeRow): Promise<PortfolioNetwork[]> {
  if (scope.kind === 'members') return memberNetworks(tx, today);
  const listed = await rows<{ networkId: string }>(
    tx,
    'select network_id from funding_gap.scope_network where scope_id = $1 order by position',
    [scope.id],
  );
  return portfolioNetworks(
    tx,
    today,
    listed.map((row) => row.networkId),
  );
}
