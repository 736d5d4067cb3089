import type { PlainDate } from '#kernel';
import { firstRow, rows, type Tx } from '#platform';
import { StrategyNode } from './strategy-node.entity.js';

/** A strategic plan: facts about it, not its text. */
export interface PlanRow {
  id: string;
  code: string;
  titleEn: string;
  titleFr: string;
  periodFrom: PlainDate;
  periodTo: PlainDate;
  licence: string;
}

export interface LinkRow {
  fromId: string;
  toId: string;
  basis: 'direction' | 'collective';
}

const LATEST_PLAN = 'select id from strategy.plan order by period_from desc, id desc limit 1';

/** The latest plan, or null while none is stored. */
export function latestPlan(tx: Tx): Promise<PlanRow | null> {
  return firstRow<PlanRow>(
    tx,
    `select id, code, title_en, title_fr, period_from::text as period_from,
            period_to::text as period_to, licence
     from strategy.plan where id = (${LATEST_PLAN})`,
  );
}

/** Every node of a plan, each kind in the order of the plan. */
export function nodesOf(tx: Tx, planId: string): Promise<StrategyNode[]> {
  return tx
    .createQueryBuilder(StrategyNode, 'node')
    .where('node.planId = :planId', { planId })
    .orderBy('node.kind')
    .addOrderBy('node.position')
    .getMany();
}

/** The links of the theory of change. */
export function linksOf(tx: Tx, planId: string): Promise<LinkRow[]> {
  return rows<LinkRow>(
    tx,
    `select l.from_id, l.to_id, l.basis from strategy.link l
     join strategy.node f on f.id = l.from_id join strategy.node t on t.id = l.to_id
     where l.plan_id = $1 order by f.kind, f.position, t.position`,
    [planId],
  );
}

/** One node, locked until the end of the transaction, or null. */
export function lockNode(tx: Tx, id: string): Promise<StrategyNode | null> {
  return tx.findOne(StrategyNode, { where: { id }, lock: { mode: 'pessimistic_write' } });
}
