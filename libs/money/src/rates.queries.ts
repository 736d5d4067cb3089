import { type PlainDate } from '#kernel';
import { firstRow, type Position, rows, type Tx } from '#platform';

export interface PlanningRateRow {
  id: string;
  version: number;
  year: number;
  currency: string;
  rate: string;
  source: string | null;
  setOn: PlainDate | null;
  sortKey: string;
}

export interface SpotRateRow {
  id: string;
  version: number;
  currency: string;
  on: PlainDate;
  rate: string;
  source: string | null;
  sortKey: string;
}

export interface RateFilter {
  currency?: string;
  year?: number;
}

interface Slice {
  after: Position | null;
  limit: number;
}

const PLANNING = `
  select id, version, year, currency, trim_scale(rate)::text as rate, source, set_on,
         concat(3000 - year, currency) collate "C" as sort_key from money.planning_rate`;

const SPOT = `
  select id, version, currency, on_date::text as "on", trim_scale(rate)::text as rate, source,
         concat(lpad((date '2200-01-01' - on_date)::text, 6, '0'), currency) collate "C" as sort_key from money.spot_rate`;

const PAGE = `where ($1::text is null or currency = $1) and ($2::int is null or year = $2)
     and ($3::text is null or (sort_key, id) > ($3 collate "C", $4::uuid)) order by sort_key, id limit $5`;

/** Planning rates, the latest year first. */
export function listPlanningRates(tx: Tx, filter: RateFilter, slice: Slice): Promise<PlanningRateRow[]> {
  return rows(tx, `select * from (${PLANNING}) rate ${PAGE}`, pageParameters(filter, slice));
}

/** Spot rates, the latest day first. */
export function listSpotRates(tx: Tx, filter: RateFilter, slice: Slice): Promise<SpotRateRow[]> {
  const byYear = PAGE.replace('year = $2', `extract(year from "on"::date) = $2`);
  return rows(tx, `select * from (${SPOT}) rate ${byYear}`, pageParameters(filter, slice));
}

export function findPlanningRate(tx: Tx, id: string): Promise<PlanningRateRow | null> {
  return firstRow(tx, `${PLANNING} where id = $1`, [id]);
}

export function findSpotRate(tx: Tx, id: string): Promise<SpotRateRow | null> {
  return firstRow(tx, `${SPOT} where id = $1`, [id]);
}

/** All planning rates as the portfolio format writes them. */
export function planningRates(tx: Tx): Promise<{ year: number; currency: string; rate: string }[]> {
  return rows(tx, 'select year, currency, trim_scale(rate)::text as rate from money.planning_rate order by year, currency');
}

/** All spot rates as the portfolio format writes them. */
export function spotRates(tx: Tx): Promise<{ currency: string; date: PlainDate; rate: string }[]> {
  return rows(
    tx,
    'select currency, on_date::text as date, trim_scale(rate)::text as rate from money.spot_rate order by on_date, currency',
  );
}

function pageParameters(filter: RateFilter, slice: Slice): unknown[] {
  return [filter.currency ?? null, filter.year ?? null, slice.after?.key ?? null, slice.after?.id ?? null, slice.limit + 1];
}
