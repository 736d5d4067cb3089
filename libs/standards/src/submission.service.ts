import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { type Actor, requirePermission, RuleBroken } from '#kernel';
import { Database, rows, SystemClock, type Tx, updateVersioned } from '#platform';
import { Assessment } from './assessment.entity.js';
import { type AssessmentDossierView } from './assessment.views.js';
import { AssessmentsService } from './assessments.service.js';
import type { Assessed } from './domain/assess.js';
import { formatAssessed } from './domain/calculate-scorecard.js';
import { loadDossier, resultOn, unansweredQuestions } from './dossier.js';
import { openForScoring } from './open-for-scoring.js';
import { StandardVersion } from './standard-version.entity.js';

/** Handing an assessment in: from here on only a second person can go on with it. */
@Injectable()
export class SubmissionService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
    private readonly assessments: AssessmentsService,
  ) {}

  /**
   * Hands an assessment in for review, and fixes the version of the standards with it. Throws RuleBroken naming
   * everything that is missing.
   */
  async submit(actor: Actor, id: string, version: number): Promise<AssessmentDossierView> {
    requirePermission(actor, 'assessments.score');
    return this.db.transaction(actor, async (tx) => {
      const { assessment, personId } = await openForScoring(tx, actor, id);
      const assessed = resultOn(await loadDossier(tx, assessment), this.clock.today());
      requireComplete(assessed, unansweredQuestions(assessment));
      const standard = await tx.findOneByOrFail(StandardVersion, { id: assessment.standardVersionId });
      await freeze(tx, standard.id, this.clock.now());
      const result = formatAssessed(assessed);
      const { band, overall } = result;
      await updateVersioned(
        tx,
        Assessment,
        { id, version },
        {
          state: 'in_review',
          assessorId: personId,
          submittedAt: this.clock.now(),
          provisional: standard.provisional,
          ...({ band, overall, result } as object),
        },
      );
      await this.audit.record(tx, actor, 'assessment.submitted', { type: 'assessment', id }, { band, overall });
      return this.assessments.view(tx, actor, id);
    });
  }
}

async function freeze(tx: Tx, standardVersionId: string, now: Date): Promise<void> {
  await rows(
    tx,
    `update standards.standard_version set frozen_at = $2, version = version + 1, updated_at = now()
     where id = $1 and frozen_at is null`,
    [standardVersionId, now],
  );
}

function requireComplete({ missing, naNotAllowed, tooMuchNa }: Assessed, questions: string[]): void {
  const reasons = [
    missing.length > 0 && `not answered: ${missing.join(', ')}`,
    naNotAllowed.length > 0 && `cannot be "not applicable": ${naNotAllowed.join(', ')}`,
    tooMuchNa && 'too much of the weight is "not applicable"',
    questions.length > 0 && `questions without an answer: ${questions.join(', ')}`,
  ].filter((reason) => reason !== false);
  if (reasons.length === 0) return;
  const facts = { missing, naNotAllowed, tooMuchNa, questions };
  throw new RuleBroken('assessments.incomplete', `This assessment cannot be handed in yet: ${reasons.join('; ')}.`, facts);
}
