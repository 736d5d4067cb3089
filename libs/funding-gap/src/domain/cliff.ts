import { addDays, addYears, type PlainDate } from '#kernel';
import { Figure } from './figure.js';
import type { Position } from './positions.js';

export interface Window {
  first: PlainDate;
  last: PlainDate;
}

export interface Cliff {
  windows: readonly [Window, Window];
  /** Amounts of every grant secured on the report day, in the order of the input. */
  byGrant: readonly [ReadonlyMap<string, Figure>, ReadonlyMap<string, Figure>];
  totals: readonly [Figure, Figure];
  /** 1 − window 2 ÷ window 1: negative when money rises, null when window 1 is empty. */
  drop: Figure | null;
  endingWithin12Months: readonly string[];
}

/**
 * Where secured money ends (domain.md 4.4): the twelve months after the report day against the twelve after those.
 * 408,675.75 then 217,608.61 is a drop of 0.467527, although only one small grant ends within the twelve months.
 */
export function cliffOf(positions: readonly Position[], asOf: PlainDate): Cliff {
  const secured = positions.filter((position) => position.secured);
  const windows = windowsAfter(asOf);
  const byGrant = [amountsIn(windows[0], secured), amountsIn(windows[1], secured)] as const;
  const totals = [Figure.sum([...byGrant[0].values()]), Figure.sum([...byGrant[1].values()])] as const;
  return {
    windows,
    byGrant,
    totals,
    drop: totals[0].isZero() ? null : Figure.ONE.minus(totals[1].dividedBy(totals[0])),
    endingWithin12Months: secured
      .filter(({ grant }) => asOf < grant.end && grant.end <= windows[0].last)
      .map(({ grant }) => grant.id),
  };
}

/**
 * From the day after the report day to the same day a year later, and from there to the same day of the second year.
 * After 29 February the same day is 28 February where the year has no 29th.
 */
export function windowsAfter(asOf: PlainDate): readonly [Window, Window] {
  const yearLater = addYears(asOf, 1);
  return [
    { first: addDays(asOf, 1), last: yearLater },
    { first: addDays(yearLater, 1), last: addYears(asOf, 2) },
  ];
}

function amountsIn(window: Window, secured: readonly Position[]): Map<string, Figure> {
  return new Map(
    secured.map(({ grant, allocation, rate }) => {
      const native = allocation.totalBetween(window.first, window.last);
      return [grant.id, native.isZero() ? Figure.ZERO : Figure.of(native.times(rate))];
    }),
  );
}
