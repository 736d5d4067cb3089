import { LEVELS, type Level, type Network } from './gap-input.js';

/** The levels that some network has, from global to national. */
export function levelsOf(networks: readonly Network[]): Level[] {
  const present = new Set(networks.map((network) => network.level));
  return LEVELS.filter((level) => present.has(level));
}
