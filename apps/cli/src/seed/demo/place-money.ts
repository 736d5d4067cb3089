import { addDays, dateOf, Fraction, type PlainDate, yearOf } from '#kernel';
import { newId } from '#platform';
import { insertRows } from '../insert-rows.js';
import { monthEnd } from './demo-dates.js';
import type { DemoWorld } from './demo-world.js';
import { FOREIGN, planningRate, spotRate } from './exchange-rates.js';
import { type DemoNeed, NEEDS, YEARLY_COURSE } from './needs.js';

const MONTHS_OF_RATES = 60;
const SOURCE = 'invented for the demonstration';

/** Invented rates of five years and what the networks ask for. */
export async function placeMoney(world: DemoWorld): Promise<void> {
  await insertRows(world.tx, 'money.spot_rate', spotRows(world.today));
  await insertRows(world.tx, 'money.planning_rate', planningRows(world.today));
  await insertRows(
    world.tx,
    'money.need',
    NEEDS.flatMap((need) => needRows(world, need)),
  );
}

/** Month-end rates, and one of yesterday so that the latest is never old. */
function spotRows(today: PlainDate) {
  const months = Array.from({ length: MONTHS_OF_RATES }, (_, index) => index - MONTHS_OF_RATES);
  const days = [...months.map((month) => [month, monthEnd(today, month)] as const), [0, addDays(today, -1)] as const];
  const latestByDay = new Map(days.map(([month, day]) => [day, month]));
  return FOREIGN.flatMap((currency) =>
    [...latestByDay].map(([day, month]) => ({
      id: newId(),
      currency,
      on_date: day,
      rate: spotRate(currency, month),
      source: SOURCE,
      demo: true,
    })),
  );
}

function planningRows(today: PlainDate) {
  return FOREIGN.flatMap((currency) =>
    YEARLY_COURSE.map(([years]) => ({
      id: newId(),
      year: yearOf(today) + years,
      currency,
      rate: planningRate(currency, years),
      source: SOURCE,
      set_on: adoptedBefore(today, yearOf(today) + years),
      demo: true,
    })),
  );
}

function needRows(world: DemoWorld, need: DemoNeed) {
  const { today, ids } = world;
  const networkId = ids.of('organisation', need.network);
  const row = (type: string, year: number, amount: string, adoptedOn: PlainDate) => ({
    network_id: networkId,
    id: newId(),
    type,
    year,
    currency: need.currency,
    amount,
    adopted_on: adoptedOn,
    demo: true,
  });
  const stated = YEARLY_COURSE.filter(([years]) => !need.notStated?.includes(years));
  const yearly = stated.flatMap(([years, hundredths]) =>
    Object.entries(need.amounts).map(([type, amount]) => {
      const first = years === 0 && type === 'core' ? String(need.coreBefore ?? amount) : inHundreds(amount, hundredths);
      const year = yearOf(today) + years;
      return row(type, year, first, adoptedBefore(today, year));
    }),
  );
  if (need.coreBefore === undefined) return yearly;
  return [...yearly, row('core', yearOf(today), String(need.amounts.core), addDays(today, -5))];
}

/** Asks and rates are adopted in the autumn before their year, and never in the future. */
function adoptedBefore(today: PlainDate, year: number): PlainDate {
  const autumn = dateOf(year - 1, 11, 12);
  const lately = addDays(today, -6);
  return autumn < lately ? autumn : lately;
}

function inHundreds(amount: number, hundredths: number): string {
  return `${Fraction.of(amount).times(Fraction.of(hundredths, 10_000)).toFixed(0)}00`;
}
