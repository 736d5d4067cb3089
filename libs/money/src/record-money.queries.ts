import { type PipelineStage, type PlainDate } from '#kernel';
import { newId, rows, type Tx } from '#platform';
import type { PortfolioNeed } from './needs.queries.js';
import { storeProbabilities } from './settings.queries.js';

/** What a portfolio says about currencies, rates and probabilities. */
export interface RecordedRates {
  reportingCurrency: string;
  stageProbabilities: Record<PipelineStage, string>;
  planningRates: { year: number; currency: string; rate: string }[];
  spotRates: { currency: string; date: PlainDate; rate: string }[];
}

/**
 * Records the reporting currency, the probabilities of the stages and all rates as facts of an import (decisions.md 7).
 * The currency comes first: no rate leads into itself.
 */
export async function recordRates(tx: Tx, given: RecordedRates, source: string): Promise<void> {
  await rows(tx, 'update money.setting set version = version + 1, updated_at = now(), reporting_currency = $1', [
    given.reportingCurrency,
  ]);
  await storeProbabilities(tx, given.stageProbabilities);
  await rows(
    tx,
    `insert into money.planning_rate (id, year, currency, rate, source)
     select id, year, currency, rate, $2 from jsonb_to_recordset($1::jsonb) as r (id uuid, year int, currency text, rate numeric)`,
    [JSON.stringify(given.planningRates.map((rate) => ({ ...rate, id: newId() }))), source],
  );
  await rows(
    tx,
    `insert into money.spot_rate (id, currency, on_date, rate, source)
     select id, currency, date, rate, $2 from jsonb_to_recordset($1::jsonb) as r (id uuid, currency text, date date, rate numeric)`,
    [JSON.stringify(given.spotRates.map((rate) => ({ ...rate, id: newId() }))), source],
  );
}

/** Records versions of needs in the order given; `networkId` is the record behind the code of each. */
export async function recordNeeds(tx: Tx, needs: readonly (PortfolioNeed & { networkId: string })[]): Promise<void> {
  await rows(
    tx,
    `insert into money.need (id, network_id, type, year, currency, amount, adopted_on)
     select id, "networkId", type, year, currency, amount, adopted_on
     from jsonb_to_recordset($1::jsonb)
       as r (id uuid, "networkId" uuid, type text, year int, currency text, amount numeric, adopted_on date)`,
    [JSON.stringify(needs.map((need) => ({ ...need, id: newId() })))],
  );
}
