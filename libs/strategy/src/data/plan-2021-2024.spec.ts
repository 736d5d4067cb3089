import { DIRECTIONS, GOALS, IMPACTS, PRINCIPLES, RESOURCE } from './plan-2021-2024.js';

const outcomes = DIRECTIONS.flatMap((direction) => direction.outcomes);
const areas = DIRECTIONS.flatMap((direction) => direction.activityAreas);
const nodes = [RESOURCE, ...DIRECTIONS, ...outcomes, ...areas, ...PRINCIPLES, ...GOALS, ...IMPACTS];

describe('the strategic plan as data', () => {
  test('it holds 4 directions, 7 outcomes, 13 activity areas, 6 principles, 4 goals and 5 impacts', () => {
    expect([DIRECTIONS, outcomes, areas, PRINCIPLES, GOALS, IMPACTS].map((list) => list.length)).toEqual([4, 7, 13, 6, 4, 5]);
  });

  test('outcomes and activity areas bear the codes of the plan', () => {
    expect(outcomes.map(({ code }) => code)).toEqual(['1', '2', '3a', '3b', '4a', '4b', '4c']);
    expect(DIRECTIONS.map((direction) => direction.activityAreas.length)).toEqual([4, 2, 2, 5]);
  });

  test('every label is short, in both languages, and puts people first', () => {
    for (const { en, fr } of nodes) {
      expect(Math.max(en.length, fr.length)).toBeLessThanOrEqual(60);
      expect(`${en} ${fr}`).not.toMatch(/abuse|addict|clean|toxico|drogués|usagers de drogues/i);
    }
  });
});
