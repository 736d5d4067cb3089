import { type PlainDate } from '#kernel';
import { firstRow, jsonOf, type Tx } from '#platform';
import { Action } from './action.entity.js';
import type { Assessment } from './assessment.entity.js';
import { refusedQuestions } from './dossier.js';
import type { GateFacts } from './domain/gate-to-active.js';
import { readScorecardTerms } from './domain/scorecard-terms.js';

type Governing = Pick<Assessment, 'state' | 'carriesMoney' | 'approvedOn' | 'validUntilOn' | 'band' | 'result' | 'card'> &
  Pick<Assessment, 'gateQuestions' | 'gateAnswers'> & { actions: Action[] };

/** What an assessment says to the gate of its partnership. */
export interface AssessedGate {
  /** Whether it was made by the rule for money; null before the first approval. */
  carriesMoney: boolean | null;
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
  const governing = await governingWithActions(tx, partnershipId);
  if (!governing) return { carriesMoney: null, facts: unassessed(today, openSeriousIncidents), refusedQuestions: [] };
  const { state, carriesMoney, approvedOn, validUntilOn, band, result, card, actions } = governing;
  const facts: GateFacts = {
    today,
    approvedOn,
    suspended: state === 'suspended',
    validUntil: validUntilOn,
    openSeriousIncidents,
    band: band ?? 'incomplete',
    belowMeetsThreshold: result?.below_meets_threshold ?? [],
    weakDomains: result?.weak_domains ?? [],
    actions: actions.map((action) => Object.assign(new Action(), action).planned),
    actionPlanMaxDays: readScorecardTerms(card).actionPlanMaxDays,
  };
  return { carriesMoney, facts, refusedQuestions: refusedQuestions(governing) };
}

/** The assessment that a partnership stands on, as governingAssessment, with its action plan in the same statement. */
function governingWithActions(tx: Tx, partnershipId: string): Promise<Governing | null> {
  return firstRow<Governing>(
    tx,
    `select a.state, a.carries_money, a.approved_on, a.valid_until_on, a.band, a.result, a.card, a.gate_questions, a.gate_answers,
            (select coalesce(jsonb_agg(${jsonOf(tx, Action, 'd')}), '[]') from standards.action d where d.assessment_id = a.id) as actions
     from standards.assessment a where a.partnership_id = $1 and a.state in ('approved', 'suspended')
     order by a.approved_on desc, a.id desc limit 1`,
    [partnershipId],
  );
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
