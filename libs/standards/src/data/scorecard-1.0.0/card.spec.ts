import { readFileSync } from 'node:fs';
import { SCORECARD_1_0_0, SCORECARD_1_0_0_LABELS } from './card.js';

const ACCEPTED = new URL('../../../../../test/acceptance/scorecard/scorecard-v1.json', import.meta.url);
const { fr } = SCORECARD_1_0_0_LABELS;

describe('the scorecard 1.0.0', () => {
  test('it is the proposal as it was agreed, word for word', () => {
    expect(SCORECARD_1_0_0).toEqual(JSON.parse(readFileSync(ACCEPTED, 'utf8')));
  });

  test('every criterion and domain has its French words', () => {
    expect(Object.keys(fr.domains)).toEqual(SCORECARD_1_0_0.domains.map(({ id }) => id));
    for (const words of [fr.criteria, fr.evidence, fr.anchors]) {
      expect(Object.keys(words)).toEqual(SCORECARD_1_0_0.criteria.map(({ id }) => id));
    }
    expect(Object.values(fr.anchors).map((anchors) => Object.keys(anchors).length)).toEqual(Array.from({ length: 30 }, () => 5));
  });

  test('responsibility and accountability are two words in French too', () => {
    expect([fr.domains.C, fr.domains.D]).toEqual(['Responsabilités', 'Lignes de redevabilité']);
  });
});
