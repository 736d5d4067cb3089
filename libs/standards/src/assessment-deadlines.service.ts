import { Injectable } from '@nestjs/common';
import { DeadlinesService } from '#deadlines';
import { type Actor } from '#kernel';
import { type Tx } from '#platform';
import type { Action } from './action.entity.js';
import type { Assessment } from './assessment.entity.js';
import { partnerOf } from './assessments.queries.js';

/** What an approved assessment puts into people's calendars: its last valid day, and the actions of its plan. */
@Injectable()
export class AssessmentDeadlines {
  constructor(private readonly deadlines: DeadlinesService) {}

  /** Plans the last valid day for the owner of the partnership; again after a change of owner. Without one, nothing. */
  async planExpiry(tx: Tx, actor: Actor, assessment: Assessment): Promise<void> {
    const { id, ownerId, validUntilOn } = assessment;
    if (validUntilOn === null) return;
    await this.deadlines.plan(tx, actor, {
      kind: 'assessment_expiry',
      subjectType: 'assessment',
      subjectId: id,
      ...(await partnerOf(tx, assessment.organisationId)),
      path: pathOf(id),
      dueOn: validUntilOn,
      ownerId,
    });
  }

  /** Plans every action that has an owner and a day; the owner of the partnership stands in for the action's owner. */
  async planActions(tx: Tx, actor: Actor, assessment: Assessment, actions: readonly Action[]): Promise<void> {
    const { label: name, sensitivity } = await partnerOf(tx, assessment.organisationId);
    for (const { id, ownerId, dueOn, criterion, domain } of actions) {
      if (ownerId === null || dueOn === null) continue;
      await this.deadlines.plan(tx, actor, {
        kind: 'action_due',
        subjectType: 'assessment_action',
        subjectId: id,
        label: `${name} · ${criterion ?? domain}`,
        sensitivity,
        path: pathOf(assessment.id),
        dueOn,
        ownerId,
        backupOwnerId: assessment.ownerId,
      });
    }
  }

  cancelExpiry(tx: Tx, actor: Actor, assessmentId: string): Promise<void> {
    return this.deadlines.settle(tx, actor, 'assessment', assessmentId, 'assessment_expiry', 'cancelled');
  }

  settleAction(tx: Tx, actor: Actor, actionId: string, how: 'done' | 'cancelled'): Promise<void> {
    return this.deadlines.settle(tx, actor, 'assessment_action', actionId, 'action_due', how);
  }
}

function pathOf(assessmentId: string): string {
  return `/assessments/${assessmentId}`;
}
