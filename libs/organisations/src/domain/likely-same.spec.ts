import { likelySameName } from './likely-same.js';

describe('likely the same organisation', () => {
  test('case, accents, punctuation and word order do not count', () => {
    expect(likelySameName('Réseau Asie (NAPUD)', 'NAPUD – reseau asie')).toBe(true);
  });

  test('another word is another organisation', () => {
    expect(likelySameName('Northern Peer Network', 'Northern Peer Networks')).toBe(false);
  });

  test('names in other scripts keep their letters', () => {
    expect(likelySameName('Сеть сообществ', 'сообществ СЕТЬ')).toBe(true);
    expect(likelySameName('Сеть', 'شبكة')).toBe(false);
  });
});
