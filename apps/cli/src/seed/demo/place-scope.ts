import { newId, rows } from '#platform';
import { insertRows } from '../insert-rows.js';
import type { DemoWorld } from './demo-world.js';
import { NETWORKS } from './networks.js';

const REGION = 'BAOBAB';

/**
 * The networks over which the demonstration's gap reports are drawn up: the family, whose reports are shown first, and one
 * region, whose board member sees that one alone.
 */
export async function placeScopes(world: DemoWorld): Promise<void> {
  await rows(world.tx, 'update funding_gap.scope set is_default = false where is_default');
  const all = NETWORKS.map(({ code }) => code);
  const region = NETWORKS.filter(({ code, parent }) => code === REGION || parent === REGION).map(({ code }) => code);
  await placeScope(world, { name: 'Horizon family (invented)', isDefault: true, codes: all });
  await placeScope(world, { name: 'Baobab region (invented)', isDefault: false, codes: region });
}

async function placeScope(
  { tx, ids }: DemoWorld,
  { name, isDefault, codes }: { name: string; isDefault: boolean; codes: string[] },
): Promise<void> {
  const id = newId();
  await insertRows(tx, 'funding_gap.scope', [{ id, name, kind: 'listed', is_default: isDefault, demo: true }]);
  await insertRows(
    tx,
    'funding_gap.scope_network',
    codes.map((code, index) => ({ scope_id: id, network_id: ids.of('organisation', code), position: index + 1 })),
  );
}
