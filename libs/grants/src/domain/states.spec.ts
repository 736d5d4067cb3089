import { plainDate } from '#kernel';
import { isOpen, isOverdue, REQUIREMENT_ACTS, REQUIREMENT_STATES, stateAfter } from './requirement-state.js';
import { expectedOn, isAtRisk, isOutstanding, mayBecome, stateByConditions, TRANCHE_STATES } from './tranche-state.js';

const DUE = plainDate('2024-03-31');
const TODAY = plainDate('2024-04-01');

describe('a requirement of a donor', () => {
  test('goes its way step by step, or straight to submission', () => {
    expect(stateAfter('planned', 'preparation')).toBe('in_preparation');
    expect(stateAfter('in_preparation', 'review')).toBe('internal_review');
    expect(stateAfter('internal_review', 'submission')).toBe('submitted');
    expect(stateAfter('planned', 'submission')).toBe('submitted');
  });

  test('goes between queries and resubmission until it is accepted', () => {
    expect(stateAfter('submitted', 'queries')).toBe('queries');
    expect(stateAfter('queries', 'submission')).toBe('resubmitted');
    expect(stateAfter('resubmitted', 'queries')).toBe('queries');
    expect(stateAfter('resubmitted', 'acceptance')).toBe('accepted');
  });

  test('is not accepted before it was submitted, nor while queries are open', () => {
    expect(stateAfter('internal_review', 'acceptance')).toBeNull();
    expect(stateAfter('queries', 'acceptance')).toBeNull();
  });

  test('is closed for good', () => {
    for (const state of REQUIREMENT_STATES.filter((each) => !isOpen(each))) {
      expect(REQUIREMENT_ACTS.map((act) => stateAfter(state, act))).toEqual(REQUIREMENT_ACTS.map(() => null));
    }
  });

  test('is overdue from the day after its day, unless something was submitted', () => {
    expect(isOverdue({ state: 'in_preparation', dueOn: DUE }, DUE)).toBe(false);
    expect(isOverdue({ state: 'in_preparation', dueOn: DUE }, TODAY)).toBe(true);
    expect(isOverdue({ state: 'submitted', dueOn: DUE }, TODAY)).toBe(false);
    expect(isOverdue({ state: 'waived', dueOn: DUE }, TODAY)).toBe(false);
  });
});

describe('a tranche', () => {
  const condition = (state: (typeof REQUIREMENT_STATES)[number]) => ({ state, dueOn: DUE });

  test('is claimable once everything that it hangs on is accepted or waived', () => {
    expect(stateByConditions('planned', [condition('submitted')])).toBe('conditions_open');
    expect(stateByConditions('conditions_open', [condition('accepted'), condition('waived')])).toBe('claimable');
    expect(stateByConditions('conditions_open', [condition('accepted'), condition('planned')])).toBe('conditions_open');
    expect(stateByConditions('planned', [])).toBe('planned');
    expect(stateByConditions('requested', [condition('accepted')])).toBe('requested');
  });

  test('is at risk while a report that it hangs on is overdue; the cash plan counts on it a quarter later', () => {
    expect(isAtRisk({ state: 'conditions_open' }, [condition('planned')], TODAY)).toBe(true);
    expect(isAtRisk({ state: 'conditions_open' }, [condition('submitted')], TODAY)).toBe(false);
    expect(isAtRisk({ state: 'received' }, [condition('planned')], TODAY)).toBe(false);
    expect(expectedOn(plainDate('2024-01-31'), true)).toBe('2024-04-30');
    expect(expectedOn(DUE, false)).toBe(DUE);
    expect(expectedOn(null, true)).toBeNull();
  });

  test('stays received, and a cancelled one can be planned again', () => {
    expect(TRANCHE_STATES.filter((to) => mayBecome('received', to))).toEqual([]);
    expect(TRANCHE_STATES.filter((to) => mayBecome('cancelled', to))).toEqual(['planned']);
    expect(TRANCHE_STATES.filter((state) => !isOutstanding(state))).toEqual(['received', 'cancelled']);
  });
});
