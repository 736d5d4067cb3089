import { newId, rows } from '#platform';
import { insertRows } from '../insert-rows.js';
import type { DemoWorld } from './demo-world.js';
import { NETWORKS } from './networks.js';

/** The networks over which the demonstration's gap reports are drawn up; theirs are the reports that are shown first. */
export async function placeScope({ tx, ids }: DemoWorld): Promise<void> {
  const id = newId();
  await rows(tx, 'update funding_gap.scope set is_default = false where is_default');
  await insertRows(tx, 'funding_gap.scope', [
    { id, name: 'Horizon family (invented)', kind: 'listed', is_default: true, demo: true },
  ]);
  await insertRows(
    tx,
    'funding_gap.scope_network',
    NETWORKS.map(({ code }, index) => ({ scope_id: id, network_id: ids.of('organisation', code), position: index + 1 })),
  );
}
