import { FUNDING_TYPES, type FundingType } from '#kernel';
import { Figure } from './figure.js';
import { perBand, type ByBand, type Level, type Network } from './gap-input.js';
import { groupBy } from './group-by.js';
import type { Income } from './income.js';
import type { Needs } from './needs.js';

/** Funding against need, in the reporting currency. Gap and surplus are never below zero and never both above it. */
export interface Coverage {
  funding: Figure;
  gap: Figure;
  surplus: Figure;
}

/** One funding type of one network in the report year. */
export interface Cell {
  network: string;
  level: Level;
  type: FundingType;
  need: Figure;
  bands: ByBand<Coverage>;
}

/**
 * The cells of the report: networks in the order of the input, in each the three types (domain.md 4.1).
 * Gap = max(0, need − funding), surplus = max(0, funding − need): a need of 140,000.00 with funding of 152,958.12 leaves
 * no gap and a surplus of 12,958.12.
 */
export function cellsOf(networks: readonly Network[], needs: Needs, income: ByBand<Income>): Cell[] {
  return networks.flatMap(({ code, level }) =>
    FUNDING_TYPES.map((type) => {
      const need = needs.amountOf(code, type);
      const band = (of: Income) => coverageOf(need, of.cell(code, type));
      return { network: code, level, type, need, bands: perBand((name) => band(income[name])) };
    }),
  );
}

export function coverageOf(need: Figure, funding: Figure): Coverage {
  const missing = need.minus(funding);
  const sign = missing.sign();
  return {
    funding,
    gap: sign > 0 ? missing : Figure.ZERO,
    surplus: sign < 0 ? missing.negated() : Figure.ZERO,
  };
}

/** Cells taken together. Coverage is null ("not applicable") where nothing is needed. */
export interface Group {
  need: Figure;
  bands: ByBand<Coverage & { coverage: Figure | null }>;
}

/**
 * Adds cells up. The gap of a group is the sum of the gaps of its cells, because restricted money cannot fill another
 * cell: a surplus of 12,958.12 in one leaves a gap of 438,063.37 in the others as it is. Coverage = (need − gap) ÷ need.
 */
export function groupOf(cells: readonly Cell[]): Group {
  const need = Figure.sum(cells.map((cell) => cell.need));
  return {
    need,
    bands: perBand((band) => {
      const gap = Figure.sum(cells.map((cell) => cell.bands[band].gap));
      return {
        funding: Figure.sum(cells.map((cell) => cell.bands[band].funding)),
        gap,
        surplus: Figure.sum(cells.map((cell) => cell.bands[band].surplus)),
        coverage: need.isZero() ? null : need.minus(gap).dividedBy(need),
      };
    }),
  };
}

/** A group for each key, in the order of the keys. */
export function groupsBy<K extends string>(cells: readonly Cell[], keys: readonly K[], keyOf: (cell: Cell) => K): Map<K, Group> {
  const members = groupBy(cells, keyOf);
  return new Map(keys.map((key) => [key, groupOf(members.get(key) ?? [])]));
}
