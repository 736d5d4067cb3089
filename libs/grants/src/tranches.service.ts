import { Injectable } from '@nestjs/common';
import { Audit, changesBetween, changesOfNew } from '#audit';
import type { Permission } from '#identity';
import { type Actor, InvalidInput, NotFound, requirePermission } from '#kernel';
import { reportingCurrency } from '#money';
import { Database, newId, rows, SystemClock, type Tx, updateVersioned } from '#platform';
import { stateByConditions } from './domain/tranche-state.js';
import { requireSound } from './grant-facts.js';
import { lockGrant } from './grant-locks.js';
import { partsOf } from './grant-parts.queries.js';
import type { Grant } from './grant.entity.js';
import { Tranche } from './tranche.entity.js';
import type { NewTrancheInput, ReceiptInput, TrancheEditInput } from './tranche.inputs.js';
import { toTrancheView, type TrancheView } from './tranche.views.js';
import { findTranche, storeConditions, tranchesWaitingFor } from './tranches.queries.js';

/** The payments of a grant: planned, released by accepted reports, received at a rate (domain.md 3.4). */
@Injectable()
export class TranchesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
  ) {}

  /** Plans a payment at the end of the list. Throws InvalidInput when all tranches together exceed the award. */
  async add(actor: Actor, grantId: string, input: NewTrancheInput): Promise<TrancheView> {
    requirePermission(actor, 'tranches.plan');
    return this.db.transaction(actor, async (tx) => {
      const grant = await lockGrant(tx, actor, 'tranches.plan', grantId);
      const { requirementIds, ...fields } = input;
      const tranche = Object.assign(new Tranche(), NEW_TRANCHE, fields, { id: newId(), grantId });
      tranche.position = await nextPosition(tx, grantId);
      await tx.insert(Tranche, { ...tranche, updatedAt: () => 'now()' });
      await this.linkAndCheck(tx, grant, tranche, requirementIds);
      const changes = { trancheId: tranche.id, ...changesOfNew(input) };
      await this.audit.record(tx, actor, 'tranche.added', { type: 'grant', id: grantId }, changes);
      return this.view(tx, tranche.id);
    });
  }

  /** Changes what is given. What was received stays as it arrived. */
  async edit(actor: Actor, id: string, version: number, input: TrancheEditInput): Promise<TrancheView> {
    requirePermission(actor, 'tranches.plan');
    return this.db.transaction(actor, async (tx) => {
      const { grant, tranche } = await lockTranche(tx, actor, 'tranches.plan', id);
      const { requirementIds, state, ...given } = input;
      tranche.requireOutstanding();
      if (state) tranche.requireMayBecome(state);
      const fields = { ...given, ...(state && { state }) };
      await updateVersioned(tx, Tranche, { id, version }, fields);
      await this.linkAndCheck(tx, grant, Object.assign(new Tranche(), tranche, fields), requirementIds ?? undefined);
      const changes = { trancheId: id, ...changesBetween(tranche, input) };
      await this.audit.record(tx, actor, 'tranche.edited', { type: 'grant', id: grant.id }, changes);
      return this.view(tx, id);
    });
  }

  /**
   * Records money that arrived, or puts that record right. Throws RuleBroken before the award, InvalidInput for a day in
   * the future and where the grant's method needs the rate of the bank.
   */
  async receive(actor: Actor, id: string, version: number, input: ReceiptInput): Promise<TrancheView> {
    requirePermission(actor, 'tranches.receive');
    if (input.receivedOn > this.clock.today()) throw inFuture();
    return this.db.transaction(actor, async (tx) => {
      const { grant, tranche } = await lockTranche(tx, actor, 'tranches.receive', id);
      grant.requireSecured();
      tranche.requireMayBecome('received');
      const { amount, ...arrival } = input;
      const fields = { ...arrival, ...(amount && { amount }), state: 'received' as const };
      await updateVersioned(tx, Tranche, { id, version }, fields);
      await requireWithinAward(tx, grant);
      const act = tranche.state === 'received' ? 'tranche.receipt_corrected' : 'tranche.received';
      const changes = { trancheId: id, ...changesBetween(tranche, fields) };
      await this.audit.record(tx, actor, act, { type: 'grant', id: grant.id }, changes);
      return this.view(tx, id);
    });
  }

  /** After a requirement moved on: the tranches that wait for it are claimable, or wait again. */
  async followRequirement(tx: Tx, requirementId: string): Promise<void> {
    for (const tranche of await tranchesWaitingFor(tx, requirementId)) await storeStateByConditions(tx, tranche.id);
  }

  private async linkAndCheck(tx: Tx, grant: Grant, tranche: Tranche, requirementIds: string[] | undefined): Promise<void> {
    if (requirementIds !== undefined) {
      await storeConditions(tx, tranche, requirementIds);
      await storeStateByConditions(tx, tranche.id);
    }
    await requireWithinAward(tx, grant);
  }

  private async view(tx: Tx, id: string): Promise<TrancheView> {
    return toTrancheView((await findTranche(tx, id))!, this.clock.today());
  }
}

const NEW_TRANCHE = { version: 1, dueOn: null, receivedOn: null, bankRate: null, condition: null, state: 'planned' };

async function storeStateByConditions(tx: Tx, id: string): Promise<void> {
  const tranche = (await findTranche(tx, id))!;
  const state = stateByConditions(tranche.state, tranche.requirements);
  if (state !== tranche.state) await rows(tx, 'update grants.tranche set state = $2 where id = $1', [id, state]);
}

async function requireWithinAward(tx: Tx, grant: Grant): Promise<void> {
  requireSound(grant, await partsOf(tx, grant.id), await reportingCurrency(tx));
}

async function nextPosition(tx: Tx, grantId: string): Promise<number> {
  const [row] = await rows<{ next: number }>(
    tx,
    'select coalesce(max(position), 0)::int + 1 as next from grants.tranche where grant_id = $1',
    [grantId],
  );
  return row!.next;
}

/** The tranche, locked with its grant. Throws NotFound. */
async function lockTranche(
  tx: Tx,
  actor: Actor,
  permission: Permission,
  id: string,
): Promise<{ grant: Grant; tranche: Tranche }> {
  const found = await tx.findOneBy(Tranche, { id });
  if (!found) throw new NotFound('grants.tranche-not-found', 'There is no such tranche.');
  const grant = await lockGrant(tx, actor, permission, found.grantId);
  return { grant, tranche: (await tx.findOneBy(Tranche, { id }))! };
}

function inFuture(): InvalidInput {
  const error = { pointer: '/receivedOn', code: 'future', message: 'must not lie in the future' };
  return new InvalidInput('grants.receipt-in-future', 'Money is received on a day that was, not one to come.', [error]);
}
