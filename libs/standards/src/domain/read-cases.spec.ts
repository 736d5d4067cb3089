import { sampleCard } from '../../../../test/support/sample-scorecards.js';
import { readCases } from './read-cases.js';
import { readScorecard } from './read-scorecard.js';

const CARD = readScorecard(
  sampleCard([
    { id: 'A1', domain: 'A', weight: 1 },
    { id: 'B1', domain: 'B', weight: 1 },
  ]),
);
const ANSWER = 'cases[0].answers.A1: must be a number of the scale, "na" or null';

const one = (fields: object) => ({ cases: [{ id: 'c', answers: {}, actions: [], ...fields }] });

const REFUSED: [problem: string, document: unknown, message: string][] = [
  ['no cases', {}, 'cases: is required'],
  ['cases that are no list', { cases: {} }, 'cases: must be a list'],
  ['an unknown field', { cases: [], more: 1 }, 'more: is not a known field'],
  ['an unknown field of a case', one({ band: 'meets' }), 'cases[0].band: is not a known field'],
  ['a case without answers', one({ answers: undefined }), 'cases[0].answers: is required'],
  ['a case without actions', one({ actions: undefined }), 'cases[0].actions: is required'],
  ['a case without id', one({ id: undefined }), 'cases[0].id: is required'],
  ['an id that is no code', one({ id: '_c' }), 'cases[0].id: must be a code'],
  ['an id twice', { cases: [...one({}).cases, ...one({}).cases] }, 'cases[1].id: "c" is there twice'],
  ['an unknown criterion', one({ answers: { Z9: 1 } }), 'cases[0].answers.Z9: is not a criterion of the scorecard'],
  ['a criterion in small letters', one({ answers: { a1: 1 } }), 'cases[0].answers.a1: is not a criterion'],
  ['a note among the answers', one({ answers: { _note: 'x' } }), 'cases[0].answers._note: is not a criterion'],
  ['answers that are no map', one({ answers: [1] }), 'cases[0].answers: must be an object'],
  ['a number above the scale', one({ answers: { A1: 5 } }), ANSWER],
  ['a number below the scale', one({ answers: { A1: -1 } }), ANSWER],
  ['a fraction', one({ answers: { A1: 2.5 } }), ANSWER],
  ['a number as text', one({ answers: { A1: '3' } }), ANSWER],
  ['true', one({ answers: { A1: true } }), ANSWER],
  ['false', one({ answers: { A1: false } }), ANSWER],
  ['"NA" in capitals', one({ answers: { A1: 'NA' } }), ANSWER],
  ['a list as answer', one({ answers: { A1: [3] } }), ANSWER],
  ['an action on an unknown criterion', one({ actions: ['Z9'] }), 'cases[0].actions[0]: is not a criterion'],
  ['an action on a domain', one({ actions: ['A'] }), 'cases[0].actions[0]: is not a criterion'],
  ['an action that is no text', one({ actions: [1] }), 'cases[0].actions[0]: is not a criterion'],
  ['an action twice', one({ actions: ['A1', 'B1', 'A1'] }), 'cases[0].actions[2]: "A1" is there twice'],
  ['actions that are no list', one({ actions: 'A1' }), 'cases[0].actions: must be a list'],
];

describe('a cases document', () => {
  it.each(REFUSED)('is refused for %s', (_, document, message) => {
    expect(() => readCases(document, CARD)).toThrow(message);
  });

  it('takes every number of the scale, "na", null and a criterion that is absent', () => {
    for (const answer of [0, 1, 2, 3, 4, 'na', null]) {
      expect(readCases(one({ answers: { A1: answer } }), CARD)[0]!.answers.get('A1')).toBe(answer);
    }
    expect(readCases(one({}), CARD)[0]!.answers.has('A1')).toBe(false);
  });

  it('may hold a note in the document and in a case', () => {
    expect(readCases({ _note: 1, ...one({ _note: [] }) }, CARD)).toHaveLength(1);
  });
});
