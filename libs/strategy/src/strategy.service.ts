import { Injectable } from '@nestjs/common';
import { Audit, changesBetween } from '#audit';
import { type Actor, NotFound, requireReach } from '#kernel';
import { Database, updateVersioned } from '#platform';
import { StrategyNode } from './strategy-node.entity.js';
import type { NodeLabelInput } from './strategy.inputs.js';
import { latestPlan, linksOf, nodesOf } from './strategy.queries.js';
import { type StrategyNodeView, type StrategyView, toNodeView, toStrategyView } from './strategy.views.js';

/** The strategic plan: read whole, and its labels changed. */
@Injectable()
export class StrategyService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** The latest plan with everything in it. Throws NotFound while none is stored. */
  async show(actor: Actor): Promise<StrategyView> {
    return this.db.read(actor, async (tx) => {
      const plan = await latestPlan(tx);
      if (!plan) throw new NotFound('strategy.no-plan', 'No strategic plan is stored yet. Run the reference seed.');
      return toStrategyView(plan, await nodesOf(tx, plan.id), await linksOf(tx, plan.id));
    });
  }

  /** Changes the words for a node, in one language or both. Throws Conflict when somebody else was first. */
  async relabel(actor: Actor, id: string, version: number, input: NodeLabelInput): Promise<StrategyNodeView> {
    requireReach(actor, 'strategy.write', null);
    return this.db.transaction(actor, async (tx) => {
      const node = await tx.findOne(StrategyNode, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!node) throw new NotFound('strategy.node-not-found', 'There is no such node of the plan.');
      const changes = changesBetween(node, input);
      node.version = await updateVersioned(tx, StrategyNode, { id, version }, { ...input });
      await this.audit.record(tx, actor, 'strategy_node.relabelled', { type: 'strategy_node', id }, changes);
      return toNodeView(Object.assign(node, input));
    });
  }
}
