import { plainDate } from '#kernel';
import { sampleCard } from '../../../../test/support/sample-scorecards.js';
import { resultOf, type Scoring } from './scoring.js';

const CARD = sampleCard([
  { id: 'A1', domain: 'A', weight: 1, rule: 'minimum', meetsAtLeast: 2 },
  { id: 'A2', domain: 'A', weight: 3, naAllowed: true },
]);
const TODAY = plainDate('2024-01-01');
const proof = ['A1', 'A2'].map((criterion) => ({ criterion }));
const scoring = (a1: number | null, a2: number | null, rest: Partial<Scoring> = {}): Scoring => ({
  card: CARD,
  answers: [
    { criterion: 'A1', score: a1, notApplicable: false },
    { criterion: 'A2', score: a2, notApplicable: false },
  ],
  evidence: proof,
  actions: [],
  ...rest,
});

describe('the result of an assessment as it stands', () => {
  test('a score of 2 or more without evidence counts as 1, and can cost a minimum', () => {
    expect(resultOf(scoring(4, 4), TODAY).overall!.toFixed(4)).toBe('1.0000');
    const unproven = resultOf(scoring(4, 4, { evidence: [{ criterion: 'A2' }] }), TODAY);
    expect(unproven).toMatchObject({ band: 'does_not_meet', belowMeetsThreshold: ['A1'] });
  });

  test('an answer that was taken back is missing again', () => {
    expect(resultOf(scoring(4, null), TODAY)).toMatchObject({ band: 'incomplete', missing: ['A2'] });
  });

  test('an action counts when it is complete and due within the limit', () => {
    const action = { criterion: 'A1', domain: null, owner: 'p', evidenceExpected: 'minutes' };
    const withDue = (dueOn: string) => resultOf(scoring(1, 4, { actions: [{ ...action, dueOn: plainDate(dueOn) }] }), TODAY).band;
    expect(withDue('2024-06-29')).toBe('conditional');
    expect(withDue('2024-06-30')).toBe('does_not_meet');
  });
});
