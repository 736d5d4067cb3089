import { Injectable } from '@nestjs/common';
import { Audit, type Changes } from '#audit';
import { type Act, Acts, lockRecord } from '#identity';
import { type Actor, isLost } from '#kernel';
import { reportingCurrency } from '#money';
import { SystemClock, type Tx } from '#platform';
import { chainProblem } from './domain/subgrant-chain.js';
import { overrideProblem } from './domain/probability-override.js';
import { GrantDeadlines } from './grant-deadlines.service.js';
import { columnsOf, type GrantChange, partsAfter, refuse, requireSound } from './grant-facts.js';
import { GRANT } from './grant-record.js';
import { requireParties } from './grant-parties.js';
import { type GrantParts, partsOf, storeBudgetLines, storeTypeShares } from './grant-parts.queries.js';
import { Grant } from './grant.entity.js';
import { RequirementPlanner } from './requirement-planner.service.js';
import { cancelRequirements, restoreRequirements } from './requirements.queries.js';
import { subgrantsOfGrant } from './subgrants.queries.js';

/** Fields whose change is felt by deadlines. */
const FELT_BY_DEADLINES = [
  'stage',
  'startsOn',
  'endsOn',
  'title',
  'ownerId',
  'backupOwnerId',
  'grantManagerId',
  'recipientId',
  'sensitivity',
] as const;

/** An act on a grant; what is told may look at the parts that were there before. */
type GrantAct = Omit<Act<Grant>, 'told'> & { told: (before: Grant, after: Grant, parts: GrantParts) => Changes };

/**
 * The one way in which a stored grant changes, for edits, awards and steps alike: the rules of fields and sums, what was
 * passed on, requirements and deadlines all follow in the caller's transaction.
 */
@Injectable()
export class GrantChanges {
  constructor(
    private readonly acts: Acts,
    private readonly audit: Audit,
    private readonly planner: RequirementPlanner,
    private readonly deadlines: GrantDeadlines,
    private readonly clock: SystemClock,
  ) {}

  /** Changes the grant; `changeOf` asks the rules of the act. Throws as `Acts.on` does. Returns what was and what is. */
  async on(
    tx: Tx,
    actor: Actor,
    { told, ...act }: GrantAct,
    changeOf: (before: Grant) => GrantChange | Promise<GrantChange>,
  ): Promise<{ before: Grant; after: Grant }> {
    const before = await lockRecord(tx, actor, GRANT, act);
    const was = await partsOf(tx, act.id);
    let parts = was;
    const telling = { ...act, told: (_: Grant, now: Grant) => told(before, now, was) };
    const after = await this.acts.follow(tx, actor, GRANT, before, telling, async () => {
      const change = await changeOf(before);
      const columns = columnsOf(change);
      parts = partsAfter(was, change);
      await this.requireRight(tx, Object.assign(new Grant(), before, columns), { before, parts, change });
      return columns;
    });
    if (parts !== was) await storeParts(tx, before.id, parts);
    await this.follow(tx, actor, before, after);
    return { before, after };
  }

  /** The rules for a grant that is new or changes. */
  async requireRight(
    tx: Tx,
    after: Grant,
    { before, parts, change }: { before: Grant | null; parts: GrantParts; change: GrantChange },
  ): Promise<void> {
    const { probabilityOverride } = change;
    if (probabilityOverride) refuse(overrideProblem(probabilityOverride, this.clock.today()));
    await requireParties(tx, before, after, change);
    requireSound(after, parts, await reportingCurrency(tx));
    if (before !== null) refuse(chainProblem(await subgrantsOfGrant(tx, after.id), { ...after, ...parts }));
  }

  /** What a new or changed grant means for its requirements, its own deadlines and the grant that it continues. */
  async follow(tx: Tx, actor: Actor, before: Grant | null, after: Grant): Promise<void> {
    const moved = before !== null && (before.startsOn !== after.startsOn || before.endsOn !== after.endsOn);
    if (moved) await this.planner.plan(tx, actor, after);
    if (before !== null && isLost(before.stage) !== isLost(after.stage)) await this.followLoss(tx, actor, after);
    if (before === null || FELT_BY_DEADLINES.some((field) => before[field] !== after[field])) {
      await this.deadlines.follow(tx, actor, after);
    }
    if (before?.renewalOfId === after.renewalOfId && before.stage === after.stage) return;
    for (const id of new Set([before?.renewalOfId, after.renewalOfId])) {
      if (id) await this.deadlines.followEnd(tx, actor, await lockRecord(tx, actor, GRANT, { id, permission: 'grants.write' }));
    }
  }

  private async followLoss(tx: Tx, actor: Actor, { id, stage }: Grant): Promise<void> {
    const changed = isLost(stage) ? await cancelRequirements(tx, id) : await restoreRequirements(tx, id);
    if (changed.length === 0) return;
    const act = isLost(stage) ? 'requirement.cancelled_with_grant' : 'requirement.restored_with_grant';
    const ids = changed.map((requirement) => requirement.id);
    await this.audit.recordBatch(tx, actor, act, { type: 'requirement', ids }, { grantId: id });
  }
}

export async function storeParts(tx: Tx, grantId: string, parts: GrantParts): Promise<void> {
  await storeTypeShares(tx, grantId, parts.typeShares);
  await storeBudgetLines(tx, grantId, parts.budgetLines);
}
