import { LOST_STAGES, PIPELINE_STAGES, type PlainDate, type Stage, stageGroupOf, STAGES } from '#kernel';

/**
 * Which way a grant may go from each stage (domain.md 3.1).
 *
 * A pipeline grant moves to any later stage, or one step back; it becomes secured only by a signature. What is secured
 * runs its course. A lost one can be taken up again.
 *
 * Worked example: negotiation → approved_unsigned is a step on; negotiation → submitted is a step back and needs a reason;
 * negotiation → active does not exist.
 */
/** To which stages a grant may go from each. */
export const TRANSITIONS: Record<Stage, readonly Stage[]> = {
  prospect: ['qualified', 'invited', 'submitted', 'negotiation', 'approved_unsigned', 'signed', ...LOST_STAGES],
  qualified: ['prospect', 'invited', 'submitted', 'negotiation', 'approved_unsigned', 'signed', ...LOST_STAGES],
  invited: ['qualified', 'submitted', 'negotiation', 'approved_unsigned', 'signed', ...LOST_STAGES],
  submitted: ['invited', 'negotiation', 'approved_unsigned', 'signed', ...LOST_STAGES],
  negotiation: ['submitted', 'approved_unsigned', 'signed', ...LOST_STAGES],
  approved_unsigned: ['negotiation', 'signed', ...LOST_STAGES],
  signed: ['active', 'withdrawn'],
  active: ['closing'],
  closing: ['active', 'closed'],
  closed: ['closing'],
  declined: PIPELINE_STAGES,
  withdrawn: PIPELINE_STAGES,
  lapsed: PIPELINE_STAGES,
};

/** What the entry rules look at. */
export interface StageFacts {
  stage: Stage;
  signedOn: PlainDate | null;
  startsOn: PlainDate;
  endsOn: PlainDate;
  reason: string | null;
  trancheReceived: boolean;
  openRequirements: number;
  openTranches: number;
}

/** Why a grant may not enter a stage: a code, the sentence that says what is missing, and the figures in it. */
export interface EntryProblem {
  code: string;
  sentence: string;
  facts?: Readonly<Record<string, number>>;
}

/** What keeps a grant from entering a stage today. Null: nothing does. */
export function entryProblem(facts: StageFacts, to: Stage, today: PlainDate): EntryProblem | null {
  if (!TRANSITIONS[facts.stage].includes(to)) {
    return { code: 'grants.stage-not-next', sentence: `A grant that is ${words(facts.stage)} does not become ${words(to)}.` };
  }
  if (needsReason(facts.stage, to) && !facts.reason?.trim()) {
    return { code: 'grants.reason-missing', sentence: 'Say why: this step back or loss needs a reason.' };
  }
  return ENTRY_RULES[to]?.(facts, today) ?? null;
}

/** A loss, a step back and a reopening are explained. */
export function needsReason(from: Stage, to: Stage): boolean {
  return stageGroupOf(to) === 'lost' || STAGES.indexOf(to) < STAGES.indexOf(from);
}

type EntryRule = (facts: StageFacts, today: PlainDate) => EntryProblem | null;

const ENTRY_RULES: Partial<Record<Stage, EntryRule>> = {
  signed: ({ signedOn }, today) => {
    if (signedOn === null) return { code: 'grants.signature-missing', sentence: 'Enter the day on which both sides had signed.' };
    return signedOn > today ? { code: 'grants.signature-in-future', sentence: 'A signature cannot lie in the future.' } : null;
  },
  active: ({ stage, startsOn, trancheReceived }, today) =>
    stage === 'closing' || startsOn <= today || trancheReceived
      ? null
      : { code: 'grants.not-started', sentence: `The grant starts on ${startsOn} and no tranche was received yet.` },
  closing: ({ stage, endsOn, reason }, today) =>
    stage === 'closed' || endsOn <= today || reason?.trim()
      ? null
      : { code: 'grants.not-ended', sentence: `The grant runs until ${endsOn}. Say why it closes earlier.` },
  closed: ({ openRequirements, openTranches }) =>
    openRequirements + openTranches === 0
      ? null
      : {
          code: 'grants.not-settled',
          sentence: `Not settled yet: ${openRequirements} requirements and ${openTranches} tranches are open.`,
          facts: { openRequirements, openTranches },
        },
};

function words(stage: Stage): string {
  return stage.replace('_', ' ');
}
