export { StrategyModule } from './strategy.module.js';
export { StrategyService } from './strategy.service.js';
export { NodeLabelInput } from './strategy.inputs.js';
export { StrategyNodeView, StrategyView } from './strategy.views.js';
export { NODE_KINDS, type NodeKind } from './strategy-node.entity.js';
export { nodeCodes } from './strategy.queries.js';
export {
  DIRECTIONS,
  GOALS,
  IMPACTS,
  PLAN,
  PRINCIPLES,
  RESOURCE,
  type PlanDirection,
  type PlanNode,
} from './data/plan-2021-2024.js';
