import { cappedScore } from './capped-score.js';

describe('a score as it counts', () => {
  it.each([2, 3, 4])('is 1 instead of %d without evidence', (score) => {
    expect(cappedScore(score, 0)).toBe(1);
  });

  it('stays what it is with one item of evidence', () => {
    expect([0, 1, 2, 3, 4].map((score) => cappedScore(score, 1))).toEqual([0, 1, 2, 3, 4]);
  });

  it.each([0, 1, 'na', null] as const)('needs no evidence for %s', (answer) => {
    expect(cappedScore(answer, 0)).toBe(answer);
  });
});
