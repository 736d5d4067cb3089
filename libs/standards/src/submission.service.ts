import { Injectable } from '@nestjs/common';
import { Acts } from '#identity';
import { type Actor, personIdOf, RuleBroken } from '#kernel';
import { Database, SystemClock, type Tx } from '#platform';
import type { Assessment } from './assessment.entity.js';
import { type AssessmentDossierView } from './assessment.views.js';
import { ASSESSMENT } from './assessment-record.js';
import { AssessmentsService } from './assessments.service.js';
import type { Assessed } from './domain/assess.js';
import { loadDossier, resultFields, resultOn, unansweredQuestions } from './dossier.js';
import { StandardVersion } from './standard-version.entity.js';
import { lockStandardVersion } from './standards.queries.js';

/** Handing an assessment in: from here on only a second person can go on with it. */
@Injectable()
export class SubmissionService {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly clock: SystemClock,
    private readonly assessments: AssessmentsService,
  ) {}

  /**
   * Hands an assessment in for review, and fixes the version of the standards with it. Throws RuleBroken naming
   * everything that is missing.
   */
  async submit(actor: Actor, id: string, version: number): Promise<AssessmentDossierView> {
    const told = (_: Assessment, { band, overall }: Assessment) => ({ band, overall });
    const act = { id, version, permission: 'assessments.score', act: 'assessment.submitted', told } as const;
    return this.db.transaction(actor, async (tx) => {
      await this.acts.on(tx, actor, ASSESSMENT, act, async (assessment) => {
        assessment.requireScoredBy(personIdOf(actor));
        const assessed = resultOn(await loadDossier(tx, assessment), this.clock.today());
        requireComplete(assessed, unansweredQuestions(assessment));
        const { provisional } = await this.frozen(tx, actor, assessment.standardVersionId);
        const submitted = { state: 'in_review' as const, assessorId: personIdOf(actor), submittedAt: this.clock.now() };
        return { ...submitted, provisional, ...resultFields(assessed) };
      });
      return this.assessments.view(tx, actor, id);
    });
  }

  /** The version of the standards, which from its first use on stays as it is. */
  private async frozen(tx: Tx, actor: Actor, id: string): Promise<StandardVersion> {
    const standard = await lockStandardVersion(tx, id);
    if (standard.frozenAt !== null) return standard;
    const act = { act: 'standard_version.frozen', version: standard.version };
    const subject = { entity: StandardVersion, subject: 'standard_version' };
    return this.acts.follow(tx, actor, subject, standard, act, () => ({ frozenAt: this.clock.now() }));
  }
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
