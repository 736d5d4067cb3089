import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { fold, FOLDING } from './fold.js';

test.each([
  ['Réseau', 'reseau', 'accents'],
  ['Re\u0301seau', 'reseau', 'decomposed forms'],
  ['Đặng Łódź Ørsted Straße ÆON Þór', 'dang lodz orsted strasse aeon thor', 'letters of their own'],
  ['İSTANBUL ISPARTA ısparta', 'istanbul isparta isparta', 'the two i of Turkish'],
  ['ΟΔΟΣ οδός', 'οδοσ οδοσ', 'sigma at the end of a word'],
  ['Ёлка Її', 'елка іі', 'Cyrillic accents'],
  ['Côte d’Ivoire', 'cote divoire', 'a curly apostrophe'],
  ["Côte d'Ivoire", 'cote divoire', 'a straight apostrophe'],
  ['Côte d´Ivoire', 'cote divoire', 'an accent as apostrophe'],
  ['Asia–Pacific_2026/07 (R&D)', 'asia pacific 2026 07 r d', 'punctuation'],
  ['  two \u00a0\t words\n', 'two words', 'white space'],
  ['ne\u00adtw\u200bork\u200f', 'network', 'unseen signs'],
  ['ﬁnance ＡＢＣ ²', 'finance abc 2', 'forms of the same letters'],
  ['الأمل', 'الامل', 'alef with hamza'],
  ['إِسلامٌ آسيا ٱلنور', 'اسلام اسيا النور', 'alef, vowels'],
  ['شبكــة', 'شبكه', 'tatweel and teh marbuta'],
  ['علی کتاب', 'علي كتاب', 'Persian yeh and kaf'],
  ['٢٠٢٦ ۲۰۲۶ २०२६', '2026 2026 2026', 'digits of other scripts'],
  ['שָׁלוֹם', 'שלום', 'Hebrew points'],
])('%s is compared as %s: %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['か', 'が', 'voiced kana'],
  ['は', 'ぱ', 'half-voiced kana'],
  ['कि', 'की', 'Hindi vowels'],
  ['ड', 'ड़', 'the dot below'],
  ['ไม', 'ไม้', 'Thai tones'],
  ['가', '각', 'Korean syllables'],
])('%s and %s stay apart: %s', (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test('a folded text stays as it is, and how it was composed does not count', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
  );
});

test('the tables are those that stored texts were folded with', () => {
  const digest = createHash('sha256').update(JSON.stringify(FOLDING)).digest('hex');
  // Another value means a migration that makes access.fold and every stored text anew.
  expect(digest.slice(0, 12)).toBe('25158d4ff66a');
});
