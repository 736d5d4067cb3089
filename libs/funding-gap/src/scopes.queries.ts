import { visible } from '#identity';
import { type PlainDate } from '#kernel';
import { memberNetworks, type PortfolioNetwork, portfolioNetworks } from '#organisations';
import { firstRow, newId, rows, type Tx } from '#platform';

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

/** Whether the actor may have reports of this scope compiled. */
export async function mayCompile(tx: Tx, id: string): Promise<boolean> {
  const visibly = visible('gapScope', 's', 'funding_gap.compile');
  return (await rows<object>(tx, `select from funding_gap.scope s where id = $1 and ${visibly}`, [id])).length > 0;
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

// Leaves room for the number that a second scope of the same name gets.
const LONGEST_NAME = 190;

/** The networks of a portfolio in the order of the file, from now on the default (decisions.md 6). */
export async function recordScope(tx: Tx, wanted: string, networkIds: string[]): Promise<{ id: string; name: string }> {
  const id = newId();
  const name = await freeName(tx, wanted.slice(0, LONGEST_NAME));
  await rows(tx, 'update funding_gap.scope set is_default = false where is_default');
  await rows(tx, `insert into funding_gap.scope (id, name, kind, is_default) values ($1, $2, 'listed', true)`, [id, name]);
  await rows(
    tx,
    `insert into funding_gap.scope_network (scope_id, network_id, position)
     select $1, network, place from unnest($2::uuid[]) with ordinality as r (network, place)`,
    [id, networkIds],
  );
  return { id, name };
}

async function freeName(tx: Tx, wanted: string): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const name = attempt === 1 ? wanted : `${wanted} (${attempt})`;
    const taken = await rows<object>(tx, 'select 1 from funding_gap.scope where name = $1', [name]);
    if (taken.length === 0) return name;
  }
}
