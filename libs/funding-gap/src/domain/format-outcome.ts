import type { Growth, GrowthTable, Outcome4c } from './growth.js';
import { keyed, money, ratio, ratioOrNull } from './written-figures.js';

/** Writes the growth figures down. Growth from a baseline of 0 is null ("new"), neither infinite nor 100 %. */
export function formatOutcome({ nominal, constantRate, fxEffectOnChange, baselineEffectiveRates }: Outcome4c) {
  return {
    nominal: growthTable(nominal),
    constant_rate: growthTable(constantRate),
    fx_effect_on_change: money(fxEffectOnChange),
    baseline_effective_rates: keyed(baselineEffectiveRates, ratio),
  };
}

function growthTable({ total, byType, byLevel, byNetwork }: GrowthTable) {
  return {
    total: growth(total),
    by_type: keyed(byType, growth),
    by_level: keyed(byLevel, growth),
    by_network: keyed(byNetwork, growth),
  };
}

function growth(entry: Growth) {
  return {
    baseline: money(entry.baseline),
    current: money(entry.current),
    change: money(entry.change),
    growth: ratioOrNull(entry.growth),
  };
}
