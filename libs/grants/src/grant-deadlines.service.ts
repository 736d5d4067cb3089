import { Injectable } from '@nestjs/common';
import { DeadlinesService, type DeadlineToPlan } from '#deadlines';
import { type Actor } from '#kernel';
import { type Tx } from '#platform';
import { isUnsubmitted, type RequirementState } from './domain/requirement-state.js';
import { isSecured } from './domain/grant-stage.js';
import type { Grant } from './grant.entity.js';
import { hasLiveRenewal } from './grant-codes.queries.js';
import { requirementsOfGrant } from './requirements.queries.js';

/** What of a requirement decides its deadline. */
interface DueRequirement {
  id: string;
  label: string;
  dueOn: DeadlineToPlan['dueOn'];
  state: RequirementState;
  ownerId: string | null;
}

/**
 * What of a grant falls due (domain.md 3.6): its requirements, and its own end as the last day to have a renewal. Only
 * secured grants remind anybody; a grant without an owner has nobody to remind.
 */
@Injectable()
export class GrantDeadlines {
  constructor(private readonly deadlines: DeadlinesService) {}

  /** After anything about a grant changed: the deadlines are those that follow from it now. */
  async follow(tx: Tx, actor: Actor, grant: Grant): Promise<void> {
    await this.followEnd(tx, actor, grant);
    for (const requirement of await requirementsOfGrant(tx, grant.id)) {
      await this.followRequirement(tx, actor, grant, requirement);
    }
  }

  async followRequirement(tx: Tx, actor: Actor, grant: Grant, requirement: DueRequirement): Promise<void> {
    const { id, label, dueOn, state } = requirement;
    const ownerId = requirement.ownerId ?? grant.ownerId;
    if (isSecured(grant.stage) && isUnsubmitted(state) && ownerId !== null) {
      const about = { kind: 'requirement' as const, subjectType: 'requirement', subjectId: id };
      await this.deadlines.plan(tx, actor, { ...about, label: `${grant.code} · ${label}`, dueOn, ownerId, ...reachOf(grant) });
    } else {
      await this.deadlines.settle(tx, actor, 'requirement', id, 'requirement', isDone(state) ? 'done' : 'cancelled');
    }
  }

  /** A requirement that is not there any more. */
  async forgetRequirement(tx: Tx, actor: Actor, requirementId: string): Promise<void> {
    await this.deadlines.settle(tx, actor, 'requirement', requirementId, 'requirement', 'cancelled');
  }

  /** The end of a grant is a deadline until another grant continues it. */
  async followEnd(tx: Tx, actor: Actor, grant: Grant): Promise<void> {
    const renewed = await hasLiveRenewal(tx, grant.id);
    if (isSecured(grant.stage) && grant.stage !== 'closed' && !renewed && grant.ownerId !== null) {
      const about = { kind: 'grant_renewal' as const, subjectType: 'grant', subjectId: grant.id };
      const label = `${grant.code} · ${grant.title}`;
      await this.deadlines.plan(tx, actor, { ...about, label, dueOn: grant.endsOn, ownerId: grant.ownerId, ...reachOf(grant) });
    } else {
      await this.deadlines.settle(tx, actor, 'grant', grant.id, 'grant_renewal', renewed ? 'done' : 'cancelled');
    }
  }
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
