import { DecodeError } from '#kernel';
import { acceptanceDocument } from '../../../../test/support/acceptance-documents.js';
import { calculateScorecard } from './calculate-scorecard.js';

const card = () => acceptanceDocument('scorecard/scorecard-v1.json');
const cases = () => acceptanceDocument('scorecard/cases.json');

describe('the scorecard calculation', () => {
  it('gives the agreed results, string for string', () => {
    const expected = acceptanceDocument('scorecard/expected.json');
    expect(JSON.stringify(calculateScorecard(card(), cases()), null, 1)).toBe(JSON.stringify(expected, null, 1));
  });

  it('keeps the order of the cases file and of the keys', () => {
    const turned = { cases: cases().cases.reverse() };
    const { cases: results } = calculateScorecard(card(), turned) as { cases: { id: string }[] };
    expect(results.map(({ id }) => id)).toEqual(turned.cases.map(({ id }: { id: string }) => id));
    expect(Object.keys(results[0]!)).toEqual([
      'id',
      'band',
      'overall',
      'domains',
      'failed_red_lines',
      'below_meets_threshold',
      'weak_domains',
      'missing',
      'na_not_allowed',
      'too_much_na',
    ]);
  });

  it('gives an empty list for no cases', () => {
    expect(calculateScorecard(card(), { cases: [] })).toEqual({ cases: [] });
  });

  it('names the document that is not an object at all', () => {
    expect(() => calculateScorecard([], cases())).toThrow(new DecodeError('scorecard', 'must be an object'));
    expect(() => calculateScorecard(card(), 'x')).toThrow(new DecodeError('cases file', 'must be an object'));
  });
});
