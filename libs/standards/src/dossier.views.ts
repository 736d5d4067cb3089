import { type Actor, personIdOf, type PlainDate } from '#kernel';
import { rows, type Tx } from '#platform';
import type { Action } from './action.entity.js';
import type { CriterionAnswer } from './answer.entity.js';
import type { Assessment } from './assessment.entity.js';
import {
  type ActionView,
  type AnswerView,
  type AssessmentDossierView,
  type AssessmentRow,
  type AssessmentStepsView,
  type EvidenceView,
  participant,
  type ResultView,
  type SoFarView,
  toAssessmentView,
  toResultView,
  toSoFarView,
} from './assessment.views.js';
import { type AssessmentRights, rightsOn } from './assessments.queries.js';
import { isComplete } from './domain/action-plan.js';
import { formatAssessed } from './domain/calculate-scorecard.js';
import { readScorecardTerms } from './domain/scorecard-terms.js';
import { countedAnswer } from './domain/scoring.js';
import { countedSoFar, type Dossier, resultOn } from './dossier.js';
import type { Evidence } from './evidence.entity.js';
import type { StandardVersion } from './standard-version.entity.js';
import { toCardView } from './standard.views.js';

/** Everything that the page of an assessment shows to this actor. */
export async function toDossierView(
  tx: Tx,
  actor: Actor,
  today: PlainDate,
  shown: { dossier: Dossier; evidence: EvidenceView[]; row: AssessmentRow; labels: StandardVersion['labels'] },
): Promise<AssessmentDossierView> {
  const { dossier, evidence, row, labels } = shown;
  const { assessment, answers } = dossier;
  const { correctionReason, decisionReason, suspendedOn, suspensionReason, gateQuestions, gateAnswers } = assessment;
  const card = toCardView(assessment.card, labels);
  return {
    ...toAssessmentView(row),
    correctionReason,
    decisionReason,
    suspendedOn,
    suspensionReason,
    card,
    answers: answers.map((answer) => toAnswerView(answer, dossier.evidence)),
    evidence,
    actions: await toActionViews(tx, dossier, today),
    gateQuestions: gateQuestions.map(({ code, en, fr }) => ({ code, text: { en, fr }, answer: gateAnswers[code] ?? null })),
    result: toResultView(assessment.result ?? formatAssessed(resultOn(dossier, today)), card),
    soFar: toSoFarView(countedSoFar(dossier)),
    may: stepsOf(assessment, await rightsOn(tx, assessment.id), personIdOf(actor), today),
  };
}

/** What a save made of the whole: the version to hand in, and the result as it stands. */
export function outcomeOf(
  dossier: Dossier,
  today: PlainDate,
): { assessmentVersion: number; result: ResultView; soFar: SoFarView } {
  const result = toResultView(formatAssessed(resultOn(dossier, today)), toCardView(dossier.assessment.card, {}));
  return { assessmentVersion: dossier.assessment.version, result, soFar: toSoFarView(countedSoFar(dossier)) };
}

export function toAnswerView(answer: CriterionAnswer, evidence: readonly Evidence[]): AnswerView {
  const { criterion, version, score, notApplicable, note } = answer;
  const counted = countedAnswer(answer, evidence);
  const countedScore = typeof counted === 'number' ? counted : null;
  return { criterion, version, score, notApplicable, note, countedScore, capped: countedScore !== score };
}

export function toEvidenceView(
  item: Evidence,
  { description, informantNote }: Pick<EvidenceView, 'description' | 'informantNote'>,
  today: PlainDate,
): EvidenceView {
  const { id, criterion, kind, url, datedOn, expiresOn, sensitivity } = item;
  const expired = expiresOn !== null && expiresOn < today;
  return { id, criterion, kind, description, informantNote, url, datedOn, expiresOn, expired, sensitivity };
}

/** The actions with the names of their owners; complete is counted from the approval, before it from today. */
export async function toActionViews(tx: Tx, { assessment, actions }: Dossier, today: PlainDate): Promise<ActionView[]> {
  const owners = await rows<{ id: string; name: string }>(tx, 'select id, name from identity.person where id = any($1::uuid[])', [
    actions.flatMap((action) => action.ownerId ?? []),
  ]);
  const names = new Map(owners.map(({ id, name }) => [id, name]));
  const { actionPlanMaxDays } = readScorecardTerms(assessment.card);
  const from = assessment.approvedOn ?? today;
  return actions.map((action) => toActionView(action, names, isComplete(action.planned, from, actionPlanMaxDays)));
}

function toActionView(action: Action, names: ReadonlyMap<string, string>, complete: boolean): ActionView {
  const { id, version, criterion, domain, description, ownerId, dueOn, evidenceExpected, doneOn } = action;
  const owner = participant(ownerId, names.get(ownerId ?? ''));
  return { id, version, criterion, domain, description, owner, dueOn, evidenceExpected, doneOn, complete };
}

function stepsOf(
  assessment: Assessment,
  rights: AssessmentRights,
  personId: string | null,
  today: PlainDate,
): AssessmentStepsView {
  const score = assessment.beingScored && rights.score && assessment.mayBeScoredBy(personId);
  return {
    score,
    submit: score && assessment.state === 'in_assessment',
    review: assessment.state === 'in_review' && rights.review && assessment.mayBeReviewedBy(personId),
    withdraw: assessment.open && rights.score,
    suspend: assessment.stateOn(today) === 'approved' && rights.suspend,
  };
}
