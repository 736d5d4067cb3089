import { plainDate } from '#kernel';
import { criteriaActedOn, isComplete, type PlannedAction } from './action-plan.js';

const FROM = plainDate('2024-01-01');
const ACTION: PlannedAction = {
  criterion: 'D2',
  domain: null,
  owner: 'u1',
  dueOn: plainDate('2024-06-29'),
  evidenceExpected: 'procedure',
};

describe('an action', () => {
  it('is complete with owner, expected evidence and a due date within the limit, inclusive', () => {
    expect(isComplete(ACTION, FROM, 180)).toBe(true);
    expect(isComplete({ ...ACTION, dueOn: plainDate('2024-06-30') }, FROM, 180)).toBe(false);
  });

  it.each([{ owner: null }, { owner: ' ' }, { dueOn: null }, { evidenceExpected: null }, { evidenceExpected: '' }])(
    'is not complete with %j',
    (gap) => {
      expect(isComplete({ ...ACTION, ...gap }, FROM, 180)).toBe(false);
    },
  );

  it('counts for its criterion once, and only when it is complete', () => {
    const actions = [ACTION, ACTION, { ...ACTION, criterion: 'G1', owner: null }, { ...ACTION, criterion: null, domain: 'F' }];
    expect(criteriaActedOn(actions, FROM, 180)).toEqual(['D2']);
  });
});
