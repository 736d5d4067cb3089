import { Fraction } from '#kernel';
import { insertRows } from '../insert-rows.js';
import type { DemoWorld } from './demo-world.js';
import { linesOf, type MoneyLine } from './grant-money.js';
import { GRANTS } from './place-grants.js';
import { type DemoSubgrant, SUBGRANTS } from './subgrants.js';

/** What is passed on, chain by chain: a part of what the source holds, so never more than there is. */
export async function placeSubgrants(world: DemoWorld): Promise<void> {
  const { tx, ids } = world;
  await insertRows(
    tx,
    'grants.subgrant',
    SUBGRANTS.map((subgrant) => subgrantRow(world, subgrant)),
  );
  await insertRows(
    tx,
    'grants.subgrant_line',
    SUBGRANTS.flatMap((subgrant) =>
      passedOn(world, subgrant).map(({ year, type, amount }) => ({
        subgrant_id: ids.of('subgrant', subgrant.code),
        year,
        type,
        amount: amount.toFixed(2),
      })),
    ),
  );
}

function subgrantRow({ ids }: DemoWorld, subgrant: DemoSubgrant) {
  const { code, root, parent, from, to, host, feeRate = '0' } = subgrant;
  return {
    id: ids.of('subgrant', code),
    code,
    root_grant_id: ids.of('grant', root),
    parent_subgrant_id: parent === undefined ? null : ids.of('subgrant', parent),
    from_id: ids.of('organisation', from),
    to_id: ids.of('organisation', to),
    via_host_id: host === undefined ? null : ids.of('organisation', host),
    host_fee_rate: feeRate,
    currency: grantOf(root).currency,
    demo: true,
  };
}

/** The lines of a sub-grant in whole units. */
function passedOn(world: DemoWorld, subgrant: DemoSubgrant): MoneyLine[] {
  return heldBySource(world, subgrant).flatMap(({ year, type, amount }) => {
    const part = subgrant.parts[type];
    if (part === undefined) return [];
    return [{ year, type, amount: Fraction.parse(amount.times(Fraction.parse(part)).toFixed(0)) }];
  });
}

function heldBySource(world: DemoWorld, { root, parent }: DemoSubgrant): MoneyLine[] {
  if (parent === undefined) return linesOf(grantOf(root), world.today);
  const above = SUBGRANTS.find(({ code }) => code === parent)!;
  const afterFee = Fraction.of(1).minus(Fraction.parse(above.feeRate ?? '0'));
  return passedOn(world, above).map((line) => ({ ...line, amount: line.amount.times(afterFee) }));
}

function grantOf(code: string) {
  return GRANTS.find((grant) => grant.code === code)!;
}
