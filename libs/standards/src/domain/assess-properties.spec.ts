import fc from 'fast-check';
import { type SampleCriterion, sampleCard, type SampleLimits } from '../../../../test/support/sample-scorecards.js';
import { assess } from './assess.js';
import { readScorecard } from './read-scorecard.js';
import type { Answer, Band } from './scorecard.js';

const RANK: Record<Band, number> = { incomplete: -1, does_not_meet: 0, conditional: 1, meets: 2 };

interface Drawn {
  criteria: SampleCriterion[];
  limits: SampleLimits;
  answers: Map<string, Answer>;
  actions: string[];
}

const RULES = ['scored', 'minimum', 'red_line'] as const;

const criterion = (top: number) =>
  fc.record({
    domain: fc.constantFrom('A', 'B', 'C'),
    weight: fc.integer({ min: 1, max: 30 }),
    rule: fc.constantFrom(...RULES),
    low: fc.integer({ min: 1, max: top }),
    high: fc.integer({ min: 1, max: top }),
    naAllowed: fc.boolean(),
    answer: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: top }) }, fc.constant<Answer>('na')),
    hasAction: fc.boolean(),
  });

const share = fc.integer({ min: 0, max: 100 });
const text = (hundredths: number) => (hundredths / 100).toFixed(2);

/** Cards of any size and scale with fully answered cases; "na" only where it is allowed. */
const drawn: fc.Arbitrary<Drawn> = fc.integer({ min: 1, max: 6 }).chain((top) =>
  fc
    .tuple(fc.array(criterion(top), { minLength: 1, maxLength: 8 }), fc.tuple(share, share, share))
    .map(([parts, [one, two, eachDomain]]) => {
      const ids = parts.map((_, index) => `K${index}`);
      return {
        criteria: parts.map(({ low, high, rule, ...rest }, index) => ({
          id: ids[index]!,
          domain: rest.domain,
          weight: rest.weight,
          rule,
          naAllowed: rest.naAllowed,
          failBelow: rule === 'red_line' ? Math.min(low, high) : null,
          meetsAtLeast: rule === 'scored' ? null : Math.max(low, high),
        })),
        limits: {
          top,
          eachDomain: text(eachDomain),
          maxNa: '0.99',
          meets: text(Math.max(one, two)),
          conditional: text(Math.min(one, two)),
        },
        answers: new Map(parts.map(({ answer, naAllowed }, index) => [ids[index]!, answer === 'na' && !naAllowed ? 0 : answer])),
        actions: ids.filter((_, index) => parts[index]!.hasAction),
      };
    }),
);

const cardOf = ({ criteria, limits }: Drawn) => readScorecard(sampleCard(criteria, limits));
const resultOf = (sample: Drawn, changes: Partial<Drawn> = {}) => {
  const { answers, actions } = { ...sample, ...changes };
  return assess(cardOf({ ...sample, ...changes }), answers, actions);
};

describe('the band', () => {
  it('never gets worse when a score is raised', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), (sample, pick) => {
        const [id, score] = [...sample.answers][pick % sample.answers.size]!;
        fc.pre(typeof score === 'number' && score < sample.limits.top!);
        const raised = new Map(sample.answers).set(id, (score as number) + 1);
        expect(RANK[resultOf(sample, { answers: raised }).band]).toBeGreaterThanOrEqual(RANK[resultOf(sample).band]);
      }),
    );
  });

  it('is never cured of a failed red line by actions', () => {
    fc.assert(
      fc.property(drawn, (sample) => {
        const everywhere = resultOf(sample, { actions: sample.criteria.map(({ id }) => id) });
        if (everywhere.failedRedLines.length > 0) expect(everywhere.band).toBe('does_not_meet');
      }),
    );
  });

  it('is the one that whole numbers alone would give', () => {
    fc.assert(
      fc.property(drawn, (sample) => {
        expect(resultOf(sample).band).toBe(bandByWholeNumbers(sample));
      }),
      { numRuns: 500 },
    );
  });

  it('and all values stay the same when all weights are scaled', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 2, max: 4 }), (sample, factor) => {
        const criteria = sample.criteria.map((part) => ({ ...part, weight: part.weight * factor }));
        expect(resultOf(sample, { criteria })).toEqual(resultOf(sample));
      }),
    );
  });

  it('is that of the card without the criteria that are not applicable', () => {
    fc.assert(
      fc.property(drawn, (sample) => {
        const criteria = sample.criteria.filter(({ id }) => sample.answers.get(id) !== 'na');
        fc.pre(criteria.length > 0 && !resultOf(sample).tooMuchNa);
        const smaller = resultOf(sample, { criteria });
        expect(smaller).toMatchObject({ band: resultOf(sample).band, overall: resultOf(sample).overall });
      }),
    );
  });

  it('does not depend on the order of answers and actions', () => {
    fc.assert(
      fc.property(drawn, (sample) => {
        const turned = { answers: new Map([...sample.answers].reverse()), actions: [...sample.actions].reverse() };
        expect(resultOf(sample, turned)).toEqual(resultOf(sample));
      }),
    );
  });
});

/** The rules once more in cross-multiplied whole numbers: Σ w·s · 100 ≥ limit · T · Σ w. */
function bandByWholeNumbers({ criteria, limits, answers, actions }: Drawn): Band {
  const of = (text: string) => Math.round(Number(text) * 100);
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const left = criteria.filter(({ id }) => answers.get(id) !== 'na');
  const naWeight = criteria.filter((part) => !left.includes(part)).reduce((sum, { weight }) => sum + weight, 0);
  if (naWeight * 100 > 99 * total) return 'incomplete';
  const score = ({ id }: SampleCriterion) => answers.get(id) as number;
  const reaches = (parts: SampleCriterion[], limit: number) =>
    parts.reduce((sum, part) => sum + part.weight * (100 * score(part) - limit * limits.top!), 0) >= 0;
  const domains = ['A', 'B', 'C'].map((id) => left.filter(({ domain }) => domain === id));
  const below = left.filter((part) => score(part) < (part.meetsAtLeast ?? 0));
  if (left.some((part) => score(part) < (part.failBelow ?? 0))) return 'does_not_meet';
  const strong = domains.every((parts) => reaches(parts, of(limits.eachDomain!)));
  if (strong && below.length === 0 && reaches(left, of(limits.meets!))) return 'meets';
  const actedOn = below.every(({ id }) => actions.includes(id));
  return actedOn && reaches(left, of(limits.conditional!)) ? 'conditional' : 'does_not_meet';
}
