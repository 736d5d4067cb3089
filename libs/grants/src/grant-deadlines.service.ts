import { Injectable } from '@nestjs/common';
import { DeadlinesService, type DeadlineToPlan, type SettledItem } from '#deadlines';
import { type Actor, isRunning, isSecured } from '#kernel';
import { type Tx } from '#platform';
import { isUnsubmitted, type RequirementState } from './domain/requirement-state.js';
import type { Grant } from './grant.entity.js';
import { hasLiveRenewal } from './grant-codes.queries.js';
import { requirementsOfGrant } from './requirements.queries.js';

/** What of a requirement decides its deadline. */
export interface DueRequirement {
  id: string;
  label: string;
  dueOn: DeadlineToPlan['dueOn'];
  state: RequirementState;
  ownerId: string | null;
}

/** What becomes of one deadline: planned anew, or over. */
type Due = { plan: DeadlineToPlan } | { settle: SettledItem };

/**
 * What of a grant falls due (domain.md 3.6): its requirements, and its own end as the last day to have a renewal. Only
 * secured grants remind anybody; a grant without an owner has nobody to remind.
 */
@Injectable()
export class GrantDeadlines {
  constructor(private readonly deadlines: DeadlinesService) {}

  /** After anything about a grant changed: the deadlines are those that follow from it now. */
  async follow(tx: Tx, actor: Actor, grant: Grant): Promise<void> {
    const requirements = await requirementsOfGrant(tx, grant.id);
    await this.set(tx, actor, [await endOf(tx, grant), ...requirements.map((requirement) => dueOf(grant, requirement))]);
  }

  /** After these requirements of a grant changed. */
  followRequirements(tx: Tx, actor: Actor, grant: Grant, requirements: readonly DueRequirement[]): Promise<void> {
    return this.set(
      tx,
      actor,
      requirements.map((requirement) => dueOf(grant, requirement)),
    );
  }

  /** Requirements that are not there any more. */
  forgetRequirements(tx: Tx, actor: Actor, ids: readonly string[]): Promise<void> {
    return this.deadlines.settleAll(
      tx,
      actor,
      ids.map((id) => ({ ...requirement(id), how: 'cancelled' })),
    );
  }

  /** The end of a grant is a deadline until another grant continues it. */
  async followEnd(tx: Tx, actor: Actor, grant: Grant): Promise<void> {
    await this.set(tx, actor, [await endOf(tx, grant)]);
  }

  private async set(tx: Tx, actor: Actor, due: readonly Due[]): Promise<void> {
    await this.deadlines.planAll(
      tx,
      actor,
      due.flatMap((each) => ('plan' in each ? [each.plan] : [])),
    );
    await this.deadlines.settleAll(
      tx,
      actor,
      due.flatMap((each) => ('settle' in each ? [each.settle] : [])),
    );
  }
}

function dueOf(grant: Grant, { id, label, dueOn, state, ownerId: own }: DueRequirement): Due {
  const ownerId = own ?? grant.ownerId;
  if (!isSecured(grant.stage) || !isUnsubmitted(state) || ownerId === null) {
    return { settle: { ...requirement(id), how: isDone(state) ? 'done' : 'cancelled' } };
  }
  return { plan: { ...requirement(id), label: `${grant.code} · ${label}`, dueOn, ownerId, ...reachOf(grant) } };
}

async function endOf(tx: Tx, grant: Grant): Promise<Due> {
  const end = { kind: 'grant_renewal', subjectType: 'grant', subjectId: grant.id } as const;
  const { ownerId, endsOn: dueOn } = grant;
  const renewed = await hasLiveRenewal(tx, grant.id);
  if (!isRunning(grant.stage) || renewed || ownerId === null) return { settle: { ...end, how: renewed ? 'done' : 'cancelled' } };
  return { plan: { ...end, label: `${grant.code} · ${grant.title}`, dueOn, ownerId, ...reachOf(grant) } };
}

function requirement(id: string) {
  return { kind: 'requirement', subjectType: 'requirement', subjectId: id } as const;
}

function reachOf(grant: Grant) {
  return {
    path: `/grants/${grant.id}`,
    backupOwnerId: grant.backupOwnerId,
    grantManagerId: grant.grantManagerId,
    networkId: grant.recipientId,
    sensitivity: grant.sensitivity,
  };
}

function isDone(state: RequirementState): boolean {
  return state !== 'waived' && state !== 'cancelled' && !isUnsubmitted(state);
}
