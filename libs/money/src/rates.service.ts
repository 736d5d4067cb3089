import { Injectable } from '@nestjs/common';
import { Audit, changesOfNew } from '#audit';
import { type Actor, NotFound, requireReach, RuleBroken } from '#kernel';
import { Database, newId, type Page, pageOf, readCursor, SystemClock, type Tx, updateVersioned } from '#platform';
import { type PlanningRateView, type SpotRateView, toPlanningRateView, toSpotRateView } from './money.views.js';
import { PlanningRate } from './planning-rate.entity.js';
import type { NewPlanningRateInput, NewSpotRateInput, RateEditInput } from './rate.inputs.js';
import { findPlanningRate, findSpotRate, listPlanningRates, listSpotRates, type RateFilter } from './rates.queries.js';
import { reportingCurrency } from './settings.queries.js';
import { SpotRate } from './spot-rate.entity.js';

interface Slice {
  cursor?: string;
  limit: number;
}

/** Exchange rates into the reporting currency: one a year for planning, and the published ones day by day. */
@Injectable()
export class RatesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
  ) {}

  async listPlanning(actor: Actor, filter: RateFilter, slice: Slice): Promise<Page<PlanningRateView>> {
    const after = readCursor(slice.cursor);
    const found = await this.db.read(actor, (tx) => listPlanningRates(tx, filter, { after, limit: slice.limit }));
    return pageOf(found, slice.limit, (row) => ({ key: row.sortKey, id: row.id }), toPlanningRateView);
  }

  async listSpot(actor: Actor, filter: RateFilter, slice: Slice): Promise<Page<SpotRateView>> {
    const after = readCursor(slice.cursor);
    const found = await this.db.read(actor, (tx) => listSpotRates(tx, filter, { after, limit: slice.limit }));
    return pageOf(found, slice.limit, (row) => ({ key: row.sortKey, id: row.id }), toSpotRateView);
  }

  /** Sets the rate of a year. A second one for the same year and currency is refused: correct the first instead. */
  async setPlanning(actor: Actor, input: NewPlanningRateInput): Promise<PlanningRateView> {
    requireReach(actor, 'rates.write', null);
    const id = newId();
    return this.db.transaction(actor, async (tx) => {
      await refuseReportingCurrency(tx, input.currency);
      const fields = { source: null, ...input, setOn: this.clock.today() };
      await tx.insert(PlanningRate, { ...fields, id, version: 1, demo: false, updatedAt: () => 'now()' });
      await this.audit.record(tx, actor, 'planning_rate.set', { type: 'planning_rate', id }, changesOfNew(fields));
      return toPlanningRateView((await findPlanningRate(tx, id))!);
    });
  }

  async correctPlanning(actor: Actor, id: string, version: number, input: RateEditInput): Promise<PlanningRateView> {
    requireReach(actor, 'rates.write', null);
    return this.db.transaction(actor, async (tx) => {
      const before = (await findPlanningRate(tx, id)) ?? missing();
      await updateVersioned(tx, PlanningRate, { id, version }, input);
      const changes = { rate: [before.rate, input.rate] };
      await this.audit.record(tx, actor, 'planning_rate.corrected', { type: 'planning_rate', id }, changes);
      return toPlanningRateView((await findPlanningRate(tx, id))!);
    });
  }

  async publishSpot(actor: Actor, input: NewSpotRateInput): Promise<SpotRateView> {
    requireReach(actor, 'rates.write', null);
    const id = newId();
    return this.db.transaction(actor, async (tx) => {
      await refuseReportingCurrency(tx, input.currency);
      const { on: onDate, ...fields } = { source: null, ...input };
      await tx.insert(SpotRate, { ...fields, onDate, id, version: 1, demo: false, updatedAt: () => 'now()' });
      await this.audit.record(tx, actor, 'spot_rate.published', { type: 'spot_rate', id }, changesOfNew(input));
      return toSpotRateView((await findSpotRate(tx, id))!);
    });
  }

  async correctSpot(actor: Actor, id: string, version: number, input: RateEditInput): Promise<SpotRateView> {
    requireReach(actor, 'rates.write', null);
    return this.db.transaction(actor, async (tx) => {
      const before = (await findSpotRate(tx, id)) ?? missing();
      await updateVersioned(tx, SpotRate, { id, version }, input);
      await this.audit.record(tx, actor, 'spot_rate.corrected', { type: 'spot_rate', id }, { rate: [before.rate, input.rate] });
      return toSpotRateView((await findSpotRate(tx, id))!);
    });
  }
}

async function refuseReportingCurrency(tx: Tx, currency: string): Promise<void> {
  if (currency !== (await reportingCurrency(tx))) return;
  throw new RuleBroken('money.reporting-currency-has-no-rate', `Reports are drawn up in ${currency}: it needs no rate.`);
}

function missing(): never {
  throw new NotFound('money.rate-not-found', 'There is no such rate.');
}
