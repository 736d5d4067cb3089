/** Reads the cases file of a scorecard calculation: answers and actions, checked against the card. */
import { DecodeError, type Decoder, list, map, object } from '#kernel';
import { CODE, documentOf, refuseRepeats } from './reading.js';
import type { Answer, Answers, Scorecard } from './scorecard.js';

/** One assessment to calculate: scores as they count, and the criteria that have a complete action. */
export interface ScorecardCase {
  id: string;
  answers: Answers;
  actions: readonly string[];
}

/**
 * The cases of a JSON document. Throws DecodeError at the first answer or action that does not fit the card:
 * 'cases[3].answers.A1: must be a number of the scale, "na" or null'.
 */
export function readCases(json: unknown, card: Scorecard): ScorecardCase[] {
  const { cases } = object({ cases: list(caseOf(card)) })(documentOf(json, 'cases file'), '');
  refuseRepeats(
    cases.map(({ id }) => id),
    (index) => `cases[${index}].id`,
  );
  return cases;
}

function caseOf(card: Scorecard): Decoder<ScorecardCase> {
  const criterion = criterionOf(card);
  const fields = object({ id: CODE, answers: map(criterion, answerOf(card)), actions: list(criterion) });
  return (value, path) => {
    const read = fields(value, path);
    refuseRepeats(read.actions, (index) => `${path}.actions[${index}]`);
    return read;
  };
}

function criterionOf(card: Scorecard): Decoder<string> {
  const known = new Set(card.criteria.map(({ id }) => id));
  return (value, path) => {
    if (typeof value !== 'string' || !known.has(value)) {
      throw new DecodeError(path, 'is not a criterion of the scorecard');
    }
    return value;
  };
}

function answerOf(card: Scorecard): Decoder<Answer> {
  return (value, path) => {
    if (value === null || value === 'na') return value;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= card.top) return value;
    throw new DecodeError(path, 'must be a number of the scale, "na" or null');
  };
}
