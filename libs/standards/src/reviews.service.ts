import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { type Actor, personIdOf, requirePermission, RuleBroken } from '#kernel';
import { Database, SystemClock, type Tx, updateVersioned } from '#platform';
import { Assessment } from './assessment.entity.js';
import { AssessmentDeadlines } from './assessment-deadlines.service.js';
import { type AssessmentDossierView } from './assessment.views.js';
import { AssessmentsService } from './assessments.service.js';
import { governingAssessment, lockAssessment } from './assessments.queries.js';
import { formatAssessed } from './domain/calculate-scorecard.js';
import { approvalOf, loadDossier, resultOn } from './dossier.js';

/**
 * What a second person decides (decisions.md 9). With money the reviewer is a third person. An approved result is never
 * changed: it runs out, is superseded by a new assessment, or a director suspends it (domain.md 2.2, process rules).
 */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
    private readonly assessments: AssessmentsService,
    private readonly deadlines: AssessmentDeadlines,
  ) {}

  /** Approves the result as it stands today, plans its last valid day and its actions, and supersedes the one before. */
  async approve(actor: Actor, id: string, version: number, remark: string | null): Promise<AssessmentDossierView> {
    requirePermission(actor, 'assessments.review');
    const approvedOn = this.clock.today();
    return this.db.transaction(actor, async (tx) => {
      const assessment = await lockAssessment(tx, actor, 'assessments.review', id);
      assessment.requireReviewedBy(personIdOf(actor));
      await this.supersedeEarlier(tx, actor, assessment);
      const dossier = await loadDossier(tx, assessment);
      const assessed = resultOn(dossier, approvedOn);
      const result = formatAssessed(assessed);
      const { band, overall } = result;
      const approval = {
        state: 'approved',
        approvedOn,
        reviewerId: personIdOf(actor),
        decisionReason: remark,
        band,
        overall,
        result,
      };
      const changes = { ...approval, ...approvalOf(dossier, assessed, approvedOn) };
      await updateVersioned(tx, Assessment, { id, version }, changes as object);
      Object.assign(assessment, changes);
      await this.deadlines.planExpiry(tx, actor, assessment);
      await this.deadlines.planActions(tx, actor, assessment, dossier.actions);
      await this.record(tx, actor, 'assessment.approved', id, { band, overall, validUntilOn: changes.validUntilOn });
      return this.assessments.view(tx, actor, id);
    });
  }

  /** Refuses a result with the reason. The next assessment may take over what was said in this one. */
  async reject(actor: Actor, id: string, version: number, reason: string): Promise<AssessmentDossierView> {
    requirePermission(actor, 'assessments.review');
    return this.db.transaction(actor, async (tx) => {
      const assessment = await lockAssessment(tx, actor, 'assessments.review', id);
      const reviewerId = personIdOf(actor);
      assessment.requireReviewedBy(reviewerId);
      await updateVersioned(tx, Assessment, { id, version }, { state: 'rejected', reviewerId, decisionReason: reason });
      await this.record(tx, actor, 'assessment.rejected', id, { reason });
      return this.assessments.view(tx, actor, id);
    });
  }

  /** Stops an approved assessment. Nobody can raise a result again: that takes a new assessment. */
  async suspend(actor: Actor, id: string, version: number, reason: string): Promise<AssessmentDossierView> {
    requirePermission(actor, 'assessments.suspend');
    return this.db.transaction(actor, async (tx) => {
      const assessment = await lockAssessment(tx, actor, 'assessments.suspend', id);
      if (assessment.state !== 'approved') {
        throw new RuleBroken('assessments.not-approved', 'Only an approved assessment can be suspended.');
      }
      const suspendedOn = this.clock.today();
      await updateVersioned(tx, Assessment, { id, version }, { state: 'suspended', suspendedOn, suspensionReason: reason });
      await this.deadlines.cancelExpiry(tx, actor, id);
      await this.record(tx, actor, 'assessment.suspended', id, { reason });
      return this.assessments.view(tx, actor, id);
    });
  }

  private async supersedeEarlier(tx: Tx, actor: Actor, { partnershipId }: Assessment): Promise<void> {
    const earlier = partnershipId === null ? null : await governingAssessment(tx, partnershipId);
    if (!earlier) return;
    const { id, version } = earlier;
    await updateVersioned(tx, Assessment, { id, version }, { state: 'superseded' });
    await this.deadlines.cancelExpiry(tx, actor, id);
    const { actions } = await loadDossier(tx, earlier);
    for (const action of actions) {
      if (action.doneOn === null) await this.deadlines.settleAction(tx, actor, action.id, 'cancelled');
    }
    await this.record(tx, actor, 'assessment.superseded', id, {});
  }

  private record(tx: Tx, actor: Actor, act: string, id: string, changes: Record<string, unknown>): Promise<void> {
    return this.audit.record(tx, actor, act, { type: 'assessment', id }, changes);
  }
}
