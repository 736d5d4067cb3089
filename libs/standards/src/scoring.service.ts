import { Injectable } from '@nestjs/common';
import { Acts } from '#identity';
import { type Actor, InvalidInput, NotFound } from '#kernel';
import { Database, staleRecord, SystemClock } from '#platform';
import type { CriterionAnswer } from './answer.entity.js';
import type { AnswerInput } from './assessment.inputs.js';
import { type AssessmentDossierView, type SavedAnswerView } from './assessment.views.js';
import { saveAnswer } from './assessments.queries.js';
import { AssessmentsService } from './assessments.service.js';
import { loadDossier } from './dossier.js';
import { outcomeOf, toAnswerView } from './dossier.views.js';
import { requireCriterion, requireOnScale, score } from './open-for-scoring.js';

/**
 * Saying what each criterion deserves. Each criterion has a version of its own, so two saves of different criteria
 * never get in each other's way; the version of the assessment rises with each, so what is handed in is what was seen.
 */
@Injectable()
export class ScoringService {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
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
    const said = { score: input.score ?? null, notApplicable: input.notApplicable ?? false, note: input.note ?? null };
    return this.db.transaction(actor, async (tx) => {
      const scored = { id: at.id, act: 'assessment.answered' };
      const assessment = await score(this.acts, tx, actor, scored, async ({ card, personId: answeredBy }) => {
        requireCriterion(card, at.criterion);
        requireOnScale(card, said.score);
        requireOneAnswer(said);
        const answer = { assessmentId: at.id, criterion: at.criterion, version, ...said, answeredBy };
        if (!(await saveAnswer(tx, answer))) throw staleRecord();
        return { told: { criterion: at.criterion, score: said.score, notApplicable: said.notApplicable } };
      });
      const dossier = await loadDossier(tx, assessment);
      const saved = dossier.answers.find(({ criterion }) => criterion === at.criterion)!;
      return { ...toAnswerView(saved, dossier.evidence), ...outcomeOf(dossier, this.clock.today()) };
    });
  }

  /** Answers a yes/no question of the profile. Throws NotFound for a question that the profile does not ask. */
  async answerQuestion(actor: Actor, at: { id: string; question: string }, answer: boolean): Promise<AssessmentDossierView> {
    return this.db.transaction(actor, async (tx) => {
      const scored = { id: at.id, act: 'assessment.question-answered' };
      await score(this.acts, tx, actor, scored, async ({ assessment: { gateQuestions, gateAnswers } }) => {
        if (!gateQuestions.some(({ code }) => code === at.question)) {
          throw new NotFound('assessments.question-unknown', 'The profile asks no such question.');
        }
        const told = { question: at.question, answer };
        return { told, fields: { gateAnswers: { ...gateAnswers, [at.question]: answer } } };
      });
      return this.assessments.view(tx, actor, at.id);
    });
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
