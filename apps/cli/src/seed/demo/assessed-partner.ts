import { addDays, type PlainDate } from '#kernel';
import type { ProfileRow } from '#standards';
import {
  type Assessed,
  cardForProfile,
  gateToActive,
  type PlannedAction,
  readScorecardTerms,
  resultOf,
  validUntil,
} from '#standards/rules';
import type { DemoAssessment } from './demo-partnership.js';

/** What was said about one criterion. */
export interface SaidAnswer {
  criterion: string;
  score: number | null;
  notApplicable: boolean;
}

/** An assessment put through the rules of the standards: its card, answers and result, and what approval made of it. */
export interface AssessedPartner {
  card: ReturnType<typeof cardForProfile>;
  answers: SaidAnswer[];
  proven: string[];
  /** Null while it is not handed in. */
  assessed: Assessed | null;
  approvedOn: PlainDate | null;
  validUntilOn: PlainDate | null;
  opensGate: boolean;
}

const BEING_SCORED = ['draft', 'in_assessment', 'withdrawn'];
const WAS_APPROVED = ['approved', 'superseded', 'suspended'];
const NEEDS_EVIDENCE_FROM = 2;
const OWNER = 'somebody';

/** Assesses one invented partner by the card of its profile, as of the day on which it was decided. */
export function assessPartner(
  standard: { card: unknown },
  profile: ProfileRow,
  demo: DemoAssessment,
  today: PlainDate,
): AssessedPartner {
  const card = cardForProfile(standard.card as Parameters<typeof cardForProfile>[0], profile);
  const answers = answersOf(
    card.criteria.map(({ id }) => id),
    demo.scores,
  );
  const unproven = demo.unproven ?? [];
  const proven = answers
    .filter(({ criterion, score }) => (score ?? 0) >= NEEDS_EVIDENCE_FROM && !unproven.includes(criterion))
    .map(({ criterion }) => criterion);
  const day = addDays(today, -demo.daysAgo);
  const actions = plannedActions(card.criteria, demo, today);
  if (BEING_SCORED.includes(demo.state))
    return { card, answers, proven, assessed: null, approvedOn: null, validUntilOn: null, opensGate: false };
  const assessed = resultOf({ card, answers, evidence: proven.map((criterion) => ({ criterion })), actions }, day);
  const approvedOn = WAS_APPROVED.includes(demo.state) ? day : null;
  const terms = readScorecardTerms(card);
  const validUntilOn = approvedOn && validUntil(approvedOn, assessed.band, terms);
  const { band, belowMeetsThreshold, weakDomains } = assessed;
  const reasons = gateToActive({
    today: day,
    approvedOn,
    suspended: false,
    validUntil: validUntilOn,
    openSeriousIncidents: 0,
    band,
    belowMeetsThreshold,
    weakDomains,
    actions,
    actionPlanMaxDays: terms.actionPlanMaxDays,
  });
  const refused = Object.values(demo.questions ?? {}).includes(false);
  return { card, answers, proven, assessed, approvedOn, validUntilOn, opensGate: reasons.length === 0 && !refused };
}

function answersOf(criteria: string[], scores: string): SaidAnswer[] {
  const marks = [...scores.replaceAll(' ', '')];
  if (marks.length !== criteria.length) throw new Error(`${scores}: ${marks.length} scores for ${criteria.length} criteria`);
  return criteria.flatMap((criterion, index) => {
    const mark = marks[index]!;
    if (mark === '?') return [];
    return [{ criterion, score: mark === '-' ? null : Number(mark), notApplicable: mark === '-' }];
  });
}

function plannedActions(criteria: { id: string }[], { actions = [] }: DemoAssessment, today: PlainDate): PlannedAction[] {
  return actions.map(({ about, dueInDays, evidence }) => {
    const isCriterion = criteria.some(({ id }) => id === about);
    return {
      criterion: isCriterion ? about : null,
      domain: isCriterion ? null : about,
      owner: OWNER,
      dueOn: addDays(today, dueInDays),
      evidenceExpected: evidence,
    };
  });
}
