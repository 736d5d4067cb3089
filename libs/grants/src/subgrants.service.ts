import { Injectable } from '@nestjs/common';
import { Audit, changesOfNew } from '#audit';
import { Acts, lockPart, lockRecord, type PartType, requireVersion } from '#identity';
import { type Actor, Fraction, InvalidInput, isLost, RuleBroken } from '#kernel';
import { Database, newId, SystemClock, type Tx } from '#platform';
import { type ChainedSubgrant, holderOf, linesProblem, type RootGrant, subgrantProblem } from './domain/subgrant-chain.js';
import { nextCode } from './grant-codes.queries.js';
import { refuse } from './grant-facts.js';
import { partsOf, storeSubgrantLines } from './grant-parts.queries.js';
import { GRANT } from './grant-record.js';
import type { Grant } from './grant.entity.js';
import { type PartnerGate, requireMayReceive } from './partner-gate.js';
import { Subgrant } from './subgrant.entity.js';
import type { NewSubgrantInput, SubgrantLinesInput } from './subgrant.inputs.js';
import { type SubgrantView, toSubgrantView } from './subgrant.views.js';
import { networksAmong, seesOrganisation, subgrantsOfGrant } from './subgrants.queries.js';

const SUBGRANT: PartType<Subgrant, Grant> = {
  entity: Subgrant,
  whole: GRANT,
  wholeOf: ({ rootGrantId }) => rootGrantId,
  named: 'subgrantId',
  missing: ['grants.subgrant-not-found', 'There is no such sub-grant.'],
};

/**
 * Money passed on (domain.md 3.7). A member receives freely; what goes to an organisation outside the family leaves it.
 * Whether a partner may receive at all is for its partnership to say, which the caller asks (PartnerGate).
 */
@Injectable()
export class SubgrantsService {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
  ) {}

  /**
   * Passes money on from where it is. Throws InvalidInput naming the field that breaks a rule of the chain, RuleBroken when
   * the partner may not receive today.
   */
  async add(actor: Actor, grantId: string, input: NewSubgrantInput, mayReceive: PartnerGate): Promise<SubgrantView> {
    const id = newId();
    return this.db.transaction(actor, async (tx) => {
      const grant = await lockRecord(tx, actor, GRANT, { id: grantId, permission: 'subgrants.write' });
      if (isLost(grant.stage)) throw new RuleBroken('grants.lost', 'This grant was lost: there is nothing to pass on.');
      const subgrant = await this.chained(tx, grant, id, input);
      await requireMayReceive(tx, subgrant, mayReceive);
      const code = input.code ?? (await nextCode(tx, `S-${this.clock.today().slice(0, 4)}-`));
      await insertSubgrant(tx, grant, subgrant, code);
      const changes = { subgrantId: id, fromId: subgrant.fromId, ...changesOfNew(input) };
      await this.audit.record(tx, actor, 'subgrant.added', { type: 'grant', id: grantId }, changes);
      return shown(tx, grantId, id);
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
    return this.db.transaction(actor, async (tx) => {
      const { part, whole } = await lockPart(tx, actor, SUBGRANT, { id, permission: 'subgrants.write' });
      const all = await subgrantsOfGrant(tx, whole.id);
      const before = all.find((row) => row.id === id)!;
      const act = { version, act: 'subgrant.lines_replaced', told: { lines: [before.lines, lines] } };
      await this.acts.followPart(tx, actor, SUBGRANT, part, act, async () => {
        refuse(linesProblem({ ...before, lines }, all, { ...whole, ...(await partsOf(tx, whole.id)) }));
        if (totalOf(lines).compare(totalOf(before.lines)) > 0) await requireMayReceive(tx, part, mayReceive);
        return {};
      });
      await storeSubgrantLines(tx, id, lines);
      return shown(tx, whole.id, id);
    });
  }

  /** Takes a sub-grant back. Throws RuleBroken while money of it was passed on. */
  async remove(actor: Actor, id: string, version: number): Promise<void> {
    await this.db.transaction(actor, async (tx) => {
      const { part, whole } = await lockPart(tx, actor, SUBGRANT, { id, permission: 'subgrants.write' });
      if (await tx.existsBy(Subgrant, { parentSubgrantId: id })) {
        throw new RuleBroken('grants.subgrant-passed-on', 'Money of this sub-grant was passed on. Take that back first.');
      }
      requireVersion(part, version);
      await tx.delete(Subgrant, { id });
      const { code, fromId, toId } = part;
      const changes = { subgrantId: id, code, fromId, toId };
      await this.audit.record(tx, actor, 'subgrant.removed', { type: 'grant', id: whole.id }, changes);
    });
  }

  /** The new link of the chain, given by whoever holds the money. */
  private async chained(tx: Tx, grant: Grant, id: string, input: NewSubgrantInput): Promise<ChainedSubgrant> {
    const others = await subgrantsOfGrant(tx, grant.id);
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

async function shown(tx: Tx, grantId: string, id: string): Promise<SubgrantView> {
  const all = await subgrantsOfGrant(tx, grantId);
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
  if (await seesOrganisation(tx, id)) return;
  throw new InvalidInput('grants.organisation-unknown', 'There is no such organisation.', [
    { pointer, code: 'unknown', message: 'must be an organisation of the register' },
  ]);
}
