import { Injectable } from '@nestjs/common';
import { Audit, changesBetween, changesOfNew } from '#audit';
import { Acts, lockPart, lockRecord, type PartType } from '#identity';
import { type Actor, InvalidInput } from '#kernel';
import { reportingCurrency } from '#money';
import { Database, newId, SystemClock, type Tx } from '#platform';
import { stateByConditions } from './domain/tranche-state.js';
import { requireSound } from './grant-facts.js';
import { GRANT } from './grant-record.js';
import { partsOf } from './grant-parts.queries.js';
import type { Grant } from './grant.entity.js';
import { Tranche } from './tranche.entity.js';
import type { NewTrancheInput, ReceiptInput, TrancheEditInput } from './tranche.inputs.js';
import { toTrancheView, type TrancheView } from './tranche.views.js';
import { conditionsOf, findTranche, nextPosition, storeConditions, tranchesWaitingFor } from './tranches.queries.js';

const TRANCHE: PartType<Tranche, Grant> = {
  entity: Tranche,
  whole: GRANT,
  wholeOf: ({ grantId }) => grantId,
  named: 'trancheId',
  missing: ['grants.tranche-not-found', 'There is no such tranche.'],
};

/** The payments of a grant: planned, released by accepted reports, received at a rate (domain.md 3.4). */
@Injectable()
export class TranchesService {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
  ) {}

  /** Plans a payment at the end of the list. Throws InvalidInput when all tranches together exceed the award. */
  async add(actor: Actor, grantId: string, input: NewTrancheInput): Promise<TrancheView> {
    return this.db.transaction(actor, async (tx) => {
      const grant = await lockRecord(tx, actor, GRANT, { id: grantId, permission: 'tranches.plan' });
      const { requirementIds, ...fields } = input;
      const tranche = Object.assign(new Tranche(), NEW_TRANCHE, fields, { id: newId(), grantId });
      tranche.position = await nextPosition(tx, grantId);
      await tx.insert(Tranche, { ...tranche, updatedAt: () => 'now()' });
      await requireWithinAward(tx, grant);
      const changes = { trancheId: tranche.id, ...changesOfNew(input) };
      await this.audit.record(tx, actor, 'tranche.added', { type: 'grant', id: grantId }, changes);
      await this.link(tx, actor, tranche, requirementIds);
      return this.view(tx, tranche.id);
    });
  }

  /** Changes what is given. What was received stays as it arrived. */
  async edit(actor: Actor, id: string, version: number, input: TrancheEditInput): Promise<TrancheView> {
    const told = (before: Tranche) => changesBetween(before, input);
    const act = { id, version, permission: 'tranches.plan', act: 'tranche.edited', told } as const;
    return this.db.transaction(actor, async (tx) => {
      const { requirementIds, state, ...given } = input;
      const { part, whole } = await this.acts.onPart(tx, actor, TRANCHE, act, (tranche) => {
        tranche.requireOutstanding();
        if (state) tranche.requireMayBecome(state);
        return { ...given, ...(state && { state }) };
      });
      await requireWithinAward(tx, whole);
      await this.link(tx, actor, part, requirementIds);
      return this.view(tx, id);
    });
  }

  /**
   * Records money that arrived, or puts that record right. Throws RuleBroken before the award, InvalidInput for a day in
   * the future and where the grant's method needs the rate of the bank.
   */
  async receive(actor: Actor, id: string, version: number, input: ReceiptInput): Promise<TrancheView> {
    return this.db.transaction(actor, async (tx) => {
      const { part, whole } = await lockPart(tx, actor, TRANCHE, { id, permission: 'tranches.receive' });
      const act = part.state === 'received' ? 'tranche.receipt_corrected' : 'tranche.received';
      await this.acts.followPart(tx, actor, TRANCHE, part, { version, act }, () => {
        if (input.receivedOn > this.clock.today()) throw inFuture();
        whole.requireSecured();
        part.requireMayBecome('received');
        const { amount, ...arrival } = input;
        return { ...arrival, ...(amount && { amount }), state: 'received' as const };
      });
      await requireWithinAward(tx, whole);
      return this.view(tx, id);
    });
  }

  /** After a requirement moved on: the tranches that wait for it are claimable, or wait again. */
  async followRequirement(tx: Tx, actor: Actor, requirementId: string): Promise<void> {
    for (const tranche of await tranchesWaitingFor(tx, requirementId)) await this.followConditions(tx, actor, tranche);
  }

  private async link(tx: Tx, actor: Actor, tranche: Tranche, requirementIds: string[] | null | undefined): Promise<void> {
    if (!requirementIds) return;
    await storeConditions(tx, tranche, requirementIds);
    await this.followConditions(tx, actor, tranche);
  }

  private async followConditions(tx: Tx, actor: Actor, tranche: Tranche): Promise<void> {
    const state = stateByConditions(tranche.state, await conditionsOf(tx, tranche.id));
    if (state === tranche.state) return;
    const act = state === 'claimable' ? 'tranche.became_claimable' : 'tranche.waits';
    await this.acts.followPart(tx, actor, TRANCHE, tranche, { version: tranche.version, act }, () => ({ state }));
  }

  private async view(tx: Tx, id: string): Promise<TrancheView> {
    return toTrancheView((await findTranche(tx, id))!, this.clock.today());
  }
}

const NEW_TRANCHE = { version: 1, dueOn: null, receivedOn: null, bankRate: null, condition: null, state: 'planned' };

async function requireWithinAward(tx: Tx, grant: Grant): Promise<void> {
  requireSound(grant, await partsOf(tx, grant.id), await reportingCurrency(tx));
}

function inFuture(): InvalidInput {
  const error = { pointer: '/receivedOn', code: 'future', message: 'must not lie in the future' };
  return new InvalidInput('grants.receipt-in-future', 'Money is received on a day that was, not one to come.', [error]);
}
