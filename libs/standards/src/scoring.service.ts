import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { type Actor, Conflict, InvalidInput, NotFound, requirePermission } from '#kernel';
import { Database, SystemClock, type Tx } from '#platform';
import { CriterionAnswer } from './answer.entity.js';
import type { AnswerInput } from './assessment.inputs.js';
import { type AssessmentDossierView, type SavedAnswerView } from './assessment.views.js';
import { AssessmentsService } from './assessments.service.js';
import { loadDossier } from './dossier.js';
import { outcomeOf, toAnswerView } from './dossier.views.js';
import { markScored, openForScoring, requireCriterion, requireOnScale } from './open-for-scoring.js';

/**
 * Saying what each criterion deserves. Each criterion has a version of its own, so two saves of different criteria
 * never get in each other's way; the version of the assessment rises with each, so what is handed in is what was seen.
 */
@Injectable()
export class ScoringService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
    private readonly assessments: AssessmentsService,
  ) {}

  /** Saves what is said about one criterion. `version` is that of the answer, 0 for the first. */
  async answer(
    actor: Actor,
    at: { id: string; criterion: string },
    version: number,
    input: AnswerInput,
  ): Promise<SavedAnswerView> {
    requirePermission(actor, 'assessments.score');
    return this.db.transaction(actor, async (tx) => {
      const scoring = await openForScoring(tx, actor, at.id);
      const said = { score: input.score ?? null, notApplicable: input.notApplicable ?? false, note: input.note ?? null };
      requireCriterion(scoring.card, at.criterion);
      requireOnScale(scoring.card, said.score);
      requireOneAnswer(said);
      await writeAnswer(tx, { assessmentId: at.id, criterion: at.criterion, version }, { ...said, answeredBy: scoring.personId });
      await markScored(tx, scoring);
      const { score, notApplicable } = said;
      await this.record(tx, actor, 'assessment.answered', at.id, { criterion: at.criterion, score, notApplicable });
      const dossier = await loadDossier(tx, scoring.assessment);
      const saved = dossier.answers.find(({ criterion }) => criterion === at.criterion)!;
      return { ...toAnswerView(saved, dossier.evidence), ...outcomeOf(dossier, this.clock.today()) };
    });
  }

  /** Answers a yes/no question of the profile. Throws NotFound for a question that the profile does not ask. */
  async answerQuestion(actor: Actor, at: { id: string; question: string }, answer: boolean): Promise<AssessmentDossierView> {
    requirePermission(actor, 'assessments.score');
    return this.db.transaction(actor, async (tx) => {
      const scoring = await openForScoring(tx, actor, at.id);
      const { gateQuestions, gateAnswers } = scoring.assessment;
      if (!gateQuestions.some(({ code }) => code === at.question)) {
        throw new NotFound('assessments.question-unknown', 'The profile asks no such question.');
      }
      await markScored(tx, scoring, { gateAnswers: { ...gateAnswers, [at.question]: answer } });
      await this.record(tx, actor, 'assessment.question-answered', at.id, { question: at.question, answer });
      return this.assessments.view(tx, actor, at.id);
    });
  }

  private record(tx: Tx, actor: Actor, act: string, id: string, changes: Record<string, unknown>): Promise<void> {
    return this.audit.record(tx, actor, act, { type: 'assessment', id }, changes);
  }
}

type Said = Pick<CriterionAnswer, 'score' | 'notApplicable' | 'note'>;

function requireOneAnswer({ score, notApplicable }: Said): void {
  if (score !== null && notApplicable) {
    throw new InvalidInput(
      'assessments.score-or-not-applicable',
      'Give a score or say that the criterion does not apply, not both.',
      [{ pointer: '/notApplicable', code: 'with-score', message: 'must be false when a score is given' }],
    );
  }
}

/** Writes one answer; the lock on the assessment keeps others away meanwhile. Throws Conflict for a stale version. */
async function writeAnswer(
  tx: Tx,
  key: { assessmentId: string; criterion: string; version: number },
  said: Said & { answeredBy: string },
): Promise<void> {
  const { version, ...where } = key;
  const before = await tx.findOneBy(CriterionAnswer, where);
  if ((before?.version ?? 0) !== version) {
    throw new Conflict('record.stale', 'This criterion was changed since you opened it. Load it again and repeat your change.');
  }
  const updatedAt = () => 'now()';
  if (before) await tx.update(CriterionAnswer, where, { ...said, updatedAt, version: () => 'version + 1' });
  else await tx.insert(CriterionAnswer, { ...where, ...said, updatedAt, version: 1 });
}
