import { type PlainDate } from '#kernel';
import { type Tx } from '#platform';
import { Action } from './action.entity.js';
import { CriterionAnswer } from './answer.entity.js';
import type { AssessedBand, Assessment } from './assessment.entity.js';
import type { Assessed, CountedSoFar } from './domain/assess.js';
import { formatAssessed } from './domain/calculate-scorecard.js';
import { gateToActive, type GateFacts } from './domain/gate-to-active.js';
import { readScorecardTerms, validUntil } from './domain/scorecard-terms.js';
import { resultOf, soFarOf } from './domain/scoring.js';
import { Evidence } from './evidence.entity.js';

/** An assessment with everything that its result rests on. */
export interface Dossier {
  assessment: Assessment;
  answers: CriterionAnswer[];
  evidence: Evidence[];
  actions: Action[];
}

/** The answers, evidence and actions of an assessment. */
export async function loadDossier(tx: Tx, assessment: Assessment): Promise<Dossier> {
  const where = { assessmentId: assessment.id };
  const answers = await tx.find(CriterionAnswer, { where, order: { criterion: 'ASC' } });
  const evidence = await tx.find(Evidence, { where, order: { id: 'ASC' } });
  const actions = await tx.find(Action, { where, order: { id: 'ASC' } });
  return { assessment, answers, evidence, actions };
}

/** The result as it stands on this day, by the one rule that also decides at approval. */
export function resultOn(dossier: Dossier, day: PlainDate): Assessed {
  const { assessment, answers, evidence, actions } = dossier;
  return resultOf({ card: assessment.card, answers, evidence, actions: actions.map((action) => action.planned) }, day);
}

/** A result as an assessment keeps it. */
export function resultFields(assessed: Assessed): Pick<Assessment, 'band' | 'overall' | 'result'> {
  const result = formatAssessed(assessed);
  return { band: result.band as AssessedBand, overall: result.overall, result };
}

/** What the answers given so far amount to. */
export function countedSoFar({ assessment, answers, evidence }: Dossier): CountedSoFar {
  return soFarOf({ card: assessment.card, answers, evidence });
}

/** Codes of the profile's questions without an answer. */
export function unansweredQuestions({ gateQuestions, gateAnswers }: Assessment): string[] {
  return gateQuestions.map(({ code }) => code).filter((code) => gateAnswers[code] === undefined);
}

/** Codes of the profile's questions that were answered with no: each of them keeps a partnership from being active. */
export function refusedQuestions({ gateQuestions, gateAnswers }: Assessment): string[] {
  return gateQuestions.map(({ code }) => code).filter((code) => gateAnswers[code] === false);
}

/** What approval on this day would make of a result: the last valid day, and whether it opens the gate by itself. */
export function approvalOf(
  dossier: Dossier,
  assessed: Assessed,
  day: PlainDate,
): { validUntilOn: PlainDate | null; opensGate: boolean } {
  const { assessment, actions } = dossier;
  const terms = readScorecardTerms(assessment.card);
  const validUntilOn = validUntil(day, assessed.band, terms);
  const facts: GateFacts = {
    today: day,
    approvedOn: day,
    suspended: false,
    validUntil: validUntilOn,
    openSeriousIncidents: 0,
    band: assessed.band,
    belowMeetsThreshold: assessed.belowMeetsThreshold,
    weakDomains: assessed.weakDomains,
    actions: actions.map((action) => action.planned),
    actionPlanMaxDays: terms.actionPlanMaxDays,
  };
  return { validUntilOn, opensGate: gateToActive(facts).length === 0 && refusedQuestions(assessment).length === 0 };
}
