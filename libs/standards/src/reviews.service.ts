import { Injectable } from '@nestjs/common';
import { Acts } from '#identity';
import { type Actor, personIdOf, RuleBroken } from '#kernel';
import { Database, SystemClock, type Tx } from '#platform';
import type { Action } from './action.entity.js';
import type { Assessment } from './assessment.entity.js';
import { AssessmentDeadlines } from './assessment-deadlines.service.js';
import { type AssessmentDossierView } from './assessment.views.js';
import { AssessmentsService } from './assessments.service.js';
import { ASSESSMENT } from './assessment-record.js';
import { governingAssessment } from './assessments.queries.js';
import { approvalOf, loadDossier, resultFields, resultOn } from './dossier.js';

/**
 * What a second person decides (decisions.md 9). With money the reviewer is a third person. An approved result is never
 * changed: it runs out, is superseded by a new assessment, or a director suspends it (domain.md 2.2, process rules).
 */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly clock: SystemClock,
    private readonly assessments: AssessmentsService,
    private readonly deadlines: AssessmentDeadlines,
  ) {}

  /** Approves the result as it stands today, plans its last valid day and its actions, and supersedes the one before. */
  async approve(actor: Actor, id: string, version: number, remark: string | null): Promise<AssessmentDossierView> {
    const approvedOn = this.clock.today();
    const told = (_: Assessment, { band, overall, validUntilOn }: Assessment) => ({ band, overall, validUntilOn });
    const act = { id, version, permission: 'assessments.review', act: 'assessment.approved', told } as const;
    return this.db.transaction(actor, async (tx) => {
      let actions: Action[] = [];
      const approved = await this.acts.on(tx, actor, ASSESSMENT, act, async (assessment) => {
        const reviewerId = personIdOf(actor);
        assessment.requireReviewedBy(reviewerId);
        await this.supersedeEarlier(tx, actor, assessment);
        const dossier = await loadDossier(tx, assessment);
        ({ actions } = dossier);
        const assessed = resultOn(dossier, approvedOn);
        const approval = { state: 'approved' as const, approvedOn, reviewerId, decisionReason: remark };
        return { ...approval, ...resultFields(assessed), ...approvalOf(dossier, assessed, approvedOn) };
      });
      await this.deadlines.planExpiry(tx, actor, approved);
      await this.deadlines.planActions(tx, actor, approved, actions);
      return this.assessments.view(tx, actor, id);
    });
  }

  /** Refuses a result with the reason. The next assessment may take over what was said in this one. */
  async reject(actor: Actor, id: string, version: number, reason: string): Promise<AssessmentDossierView> {
    const act = { id, version, permission: 'assessments.review', act: 'assessment.rejected', told: { reason } } as const;
    return this.db.transaction(actor, async (tx) => {
      await this.acts.on(tx, actor, ASSESSMENT, act, (assessment) => {
        const reviewerId = personIdOf(actor);
        assessment.requireReviewedBy(reviewerId);
        return { state: 'rejected' as const, reviewerId, decisionReason: reason };
      });
      return this.assessments.view(tx, actor, id);
    });
  }

  /** Stops an approved assessment. Nobody can raise a result again: that takes a new assessment. */
  async suspend(actor: Actor, id: string, version: number, reason: string): Promise<AssessmentDossierView> {
    const act = { id, version, permission: 'assessments.suspend', act: 'assessment.suspended', told: { reason } } as const;
    return this.db.transaction(actor, async (tx) => {
      await this.acts.on(tx, actor, ASSESSMENT, act, ({ state }) => {
        if (state === 'approved')
          return { state: 'suspended' as const, suspendedOn: this.clock.today(), suspensionReason: reason };
        throw new RuleBroken('assessments.not-approved', 'Only an approved assessment can be suspended.');
      });
      await this.deadlines.cancelExpiry(tx, actor, id);
      return this.assessments.view(tx, actor, id);
    });
  }

  private async supersedeEarlier(tx: Tx, actor: Actor, { partnershipId }: Assessment): Promise<void> {
    const earlier = partnershipId === null ? null : await governingAssessment(tx, partnershipId);
    if (!earlier) return;
    const act = { act: 'assessment.superseded', version: earlier.version };
    await this.acts.follow(tx, actor, ASSESSMENT, earlier, act, () => ({ state: 'superseded' as const }));
    await this.deadlines.cancelExpiry(tx, actor, earlier.id);
    const { actions } = await loadDossier(tx, earlier);
    for (const action of actions) {
      if (action.doneOn === null) await this.deadlines.settleAction(tx, actor, action.id, 'cancelled');
    }
  }
}
