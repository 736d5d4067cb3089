import { Injectable } from '@nestjs/common';
import { Audit, changesOfNew } from '#audit';
import { Acts, lockOfFamily, type RecordType } from '#identity';
import { type Actor, requireReach, RuleBroken } from '#kernel';
import { Database, newId, type Page, pageOf, readCursor, SystemClock, type Tx } from '#platform';
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

type FamilyType<E extends PlanningRate | SpotRate> = Pick<RecordType<E>, 'entity' | 'subject' | 'missing'>;

const missing = ['money.rate-not-found', 'There is no such rate.'] as const;
const PLANNING_RATE: FamilyType<PlanningRate> = { entity: PlanningRate, subject: 'planning_rate', missing };
const SPOT_RATE: FamilyType<SpotRate> = { entity: SpotRate, subject: 'spot_rate', missing };

/** Exchange rates into the reporting currency: one a year for planning, and the published ones day by day. */
@Injectable()
export class RatesService {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
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
    const act = { id, version, act: 'planning_rate.corrected' };
    return this.correct(actor, PLANNING_RATE, act, input, async (tx) => toPlanningRateView((await findPlanningRate(tx, id))!));
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
    const act = { id, version, act: 'spot_rate.corrected' };
    return this.correct(actor, SPOT_RATE, act, input, async (tx) => toSpotRateView((await findSpotRate(tx, id))!));
  }

  private correct<E extends PlanningRate | SpotRate, V extends { rate: string }>(
    actor: Actor,
    type: FamilyType<E>,
    { id, ...act }: { id: string; version: number; act: string },
    input: RateEditInput,
    view: (tx: Tx) => Promise<V>,
  ): Promise<V> {
    requireReach(actor, 'rates.write', null);
    return this.db.transaction(actor, async (tx) => {
      const before = await lockOfFamily(tx, type, id);
      const told = { rate: [(await view(tx)).rate, input.rate] };
      await this.acts.follow(tx, actor, type, before, { ...act, told }, () => input as Partial<E>);
      return view(tx);
    });
  }
}

async function refuseReportingCurrency(tx: Tx, currency: string): Promise<void> {
  if (currency !== (await reportingCurrency(tx))) return;
  throw new RuleBroken('money.reporting-currency-has-no-rate', `Reports are drawn up in ${currency}: it needs no rate.`);
}
