import { type PlainDate } from '#kernel';
import { firstRow, rows, type Tx } from '#platform';
import type { RequirementState } from './domain/requirement-state.js';
import type { Condition, TrancheState } from './domain/tranche-state.js';
import { Tranche } from './tranche.entity.js';

/** A tranche with the requirements that it hangs on. */
export interface TrancheRow {
  id: string;
  version: number;
  grantId: string;
  position: number;
  currency: string;
  amount: string;
  dueOn: PlainDate | null;
  receivedOn: PlainDate | null;
  bankRate: string | null;
  condition: string | null;
  state: TrancheState;
  requirements: { id: string; label: string; dueOn: PlainDate; state: RequirementState }[];
}

const SELECT_TRANCHE = `
  select t.id, t.version, t.grant_id, t.position, g.currency, t.amount::text as amount, t.due_on,
         t.received_on, trim_scale(t.bank_rate)::text as bank_rate, t.condition, t.state,
         coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'label', r.label, 'dueOn', r.due_on, 'state', r.state)
                     order by r.due_on, r.id)
                   from grants.tranche_requirement link join grants.requirement r on r.id = link.requirement_id
                   where link.tranche_id = t.id), '[]') as requirements
  from grants.tranche t join grants.grant g on g.id = t.grant_id`;

/** The tranches of the grant that this parameter names, in their order. */
export const TRANCHES_OF = (grantId: string) => `${SELECT_TRANCHE} where t.grant_id = ${grantId} order by t.position, t.id`;

export function findTranche(tx: Tx, id: string): Promise<TrancheRow | null> {
  return firstRow<TrancheRow>(tx, `${SELECT_TRANCHE} where t.id = $1`, [id]);
}

/** The place after the last tranche of a grant. */
export async function nextPosition(tx: Tx, grantId: string): Promise<number> {
  const row = await firstRow<{ next: number }>(
    tx,
    'select coalesce(max(position), 0)::int + 1 as next from grants.tranche where grant_id = $1',
    [grantId],
  );
  return row!.next;
}

/** The tranches that wait for this requirement, in their order. */
export function tranchesWaitingFor(tx: Tx, requirementId: string): Promise<Tranche[]> {
  return tx
    .createQueryBuilder(Tranche, 't')
    .where('t.id in (select tranche_id from grants.tranche_requirement where requirement_id = :requirementId)', { requirementId })
    .orderBy('t.position')
    .getMany();
}

/** The requirements that a tranche hangs on. */
export function conditionsOf(tx: Tx, trancheId: string): Promise<Condition[]> {
  return rows(
    tx,
    `select r.state, r.due_on from grants.tranche_requirement link join grants.requirement r on r.id = link.requirement_id
     where link.tranche_id = $1`,
    [trancheId],
  );
}

/** Replaces the requirements on which a tranche hangs; the database refuses those of another grant. */
export async function storeConditions(tx: Tx, tranche: { id: string; grantId: string }, requirementIds: string[]): Promise<void> {
  await rows(tx, 'delete from grants.tranche_requirement where tranche_id = $1', [tranche.id]);
  await rows(
    tx,
    `insert into grants.tranche_requirement (tranche_id, grant_id, requirement_id)
     select $1, $2, id from unnest($3::uuid[]) as id group by id`,
    [tranche.id, tranche.grantId, requirementIds],
  );
}
