import { visible } from '#identity';
import { type PlainDate } from '#kernel';
import { firstRow, rows, type Tx } from '#platform';
import type { Line, TypeShare } from './domain/allocation.js';
import type { FxMethod } from './domain/grant-sums.js';
import type { Stage } from './domain/grant-stage.js';
import { GRANT_COLUMNS, GRANT_JOINS, type GrantRow } from './grants.queries.js';

/** Everything that is written on a grant itself. */
export interface GrantProfile extends GrantRow {
  allocation: 'days' | 'budget_lines';
  fxMethod: FxMethod;
  contractRate: string | null;
  probabilityOverride: { value: string; expiresOn: PlainDate; reason: string | null } | null;
  refDonor: string | null;
  backupOwnerId: string | null;
  backupOwnerName: string | null;
  grantManagerId: string | null;
  grantManagerName: string | null;
  renewalOf: GrantReference | null;
  renewedBy: GrantReference[];
  restrictions: string | null;
  notes: string | null;
  activityScope: string | null;
  goalCodes: string[];
  outcomeCodes: string[];
  typeShares: TypeShare[];
  budgetLines: Line[];
}

export interface GrantReference {
  id: string;
  code: string;
  title: string;
  stage: Stage;
}

const REFERENCE = `jsonb_build_object('id', other.id, 'code', other.code, 'title', other.title, 'stage', other.stage)`;

/** One grant that the actor may see, or null. */
export function findGrant(tx: Tx, today: PlainDate, id: string): Promise<GrantProfile | null> {
  return firstRow<GrantProfile>(
    tx,
    `select ${GRANT_COLUMNS}, g.allocation, g.fx_method, trim_scale(g.contract_rate)::text as contract_rate,
       case when g.probability_override_value is not null then jsonb_build_object(
         'value', trim_scale(g.probability_override_value)::text, 'expiresOn', g.probability_override_expires_on,
         'reason', g.probability_override_reason) end as probability_override,
       g.ref_donor, g.backup_owner_id, backup.name as backup_owner_name,
       g.grant_manager_id, manager.name as grant_manager_name, g.restrictions, g.notes,
       g.activity_scope, g.goal_codes, g.outcome_codes,
       (select ${REFERENCE} from grants.grant other where other.id = g.renewal_of_id and ${visible('grant', 'other')}) as renewal_of,
       coalesce((select jsonb_agg(${REFERENCE} order by other.entry_number) from grants.grant other
                 where other.renewal_of_id = g.id and ${visible('grant', 'other')}), '[]') as renewed_by,
       coalesce((select jsonb_agg(jsonb_build_object('type', s.type, 'share', trim_scale(s.share)::text)
                   order by array_position(array['core', 'advocacy', 'service_delivery'], s.type))
                 from grants.type_share s where s.grant_id = g.id), '[]') as type_shares,
       coalesce((select jsonb_agg(jsonb_build_object('year', l.year, 'type', l.type, 'amount', trim_scale(l.amount)::text)
                   order by l.year, array_position(array['core', 'advocacy', 'service_delivery'], l.type))
                 from grants.budget_line l where l.grant_id = g.id), '[]') as budget_lines
     from grants.grant g ${GRANT_JOINS}
     left join identity.person backup on backup.id = g.backup_owner_id
     left join identity.person manager on manager.id = g.grant_manager_id
     where g.id = $2 and ${visible('grant', 'g')}`,
    [today, id],
  );
}

/** A step of a grant from one stage to the next. */
export interface StageChange {
  from: Stage | null;
  to: Stage;
  at: Date;
  byName: string | null;
  reason: string | null;
}

export function stageHistory(tx: Tx, grantId: string): Promise<StageChange[]> {
  return rows<StageChange>(
    tx,
    `select c.from_stage as "from", c.to_stage as "to", c.at, p.name as by_name, c.reason
     from grants.stage_change c left join identity.person p on p.id = c.by_id where c.grant_id = $1 order by c.at, c.id`,
    [grantId],
  );
}

/** Names of the people who acted, by id, for a history that holds ids only. */
export async function namesOf(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  const found = await rows<{ id: string; name: string }>(tx, 'select id, name from identity.person where id::text = any ($1)', [
    ids,
  ]);
  return new Map(found.map(({ id, name }) => [id, name]));
}
