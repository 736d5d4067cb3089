import { acceptanceDocument, type Loose } from '../../../../test/support/acceptance-documents.js';
import { sampleCard } from '../../../../test/support/sample-scorecards.js';
import { readScorecard } from './read-scorecard.js';

type Change = (card: Loose) => unknown;

function changed(change: Change): unknown {
  const card = acceptanceDocument('scorecard/scorecard-v1.json');
  change(card);
  return card;
}

/** In the first card criteria[0] is a minimum, [2] a red line at 2 and 2, [4] scored only; domains[0] weighs 15. */
const REFUSED: [problem: string, change: Change, message: string][] = [
  ['an unknown field', (c) => (c.colour = 'red'), 'colour: is not a known field'],
  ['an unknown field of a criterion', (c) => (c.criteria[1].x = 1), 'criteria[1].x: is not a known field'],
  ['an unknown field of a domain', (c) => (c.domains[0].x = 1), 'domains[0].x: is not a known field'],
  ['an unknown band', (c) => (c.bands.excels = {}), 'bands.excels: is not a known field'],
  ['an unknown limit', (c) => (c.bands.meets.x = 1), 'bands.meets.x: is not a known field'],
  ['a standard that is not text', (c) => (c.standard = 7), 'standard: must be text of 1 to 200 characters'],
  ['an empty version', (c) => (c.version = ''), 'version: must be text of 1 to 200 characters'],
  ['a name of 201 characters', (c) => (c.domains[1].name = 'é'.repeat(201)), 'domains[1].name: must be text'],
  ['an unknown status', (c) => (c.status = 'final'), 'status: must be one of draft, proposal, adopted, retired'],
  ['a scale that starts at 1', (c) => (c.scale = [1, 2, 3]), 'scale[0]: must be 0'],
  ['a gap in the scale', (c) => (c.scale = [0, 1, 3]), 'scale[2]: must be 2'],
  ['a scale out of order', (c) => (c.scale = [0, 2, 1]), 'scale[1]: must be 1'],
  ['a step twice', (c) => (c.scale = [0, 1, 1]), 'scale[2]: must be 2'],
  ['a scale of one step', (c) => (c.scale = [0]), 'scale: must hold at least 2'],
  ['half steps', (c) => (c.scale = [0, 0.5, 1]), 'scale[1]: must be a whole number'],
  ['a scale as text', (c) => (c.scale = ['0', '1']), 'scale[0]: must be a whole number'],
  ['a domain twice', (c) => (c.domains[1].id = 'A'), 'domains[1].id: "A" is there twice'],
  ['a domain that is no code', (c) => (c.domains[0].id = '1A'), 'domains[0].id: must be a code'],
  ['a domain weight that does not add up', (c) => (c.domains[0].weight = 14), 'domains[0].weight: must be 15'],
  ['a domain without criteria', (c) => c.domains.push({ id: 'Z', name: 'Z', weight: 1 }), 'domains[7].weight: must be 0'],
  ['a domain weight of 0', (c) => (c.domains[0].weight = 0), 'domains[0].weight: must be a whole number from 1 to 1000'],
  ['a domain weight of 1001', (c) => (c.domains[0].weight = 1001), 'domains[0].weight: must be a whole number'],
  ['no criteria', (c) => (c.criteria = []), 'criteria: must hold at least 1'],
  ['criteria that are no list', (c) => (c.criteria = {}), 'criteria: must be a list'],
  ['a criterion twice', (c) => (c.criteria[1].id = 'A1'), 'criteria[1].id: "A1" is there twice'],
  ['a criterion id of 81 characters', (c) => (c.criteria[0].id = 'a'.repeat(81)), 'criteria[0].id: must be a code'],
  ['a criterion id with a space', (c) => (c.criteria[0].id = 'A 1'), 'criteria[0].id: must be a code'],
  ['a criterion id with a line break', (c) => (c.criteria[0].id = 'A1\n'), 'criteria[0].id: must be a code'],
  ['an unknown domain', (c) => (c.criteria[3].domain = 'Z'), 'criteria[3].domain: is not a domain of the scorecard'],
  ['a weight of 0', (c) => (c.criteria[0].weight = 0), 'criteria[0].weight: must be a whole number from 1 to 1000'],
  ['a weight of 1001', (c) => (c.criteria[0].weight = 1001), 'criteria[0].weight: must be a whole number'],
  ['half a weight', (c) => (c.criteria[0].weight = 2.5), 'criteria[0].weight: must be a whole number'],
  ['a weight as text', (c) => (c.criteria[0].weight = '3'), 'criteria[0].weight: must be a whole number'],
  ['an unknown rule', (c) => (c.criteria[0].rule = 'max'), 'criteria[0].rule: must be one of scored, minimum, red_line'],
  ['a red line without fail_below', (c) => (c.criteria[2].fail_below = null), 'criteria[2].fail_below: must be set'],
  ['a red line without meets_at_least', (c) => (c.criteria[2].meets_at_least = null), 'criteria[2].meets_at_least: must be set'],
  ['a minimum without meets_at_least', (c) => (c.criteria[0].meets_at_least = null), 'criteria[0].meets_at_least: must be set'],
  ['a minimum with fail_below', (c) => (c.criteria[0].fail_below = 1), 'criteria[0].fail_below: must be null'],
  ['a scored criterion with fail_below', (c) => (c.criteria[4].fail_below = 1), 'criteria[4].fail_below: must be null'],
  [
    'a scored criterion with meets_at_least',
    (c) => (c.criteria[4].meets_at_least = 1),
    'criteria[4].meets_at_least: must be null',
  ],
  ['meets_at_least below fail_below', (c) => (c.criteria[2].fail_below = 3), 'criteria[2].meets_at_least: must not be below'],
  ['a threshold of 0', (c) => (c.criteria[2].fail_below = 0), 'criteria[2].fail_below: must be a whole number from 1 to 4'],
  [
    'a threshold above the scale',
    (c) => (c.criteria[0].meets_at_least = 5),
    'criteria[0].meets_at_least: must be a whole number from 1 to 4',
  ],
  ['na_allowed as a number', (c) => (c.criteria[0].na_allowed = 1), 'criteria[0].na_allowed: must be true or false'],
  ['a share as a number', (c) => (c.bands.meets.overall_at_least = 0.75), 'bands.meets.overall_at_least: must be a share'],
  ['a share above 1', (c) => (c.bands.meets.each_domain_at_least = '1.1'), 'bands.meets.each_domain_at_least: must be a share'],
  ['a share with a comma', (c) => (c.bands.conditional.overall_at_least = '0,5'), 'bands.conditional.overall_at_least: must be'],
  ['a share of 9 decimals', (c) => (c.max_na_weight = '0.123456789'), 'max_na_weight: must be a share'],
  ['a negative share', (c) => (c.max_na_weight = '-0.1'), 'max_na_weight: must be a share'],
  ['a share in per cent', (c) => (c.max_na_weight = '15%'), 'max_na_weight: must be a share'],
  [
    'conditional above meets',
    (c) => (c.bands.conditional.overall_at_least = '0.75000001'),
    'bands.conditional.overall_at_least: must not be above',
  ],
  ['everything not applicable', (c) => (c.max_na_weight = '1.00'), 'max_na_weight: must be below 1'],
];

describe('a scorecard document', () => {
  it.each(REFUSED)('is refused for %s', (_, change, message) => {
    expect(() => readScorecard(changed(change))).toThrow(message);
  });

  const paths = [
    ...Object.keys(sampleCard([])).map((field) => [field]),
    ...['id', 'name', 'weight'].map((field) => ['domains', 0, field]),
    ...['id', 'domain', 'text', 'weight', 'rule', 'fail_below', 'meets_at_least', 'na_allowed', 'evidence_hint', 'anchors'].map(
      (field) => ['criteria', 0, field],
    ),
    ...['meets', 'conditional', 'does_not_meet'].map((field) => ['bands', field]),
    ...['overall_at_least', 'each_domain_at_least', 'every_meets_at_least_reached'].map((field) => ['bands', 'meets', field]),
    ...['overall_at_least', 'no_score_below_fail_below', 'each_shortfall_has_action'].map((field) => [
      'bands',
      'conditional',
      field,
    ]),
  ];
  it.each(paths.map((path) => [path.join('.'), path] as const))('requires %s', (_, path) => {
    const remove: Change = (card) => {
      const owner = path.slice(0, -1).reduce((part: Loose, step) => part[step], card);
      delete owner[path.at(-1)!];
    };
    expect(() => readScorecard(changed(remove))).toThrow(/: is required$/);
  });

  it('may hold a note in any object', () => {
    const noted = changed((card) => {
      for (const part of [card, card.domains[0], card.criteria[0], card.bands, card.bands.meets]) part._note = { any: 1 };
    });
    expect(readScorecard(noted)).toEqual(readScorecard(changed(() => undefined)));
  });

  it('is not checked in the fields that only people read or other rules use', () => {
    const free = changed((card) => {
      Object.assign(card.criteria[0], { text: 'x'.repeat(300), evidence_hint: null, anchors: [] });
      Object.assign(card, { validity_months: 'long', action_plan_max_days: null, reapply_after_months: [] });
      card.bands.does_not_meet = 0;
      card.bands.meets.every_meets_at_least_reached = 'yes';
    });
    expect(() => readScorecard(free)).not.toThrow();
  });

  it('may have another scale, other domains and limits at their ends', () => {
    const document = sampleCard([{ id: 'x.1', domain: 'd_1', weight: 1000, rule: 'red_line', failBelow: 1, meetsAtLeast: 1 }], {
      top: 1,
      meets: '1',
      eachDomain: '0',
      conditional: '1.00000000',
      maxNa: '0.99999999',
    });
    expect(readScorecard(document)).toMatchObject({ top: 1, domains: [{ id: 'd_1' }], criteria: [{ id: 'x.1' }] });
  });
});
