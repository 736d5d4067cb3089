import { Injectable } from '@nestjs/common';
import { Audit, changesOfNew } from '#audit';
import { type Actor, Conflict, Fraction, InvalidInput, NotFound, requirePermission, RuleBroken } from '#kernel';
import { Database, newId, rows, SystemClock, type Tx, updateVersioned } from '#platform';
import { groupOf } from './domain/grant-stage.js';
import { type ChainedSubgrant, holderOf, linesProblem, type RootGrant, subgrantProblem } from './domain/subgrant-chain.js';
import { refuse } from './grant-facts.js';
import { lockGrant, nextCode } from './grant-locks.js';
import { partsOf, storeSubgrantLines } from './grant-parts.queries.js';
import type { Grant } from './grant.entity.js';
import { type PartnerGate, requireMayReceive } from './partner-gate.js';
import { Subgrant } from './subgrant.entity.js';
import type { NewSubgrantInput, SubgrantLinesInput } from './subgrant.inputs.js';
import { type SubgrantView, toSubgrantView } from './subgrant.views.js';
import { networksAmong, subgrantsOf } from './subgrants.queries.js';

/**
 * Money passed on (domain.md 3.7). A member receives freely; what goes to an organisation outside the family leaves it.
 * Whether a partner may receive at all is for its partnership to say, which the caller asks (PartnerGate).
 */
@Injectable()
export class SubgrantsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
  ) {}

  /**
   * Passes money on from where it is. Throws InvalidInput naming the field that breaks a rule of the chain, RuleBroken when
   * the partner may not receive today.
   */
  async add(actor: Actor, grantId: string, input: NewSubgrantInput, mayReceive: PartnerGate): Promise<SubgrantView> {
    requirePermission(actor, 'subgrants.write');
    const id = newId();
    return this.db.transaction(actor, async (tx) => {
      const grant = await lockGrant(tx, actor, 'subgrants.write', grantId);
      if (groupOf(grant.stage) === 'lost')
        throw new RuleBroken('grants.lost', 'This grant was lost: there is nothing to pass on.');
      const subgrant = await this.chained(tx, actor, grant, id, input);
      await requireMayReceive(tx, subgrant, mayReceive);
      const code = input.code ?? (await nextCode(tx, 'subgrant', `S-${this.clock.today().slice(0, 4)}-`));
      await insertSubgrant(tx, grant, subgrant, code);
      await this.audit.record(
        tx,
        actor,
        'subgrant.added',
        { type: 'grant', id: grantId },
        { subgrantId: id, ...changesOfNew(input) },
      );
      return shown(tx, actor, grantId, id);
    });
  }

  /**
   * Gives a sub-grant other lines. More money than before asks the gate again (decisions.md 10); less must still cover what
   * was passed on of it.
   */
  async replaceLines(
    actor: Actor,
    id: string,
    version: number,
    { lines }: SubgrantLinesInput,
    mayReceive: PartnerGate,
  ): Promise<SubgrantView> {
    requirePermission(actor, 'subgrants.write');
    return this.db.transaction(actor, async (tx) => {
      const { subgrant, grant } = await lockSubgrant(tx, actor, id);
      const all = await subgrantsOf(tx, grant.id);
      const before = all.find((row) => row.id === id)!;
      const root: RootGrant = { ...grant, ...(await partsOf(tx, grant.id)) };
      refuse(linesProblem({ ...before, lines }, all, root));
      if (totalOf(lines).compare(totalOf(before.lines)) > 0) await requireMayReceive(tx, subgrant, mayReceive);
      await updateVersioned(tx, Subgrant, { id, version }, {});
      await storeSubgrantLines(tx, id, lines);
      const changes = { subgrantId: id, lines: [before.lines, lines] };
      await this.audit.record(tx, actor, 'subgrant.lines_replaced', { type: 'grant', id: grant.id }, changes);
      return shown(tx, actor, grant.id, id);
    });
  }

  /** Takes a sub-grant back. Throws RuleBroken while money of it was passed on. */
  async remove(actor: Actor, id: string, version: number): Promise<void> {
    requirePermission(actor, 'subgrants.write');
    await this.db.transaction(actor, async (tx) => {
      const { subgrant } = await lockSubgrant(tx, actor, id);
      if (await tx.existsBy(Subgrant, { parentSubgrantId: id })) {
        throw new RuleBroken('grants.subgrant-passed-on', 'Money of this sub-grant was passed on. Take that back first.');
      }
      await deleteVersion(tx, id, version);
      const changes = { subgrantId: id, code: subgrant.code };
      await this.audit.record(tx, actor, 'subgrant.removed', { type: 'grant', id: subgrant.rootGrantId }, changes);
    });
  }

  /** The new link of the chain, given by whoever holds the money. */
  private async chained(tx: Tx, actor: Actor, grant: Grant, id: string, input: NewSubgrantInput): Promise<ChainedSubgrant> {
    const others = await subgrantsOf(tx, grant.id);
    const root: RootGrant = { ...grant, ...(await partsOf(tx, grant.id)) };
    const { parentSubgrantId: parentId = null, toId, viaHostId = null, lines } = input;
    const fromId = holderOf(parentId, others, root) ?? grant.recipientId;
    const added = { id, parentId, fromId, toId, viaHostId, hostFeeRate: input.hostFeeRate ?? '0', lines };
    await requireKnown(tx, '/toId', toId);
    if (viaHostId !== null) await requireKnown(tx, '/viaHostId', viaHostId);
    const networks = await networksAmong(tx, [fromId, toId, ...(viaHostId === null ? [] : [viaHostId])]);
    refuse(subgrantProblem(added, others, root, (organisationId) => networks.has(organisationId)));
    return added;
  }
}

/** The sub-grant, locked with its grant. Throws NotFound. */
async function lockSubgrant(tx: Tx, actor: Actor, id: string): Promise<{ subgrant: Subgrant; grant: Grant }> {
  const found = await tx.findOneBy(Subgrant, { id });
  if (!found) throw new NotFound('grants.subgrant-not-found', 'There is no such sub-grant.');
  const grant = await lockGrant(tx, actor, 'subgrants.write', found.rootGrantId);
  return { grant, subgrant: (await tx.findOneBy(Subgrant, { id }))! };
}

async function shown(tx: Tx, actor: Actor, grantId: string, id: string): Promise<SubgrantView> {
  const all = await subgrantsOf(tx, grantId);
  return toSubgrantView(
    all.find((row) => row.id === id)!,
    all,
  );
}

function totalOf(lines: readonly { amount: string }[]): Fraction {
  return Fraction.sum(lines.map(({ amount }) => Fraction.parse(amount)));
}

async function insertSubgrant(tx: Tx, grant: Grant, added: ChainedSubgrant, code: string): Promise<void> {
  const { id, parentId, fromId, toId, viaHostId, hostFeeRate, lines } = added;
  const chain = { rootGrantId: grant.id, parentSubgrantId: parentId, fromId, toId, viaHostId, hostFeeRate };
  await tx.insert(Subgrant, {
    ...chain,
    id,
    code,
    version: 1,
    currency: grant.currency,
    demo: grant.demo,
    updatedAt: () => 'now()',
  });
  await storeSubgrantLines(tx, id, lines);
}

async function requireKnown(tx: Tx, pointer: string, id: string): Promise<void> {
  const found = await rows<object>(tx, 'select 1 from organisations.organisation where id = $1', [id]);
  if (found.length > 0) return;
  throw new InvalidInput('grants.organisation-unknown', 'There is no such organisation.', [
    { pointer, code: 'unknown', message: 'must be an organisation of the register' },
  ]);
}

async function deleteVersion(tx: Tx, id: string, version: number): Promise<void> {
  const { affected } = await tx.delete(Subgrant, { id, version });
  if (affected === 1) return;
  throw new Conflict(
    'record.stale',
    'Somebody else changed this record since you opened it. Load it again and repeat your change.',
  );
}
