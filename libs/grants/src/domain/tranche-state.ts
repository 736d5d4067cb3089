import { addMonths, type PlainDate } from '#kernel';
import { isOverdue, type RequirementState } from './requirement-state.js';

/**
 * The way of a tranche (domain.md 3.4): planned → conditions open → claimable → requested → received, or withheld, or
 * cancelled. It becomes claimable when every requirement that it hangs on is accepted or waived.
 */
export const TRANCHE_STATES = [
  'planned',
  'conditions_open',
  'claimable',
  'requested',
  'received',
  'withheld',
  'cancelled',
] as const;
export type TrancheState = (typeof TRANCHE_STATES)[number];

const NEXT: Record<TrancheState, readonly TrancheState[]> = {
  planned: ['conditions_open', 'claimable', 'requested', 'received', 'withheld', 'cancelled'],
  conditions_open: ['planned', 'claimable', 'requested', 'received', 'withheld', 'cancelled'],
  claimable: ['conditions_open', 'requested', 'received', 'withheld', 'cancelled'],
  requested: ['claimable', 'received', 'withheld', 'cancelled'],
  received: [],
  withheld: ['planned', 'conditions_open', 'claimable', 'requested', 'received', 'cancelled'],
  cancelled: ['planned'],
};

/** Whether a tranche may go there; money that arrived stays received. */
export function mayBecome(from: TrancheState, to: TrancheState): boolean {
  return NEXT[from].includes(to);
}

/** Money that is still expected. */
export function isOutstanding(state: TrancheState): boolean {
  return state !== 'received' && state !== 'cancelled';
}

/** A requirement that a tranche hangs on. */
export interface Condition {
  state: RequirementState;
  dueOn: PlainDate;
}

/** The state that follows from the requirements alone; what people have done with the tranche stays. */
export function stateByConditions(state: TrancheState, conditions: readonly Condition[]): TrancheState {
  if (state !== 'planned' && state !== 'conditions_open') return state;
  if (conditions.length === 0) return state;
  return conditions.every(isMet) ? 'claimable' : 'conditions_open';
}

/**
 * A tranche is at risk while it is outstanding and a requirement that it hangs on is overdue: the donor will not pay
 * before the report is there.
 */
export function isAtRisk(tranche: { state: TrancheState }, conditions: readonly Condition[], today: PlainDate): boolean {
  return isOutstanding(tranche.state) && conditions.some((condition) => isOverdue(condition, today));
}

/** When the cash plan counts on it: on its day, at risk one quarter later. Due 2024-01-31 at risk: 2024-04-30. */
export function expectedOn(dueOn: PlainDate | null, atRisk: boolean): PlainDate | null {
  return dueOn !== null && atRisk ? addMonths(dueOn, 3) : dueOn;
}

function isMet({ state }: Condition): boolean {
  return state === 'accepted' || state === 'waived';
}
