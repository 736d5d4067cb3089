import { type PlainDate } from '#kernel';
import { type Tx } from '#platform';
import { Action } from './action.entity.js';
import type { Assessment } from './assessment.entity.js';
import { governingAssessment, shortfallsOf } from './assessments.queries.js';
import { refusedQuestions } from './dossier.js';
import type { GateFacts } from './domain/gate-to-active.js';
import { readScorecardTerms } from './domain/scorecard-terms.js';

/** What an assessment says to the gate of its partnership. `assessment` is null before the first approval. */
export interface AssessedGate {
  assessment: Assessment | null;
  facts: GateFacts;
  /** Codes of the profile's questions that were answered with no. */
  refusedQuestions: string[];
}

/** The facts for the gate of a partnership on this day (decisions.md 10). */
export async function gateFactsOf(
  tx: Tx,
  today: PlainDate,
  partnershipId: string,
  openSeriousIncidents: number,
): Promise<AssessedGate> {
  const assessment = await governingAssessment(tx, partnershipId);
  if (!assessment) return { assessment, facts: unassessed(today, openSeriousIncidents), refusedQuestions: [] };
  const actions = await tx.findBy(Action, { assessmentId: assessment.id });
  const { criteria, domains } = shortfallsOf(assessment.result);
  const facts: GateFacts = {
    today,
    approvedOn: assessment.approvedOn,
    suspended: assessment.state === 'suspended',
    validUntil: assessment.validUntilOn,
    openSeriousIncidents,
    band: assessment.band ?? 'incomplete',
    belowMeetsThreshold: criteria,
    weakDomains: domains,
    actions: actions.map((action) => action.planned),
    actionPlanMaxDays: readScorecardTerms(assessment.card).actionPlanMaxDays,
  };
  return { assessment, facts, refusedQuestions: refusedQuestions(assessment) };
}

function unassessed(today: PlainDate, openSeriousIncidents: number): GateFacts {
  return {
    today,
    approvedOn: null,
    suspended: false,
    validUntil: null,
    openSeriousIncidents,
    band: 'incomplete',
    belowMeetsThreshold: [],
    weakDomains: [],
    actions: [],
    actionPlanMaxDays: 0,
  };
}
