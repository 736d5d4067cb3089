import { Injectable } from '@nestjs/common';
import { type Actor, InvalidInput } from '#kernel';
import { reportingCurrency } from '#money';
import { findDonor } from '#pipeline';
import { rows, SystemClock, type Tx, updateVersioned } from '#platform';
import { groupOf } from './domain/grant-stage.js';
import { chainProblem } from './domain/subgrant-chain.js';
import { overrideProblem } from './domain/probability-override.js';
import { GrantDeadlines } from './grant-deadlines.service.js';
import { columnsOf, type GrantChange, partsAfter, refuse, requireSound } from './grant-facts.js';
import { lockGrant } from './grant-locks.js';
import { type GrantParts, partsOf, storeBudgetLines, storeTypeShares } from './grant-parts.queries.js';
import { Grant } from './grant.entity.js';
import { RequirementPlanner } from './requirement-planner.service.js';
import { subgrantsOf } from './subgrants.queries.js';

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

/**
 * The one way in which a stored grant changes, for edits, awards and steps alike: the rules of fields and sums, what was
 * passed on, requirements and deadlines all follow in the caller's transaction. The caller records the act.
 */
@Injectable()
export class GrantChanges {
  constructor(
    private readonly planner: RequirementPlanner,
    private readonly deadlines: GrantDeadlines,
    private readonly clock: SystemClock,
  ) {}

  /** Changes the locked grant `before`, which must still have this version. Returns the grant as it is now. */
  async apply(tx: Tx, actor: Actor, before: Grant, version: number, change: GrantChange): Promise<Grant> {
    const columns = columnsOf(change);
    if (change.donorId !== undefined && change.donorId !== before.donorId) await requireDonor(tx, change.donorId);
    const after = Object.assign(new Grant(), before, columns);
    const parts = partsAfter(await partsOf(tx, before.id), change);
    await this.requireRight(tx, actor, after, parts, change);
    after.version = await updateVersioned(tx, Grant, { id: before.id, version }, columns);
    if (change.typeShares !== undefined || change.budgetLines !== undefined) await storeParts(tx, before.id, parts);
    await this.follow(tx, actor, before, after);
    return after;
  }

  /** The rules for a grant that is new or changes. */
  async requireRight(tx: Tx, actor: Actor, after: Grant, parts: GrantParts, { probabilityOverride }: GrantChange): Promise<void> {
    if (probabilityOverride) refuse(overrideProblem(probabilityOverride, this.clock.today()));
    requireSound(after, parts, await reportingCurrency(tx));
    refuse(chainProblem(await subgrantsOf(tx, after.id), { ...after, ...parts }));
  }

  /** What a new or changed grant means for its requirements, its own deadlines and the grant that it continues. */
  async follow(tx: Tx, actor: Actor, before: Grant | null, after: Grant): Promise<void> {
    const moved = before !== null && (before.startsOn !== after.startsOn || before.endsOn !== after.endsOn);
    if (moved) await this.planner.replanAll(tx, actor, after);
    if (before !== null && isLost(before) !== isLost(after)) await followLoss(tx, after);
    if (before === null || FELT_BY_DEADLINES.some((field) => before[field] !== after[field])) {
      await this.deadlines.follow(tx, actor, after);
    }
    for (const id of new Set([before?.renewalOfId, after.renewalOfId])) {
      if (id) await this.deadlines.followEnd(tx, actor, await lockGrant(tx, actor, 'grants.write', id));
    }
  }
}

/** A grant names only a donor that whoever enters it knows: else naming one would be a way to see it. Throws InvalidInput. */
export async function requireDonor(tx: Tx, donorId: string): Promise<void> {
  if (await findDonor(tx, donorId)) return;
  throw new InvalidInput('grants.donor-unknown', 'There is no such donor.', [
    { pointer: '/donorId', code: 'unknown', message: 'must be a donor of the register' },
  ]);
}

export async function storeParts(tx: Tx, grantId: string, parts: GrantParts): Promise<void> {
  await storeTypeShares(tx, grantId, parts.typeShares);
  await storeBudgetLines(tx, grantId, parts.budgetLines);
}

function isLost({ stage }: Grant): boolean {
  return groupOf(stage) === 'lost';
}

/** Nobody writes reports on a grant that came to nothing; one that is taken up again has its requirements back. */
async function followLoss(tx: Tx, grant: Grant): Promise<void> {
  const cancel = `state = 'cancelled', closing_reason = 'grant_lost'`;
  const restore = `state = 'planned', closing_reason = null`;
  await rows(
    tx,
    `update grants.requirement set ${isLost(grant) ? cancel : restore}, version = version + 1, updated_at = now()
     where grant_id = $1 and case when $2 then state in ('planned', 'in_preparation', 'internal_review')
                                  else state = 'cancelled' and closing_reason = 'grant_lost' end`,
    [grant.id, isLost(grant)],
  );
}
