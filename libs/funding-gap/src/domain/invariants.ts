import { Fraction } from '#kernel';
import type { Cell } from './cells.js';
import { Figure } from './figure.js';
import { BANDS, perBand, type Band, type ByBand, type GapInput } from './gap-input.js';
import type { Income } from './income.js';
import type { Position } from './positions.js';
import { firstOverdraft } from './subgrant-limits.js';

/** What must hold in every report, tested on exact values. A false one means that the program is wrong. */
export interface Invariants {
  netPlusLeakageEqualsExternal: ByBand<boolean>;
  everyGrantAllocatesFully: boolean;
  noNegativeCell: boolean;
  gapOrderCommittedGeExpected: boolean;
  gapOrderExpectedGeOptimistic: boolean;
  subgrantsNeverExceedSource: boolean;
}

/**
 * Checks the report against itself (domain.md 3.7, 4.1): nothing is counted twice and nothing gets lost on its way
 * (414,394.75 of net funding + 2,738.67 of leakage = 417,133.42 of external income), and a more hopeful band never has
 * the wider gap.
 */
export function invariantsOf(
  input: GapInput,
  positions: readonly Position[],
  cells: readonly Cell[],
  income: ByBand<Income>,
): Invariants {
  return {
    netPlusLeakageEqualsExternal: perBand((band) => isConserved(band, cells, income)),
    everyGrantAllocatesFully: positions.every((position) => allocatesFully(position, input.settings.reportYear)),
    noNegativeCell: cells.every((cell) => BANDS.every((band) => !cell.bands[band].funding.isNegative())),
    gapOrderCommittedGeExpected: gapsAreOrdered('committed', 'expected', cells),
    gapOrderExpectedGeOptimistic: gapsAreOrdered('expected', 'optimistic', cells),
    subgrantsNeverExceedSource: firstOverdraft(input.subgrants, new Map(input.grants.map((grant) => [grant.id, grant]))) === null,
  };
}

function isConserved(band: Band, cells: readonly Cell[], income: ByBand<Income>): boolean {
  const net = Figure.sum(cells.map((cell) => cell.bands[band].funding));
  return net.plus(income[band].leakage).compare(income[band].external) === 0;
}

/** All years together are the award, and the types of the report year are what the year holds. */
function allocatesFully({ grant, years, flow }: Position, reportYear: number): boolean {
  const ofReportYear = years.find(({ year }) => year === reportYear)?.amount ?? Fraction.ZERO;
  return Fraction.sum(years.map(({ amount }) => amount)).equals(grant.amount) && flow.external.equals(ofReportYear);
}

function gapsAreOrdered(wider: Band, narrower: Band, cells: readonly Cell[]): boolean {
  return cells.every((cell) => cell.bands[wider].gap.compare(cell.bands[narrower].gap) >= 0);
}
