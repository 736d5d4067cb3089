export { StrategyModule } from './strategy.module.js';
export { StrategyService } from './strategy.service.js';
export { NodeLabelInput } from './strategy.inputs.js';
export { StrategyNodeView, StrategyView } from './strategy.views.js';
export { type NodeKind } from './strategy-node.entity.js';
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
