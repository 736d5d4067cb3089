import type { PlainDate } from '#kernel';

/**
 * The way of a requirement of a donor (domain.md 3.4): planned → in preparation → internal review → submitted →
 * (queries ⇄ resubmitted) → accepted, or waived, or cancelled. Small offices may submit without the steps between.
 * *Overdue* is never stored: a requirement is overdue when its day is past and nothing was submitted.
 */
export const REQUIREMENT_STATES = [
  'planned',
  'in_preparation',
  'internal_review',
  'submitted',
  'queries',
  'resubmitted',
  'accepted',
  'waived',
  'cancelled',
] as const;
export type RequirementState = (typeof REQUIREMENT_STATES)[number];

/** What is done with a requirement. */
export const REQUIREMENT_ACTS = ['preparation', 'review', 'submission', 'queries', 'acceptance', 'waiver'] as const;
export type RequirementAct = (typeof REQUIREMENT_ACTS)[number];

const WORKING: readonly RequirementState[] = ['planned', 'in_preparation', 'internal_review'];
const WITH_DONOR: readonly RequirementState[] = ['submitted', 'queries', 'resubmitted'];

const FROM: Record<RequirementAct, readonly RequirementState[]> = {
  preparation: ['planned', 'internal_review'],
  review: ['planned', 'in_preparation'],
  submission: [...WORKING, 'queries'],
  queries: ['submitted', 'resubmitted'],
  acceptance: ['submitted', 'resubmitted'],
  waiver: [...WORKING, ...WITH_DONOR],
};

/** The state that an act leads to, or null where the act is not possible. */
export function stateAfter(state: RequirementState, act: RequirementAct): RequirementState | null {
  if (!FROM[act].includes(state)) return null;
  if (act === 'submission') return state === 'queries' ? 'resubmitted' : 'submitted';
  const after = {
    preparation: 'in_preparation',
    review: 'internal_review',
    queries: 'queries',
    acceptance: 'accepted',
    waiver: 'waived',
  };
  return after[act] as RequirementState;
}

/** Nothing was handed in yet. */
export function isUnsubmitted(state: RequirementState): boolean {
  return WORKING.includes(state);
}

/** The donor has still to accept it, or we have still to write it. */
export function isOpen(state: RequirementState): boolean {
  return WORKING.includes(state) || WITH_DONOR.includes(state);
}

/** Due 2024-03-31 and not submitted: overdue from 2024-04-01. */
export function isOverdue(requirement: { state: RequirementState; dueOn: PlainDate }, today: PlainDate): boolean {
  return isUnsubmitted(requirement.state) && requirement.dueOn < today;
}
