import { readFileSync } from 'node:fs';
import { type CardDocument, cardForProfile, type ProfileRules } from './card-for-profile.js';
import { readScorecard } from './read-scorecard.js';

const CARD = JSON.parse(
  readFileSync(new URL('../../../../test/acceptance/scorecard/scorecard-v1.json', import.meta.url), 'utf8'),
) as CardDocument;
const NOTHING: ProfileRules = { thresholds: {}, naAllowed: null, validityMonths: null };
const criterion = (card: CardDocument, id: string) => card.criteria.find((entry) => entry.id === id)!;

describe('a card as it counts for a profile', () => {
  test('a profile without rules changes nothing', () => {
    expect(cardForProfile(CARD, NOTHING)).toEqual(CARD);
  });

  test('a threshold is raised, never lowered, and makes a scored criterion a minimum', () => {
    const card = cardForProfile(CARD, { ...NOTHING, thresholds: { A4: 3, G1: 1, F2: 2, Z9: 4 } });
    expect(criterion(card, 'A4')).toMatchObject({ rule: 'red_line', fail_below: 2, meets_at_least: 3 });
    expect(criterion(card, 'G1')).toMatchObject({ rule: 'red_line', meets_at_least: 3 });
    expect(criterion(card, 'F2')).toMatchObject({ rule: 'minimum', meets_at_least: 2 });
    expect(() => readScorecard(card)).not.toThrow();
  });

  test('"not applicable" is narrowed to what the profile leaves, never widened', () => {
    const card = cardForProfile(CARD, { ...NOTHING, naAllowed: ['C2', 'G1'] });
    expect(card.criteria.filter((entry) => entry.na_allowed).map((entry) => entry.id)).toEqual(['C2']);
  });

  test('validity is cut to the months of the profile; a band without any stays without', () => {
    expect(cardForProfile(CARD, { ...NOTHING, validityMonths: 12 }).validity_months).toEqual({
      meets: 12,
      conditional: 12,
      does_not_meet: null,
    });
    expect(cardForProfile(CARD, { ...NOTHING, validityMonths: 6 }).validity_months).toMatchObject({ meets: 6, conditional: 6 });
  });
});
