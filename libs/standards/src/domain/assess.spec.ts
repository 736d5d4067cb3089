import { type SampleCriterion, sampleCard, type SampleLimits } from '../../../../test/support/sample-scorecards.js';
import { assess, countAnswered } from './assess.js';
import { formatAssessed } from './calculate-scorecard.js';
import { readScorecard } from './read-scorecard.js';
import type { Answer } from './scorecard.js';

/** Six criteria, weight 10 in all: A scored 3 + 1, B minimum 2 and scored 1, C red line 2 and scored 1 (both N/A-able). */
const CRITERIA: SampleCriterion[] = [
  { id: 'A1', domain: 'A', weight: 3 },
  { id: 'A2', domain: 'A', weight: 1, naAllowed: true },
  { id: 'B1', domain: 'B', weight: 2, rule: 'minimum', meetsAtLeast: 2 },
  { id: 'B2', domain: 'B', weight: 1, naAllowed: true },
  { id: 'C1', domain: 'C', weight: 2, rule: 'red_line', failBelow: 2, meetsAtLeast: 3, naAllowed: true },
  { id: 'C2', domain: 'C', weight: 1, naAllowed: true },
];
const THREES = { A1: 3, A2: 3, B1: 3, B2: 3, C1: 3, C2: 3 };

function result(answers: Record<string, Answer>, actions: string[] = [], limits: SampleLimits = {}) {
  const card = readScorecard(sampleCard(CRITERIA, limits));
  return formatAssessed(assess(card, new Map(Object.entries({ ...THREES, ...answers })), actions));
}

describe('an assessment', () => {
  it('meets at the limit: it is inclusive', () => {
    expect(result({})).toMatchObject({ band: 'meets', overall: '75.00' });
  });

  it('does not meet by one point: fractions are compared exactly', () => {
    expect(result({ B2: 2 })).toMatchObject({ band: 'conditional', overall: '72.50' });
    expect(result({}, [], { meets: '0.75000001' })).toMatchObject({ band: 'conditional', overall: '75.00' });
  });

  it('takes 2/3 as less than 0.6667 and as more than 0.66666666', () => {
    const twoThirds = { A1: 2, A2: 2, B1: 2, B2: 2, C1: 2, C2: 2 };
    const on = (limit: string) => result(twoThirds, ['C1'], { top: 3, meets: '1', conditional: limit, eachDomain: '0' });
    expect(on('0.6667').band).toBe('does_not_meet');
    expect(on('0.66666666').band).toBe('conditional');
  });

  it('takes a domain at its limit as not weak, and just below as weak', () => {
    expect(result({ A1: 2, A2: 2, B1: 4, B2: 4, C1: 4, C2: 4 })).toMatchObject({ band: 'meets', weak_domains: [] });
    expect(result({ A1: 2, A2: 1, B1: 4, B2: 4, C1: 4, C2: 4 })).toMatchObject({
      band: 'conditional',
      weak_domains: ['A'],
    });
  });

  it('needs no action for a weak domain to be conditional', () => {
    expect(result({ A1: 0, B1: 4, B2: 4, C1: 4, C2: 4 }).band).toBe('conditional');
  });

  it('is conditional only when every criterion below its threshold has an action', () => {
    const shortfalls = { B1: 1, C1: 2, A1: 4, A2: 4 };
    expect(result(shortfalls, ['B1', 'C1'])).toMatchObject({
      band: 'conditional',
      below_meets_threshold: ['B1', 'C1'],
    });
    expect(result(shortfalls, ['B1']).band).toBe('does_not_meet');
    expect(result(shortfalls).band).toBe('does_not_meet');
  });

  it('is not changed by an action on a criterion that is not below its threshold', () => {
    expect(result({}, ['A1', 'C1']).band).toBe('meets');
    expect(result({ B1: 1 }, ['A1']).band).toBe('does_not_meet');
  });

  it('fails on a red line whatever the total, and no action cures it', () => {
    const allFours = { A1: 4, A2: 4, B1: 4, B2: 4, C2: 4 };
    expect(result({ ...allFours, C1: 1 }, ['C1'])).toMatchObject({
      band: 'does_not_meet',
      failed_red_lines: ['C1'],
      below_meets_threshold: ['C1'],
    });
    expect(result({ ...allFours, C1: 2 }, ['C1'])).toMatchObject({ band: 'conditional', failed_red_lines: [] });
  });

  it('does not meet below the conditional limit, even when all shortfalls have actions', () => {
    expect(result({ A1: 0, A2: 0, B1: 1, B2: 3 }, ['B1']).band).toBe('does_not_meet');
  });

  it('lets "na" leave both sums', () => {
    const without = result({ A2: 'na', A1: 4 }, [], { maxNa: '0.10' });
    expect(without).toMatchObject({ overall: '83.33', domains: { A: '100.00', B: '75.00', C: '75.00' } });
  });

  it('gives null to a domain in which nothing is left, and does not call it weak', () => {
    const emptied = result({ C1: 'na', C2: 'na' }, [], { maxNa: '0.30', eachDomain: '0.60' });
    expect(emptied).toMatchObject({ band: 'meets', domains: { A: '75.00', B: '75.00', C: null }, weak_domains: [] });
  });

  it('lets a red line answered "na" fail nothing', () => {
    expect(result({ C1: 'na' }, [], { maxNa: '0.20' })).toMatchObject({ band: 'meets', failed_red_lines: [] });
  });

  it('allows "na" up to its limit, inclusive', () => {
    expect(result({ A2: 'na' }, [], { maxNa: '0.1' }).too_much_na).toBe(false);
    expect(result({ A2: 'na' }, [], { maxNa: '0.09999999' })).toMatchObject({ band: 'incomplete', too_much_na: true });
  });

  it('counts a forbidden "na" in the weight that is not applicable', () => {
    expect(result({ A1: 'na' })).toMatchObject({ band: 'incomplete', na_not_allowed: ['A1'], too_much_na: true });
  });

  it('shows all reasons of an incomplete case at once and nothing else', () => {
    expect(result({ C2: null, B2: 'na', B1: 'na', A2: null, C1: 0 })).toEqual({
      band: 'incomplete',
      overall: null,
      domains: null,
      failed_red_lines: [],
      below_meets_threshold: [],
      weak_domains: [],
      missing: ['A2', 'C2'],
      na_not_allowed: ['B1'],
      too_much_na: true,
    });
  });

  it('takes a criterion that is absent as not answered', () => {
    const card = readScorecard(sampleCard(CRITERIA));
    expect(assess(card, new Map(), []).missing).toEqual(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']);
  });

  it('rounds half up, and only for print', () => {
    const card = readScorecard(
      sampleCard(
        [
          { id: 'A1', domain: 'A', weight: 1 },
          { id: 'A2', domain: 'A', weight: 799 },
        ],
        { top: 10 },
      ),
    );
    const { overall } = formatAssessed(
      assess(
        card,
        new Map([
          ['A1', 1],
          ['A2', 0],
        ]),
        [],
      ),
    );
    expect(overall).toBe('0.01');
  });
});

describe('an assessment that is not finished', () => {
  it('counts the criteria that have a score and leaves the others out', () => {
    const card = readScorecard(sampleCard(CRITERIA, {}));
    const counted = countAnswered(
      card,
      new Map<string, Answer>([
        ['A1', 3],
        ['B1', 1],
        ['B2', 'na'],
      ]),
    );
    expect(counted.overall?.toFixed(4)).toBe('0.5500');
    expect([...counted.domains].map(([id, share]) => [id, share?.toFixed(2) ?? null])).toEqual([
      ['A', '0.75'],
      ['B', '0.25'],
      ['C', null],
    ]);
    expect(counted).toMatchObject({ belowMeetsThreshold: ['B1'], failedRedLines: [], weakDomains: ['B'] });
  });

  it('is nothing before the first score', () => {
    expect(countAnswered(readScorecard(sampleCard(CRITERIA, {})), new Map()).overall).toBeNull();
  });
});
