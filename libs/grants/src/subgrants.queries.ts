import { visible } from '#identity';
import { nameOf } from '#organisations';
import { firstRow, rows, type Tx } from '#platform';
import type { Line } from './domain/allocation.js';
import type { ChainedSubgrant } from './domain/subgrant-chain.js';

/** A sub-grant with the names of those whom it passes. */
export interface SubgrantRow extends ChainedSubgrant {
  version: number;
  code: string;
  rootGrantId: string;
  currency: string;
  fromName: string;
  toName: string;
  toIsNetwork: boolean;
  viaHostName: string | null;
  lines: Line[];
}

/** All that is passed on of the grant that this parameter names, in the order of entry. */
export const SUBGRANTS_OF = (rootGrantId: string) => `
     select s.id, s.version, s.code, s.root_grant_id, s.parent_subgrant_id as parent_id, s.from_id,
            ${nameOf('giver')} as from_name, s.to_id, ${nameOf('receiver')} as to_name, coalesce(receiver.kind = 'network', false) as to_is_network,
            s.via_host_id, case when s.via_host_id is not null then ${nameOf('host')} end as via_host_name, trim_scale(s.host_fee_rate)::text as host_fee_rate, s.currency,
            coalesce((select jsonb_agg(jsonb_build_object('year', l.year, 'type', l.type, 'amount', trim_scale(l.amount)::text)
                        order by l.year, array_position(array['core', 'advocacy', 'service_delivery'], l.type))
                      from grants.subgrant_line l where l.subgrant_id = s.id), '[]') as lines
     from grants.subgrant s
     left join organisations.organisation giver on giver.id = s.from_id
     left join organisations.organisation receiver on receiver.id = s.to_id
     left join organisations.organisation host on host.id = s.via_host_id
     where s.root_grant_id = ${rootGrantId} and ${visible('subgrant', 's')} order by s.entry_number`;

export function subgrantsOfGrant(tx: Tx, rootGrantId: string): Promise<SubgrantRow[]> {
  return rows<SubgrantRow>(tx, SUBGRANTS_OF('$1'), [rootGrantId]);
}

/** Whether an organisation is a member of the family today. */
export async function isActiveMember(tx: Tx, organisationId: string): Promise<boolean> {
  const found = await firstRow<{ member: boolean }>(
    tx,
    `select kind = 'network' and membership_status = 'active' as member from organisations.organisation where id = $1`,
    [organisationId],
  );
  return found?.member ?? false;
}

/** Whether the actor may see this organisation of the register. */
export async function seesOrganisation(tx: Tx, id: string): Promise<boolean> {
  const found = await rows<object>(
    tx,
    `select from organisations.organisation o where o.id = $1 and ${visible('organisation', 'o')}`,
    [id],
  );
  return found.length > 0;
}

/** Which of these organisations are networks of the family. */
export async function networksAmong(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from organisations.organisation where kind = 'network' and id = any ($1::uuid[])`,
    [ids],
  );
  return new Set(found.map(({ id }) => id));
}
