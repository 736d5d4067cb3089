import { Fraction } from '#kernel';
import { acceptanceDocument } from '../../../../test/support/acceptance-documents.js';
import { cellsOf } from './cells.js';
import { perBand, type GapInput } from './gap-input.js';
import { Income } from './income.js';
import { invariantsOf, type Invariants } from './invariants.js';
import { readGapInput } from './index.js';
import { Needs } from './needs.js';
import { positionsOf, receiptsAddedIn, type Position } from './positions.js';
import { RateTable } from './rates.js';

/** What the invariants say of the worked example after something in the calculation went wrong. */
function invariantsAfter(mistake: (positions: Position[], input: GapInput) => Position[]): Invariants {
  const input = readGapInput(acceptanceDocument('gap/input.json'));
  const rates = new RateTable(input.settings);
  const positions = mistake(positionsOf(input, rates), input);
  const income = perBand((band) => Income.of(receiptsAddedIn(band, positions)));
  const cumulated = {
    committed: income.committed,
    expected: income.committed.plus(income.expected),
    optimistic: income.committed.plus(income.expected).plus(income.optimistic),
  };
  return invariantsOf(input, positions, cellsOf(input.networks, new Needs(input, rates), cumulated), cumulated);
}

test('without a mistake all are true', () => {
  const { netPlusLeakageEqualsExternal, ...others } = invariantsAfter((positions) => positions);
  expect([...Object.values(netPlusLeakageEqualsExternal), ...Object.values(others)]).toEqual(Array(8).fill(true));
});

test('money that is lost on its way is found, to the last fraction', () => {
  const hair = Fraction.of(1n, 10n ** 60n);
  const { netPlusLeakageEqualsExternal } = invariantsAfter((positions) =>
    positions.map((position) => ({ ...position, flow: { ...position.flow, leakage: position.flow.leakage.plus(hair) } })),
  );
  expect(netPlusLeakageEqualsExternal).toEqual({ committed: false, expected: false, optimistic: false });
});

test('a grant that is not allocated in full is found', () => {
  const { everyGrantAllocatesFully } = invariantsAfter((positions) =>
    positions.map((position) => ({
      ...position,
      grant: { ...position.grant, amount: position.grant.amount.plus(Fraction.ONE) },
    })),
  );
  expect(everyGrantAllocatesFully).toBe(false);
});

test('a band that falls below the one before is found', () => {
  const { gapOrderExpectedGeOptimistic } = invariantsAfter((positions) =>
    positions.map((position) =>
      position.secured
        ? position
        : { ...position, weights: { ...position.weights, optimistic: { value: Fraction.ZERO, reason: 'whole' as const } } },
    ),
  );
  expect(gapOrderExpectedGeOptimistic).toBe(false);
});

test('money that a network gives without having it is found', () => {
  const { noNegativeCell } = invariantsAfter((positions) =>
    positions.map((position) => ({
      ...position,
      flow: {
        ...position.flow,
        holdings: position.flow.holdings.map((holding) => ({ ...holding, amount: holding.amount.negated() })),
      },
    })),
  );
  expect(noNegativeCell).toBe(false);
});

test('a sub-grant beyond its source is found', () => {
  const { subgrantsNeverExceedSource } = invariantsAfter((positions, input) => {
    input.subgrants = input.subgrants.map((subgrant) => ({
      ...subgrant,
      lines: subgrant.lines.map((line) => ({ ...line, amount: line.amount.times(Fraction.of(5)) })),
    }));
    return positions;
  });
  expect(subgrantsNeverExceedSource).toBe(false);
});
