import { Injectable } from '@nestjs/common';
import { Acts } from '#identity';
import { type Actor, NotFound, requireReach } from '#kernel';
import { Database } from '#platform';
import { StrategyNode } from './strategy-node.entity.js';
import type { NodeLabelInput } from './strategy.inputs.js';
import { latestPlan, linksOf, lockNode, nodesOf } from './strategy.queries.js';
import { type StrategyNodeView, type StrategyView, toNodeView, toStrategyView } from './strategy.views.js';

/** The strategic plan: read whole, and its labels changed. */
@Injectable()
export class StrategyService {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
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
      const node = await lockNode(tx, id);
      if (!node) throw new NotFound('strategy.node-not-found', 'There is no such node of the plan.');
      const act = { act: 'strategy_node.relabelled', version };
      return toNodeView(await this.acts.follow(tx, actor, NODE, node, act, () => ({ ...input })));
    });
  }
}

const NODE = { entity: StrategyNode, subject: 'strategy_node' };
