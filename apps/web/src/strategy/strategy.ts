import type { components } from '../api/schema';

export type Strategy = components['schemas']['StrategyView'];
export type StrategyNode = components['schemas']['StrategyNodeView'];
