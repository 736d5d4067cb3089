const characters = (...sets: string[]) => sets.join('');

/**
 * How a text is folded before it is compared, as data: the database's access.fold is made from the same tables. Sets of
 * characters are written as the inside of brackets in a regular expression, which JavaScript and PostgreSQL read alike.
 *
 * Texts are stored folded. Whoever changes a table writes a migration that makes access.fold and those texts anew.
 */
export const FOLDING = {
  /** Apostrophes that Unicode takes for a space with an accent. */
  apostrophes: '\u00b4\u1fbd\u1fbf\u1ffe',
  /** What says nothing once a text is decomposed. */
  removed: characters(
    // accents: Latin, Greek, Cyrillic
    String.raw`\u0300-\u036f\u0483-\u0487\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f`,
    // Arabic vowels, hamza, tatweel; Hebrew points
    String.raw`\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed`,
    String.raw`\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7`,
    // apostrophes: what stands on both sides is one word
    String.raw`\u0027\u0060\u02b9-\u02bd\u02c8\u02ca\u02cb\u055a\u05f3\u2018-\u201b\u2032\u2035`,
    // unseen: soft hyphens, joiners, marks of direction and form
    String.raw`\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff`,
  ),
  /** A letter, and the small ones that count as it. */
  letters: {
    ...{ b: 'ɓ', d: 'đðɗ', f: 'ƒ', h: 'ħ', i: 'ıɨ', j: 'ȷ', k: 'ĸƙ', l: 'ł', n: 'ŋ', o: 'ø', t: 'ŧ', u: 'ʉ' },
    ...{ σ: 'ς', г: 'ґ', е: 'є', ا: 'ٱ', ي: 'ىی', ك: 'کڪ', ه: 'ةہۃە' },
  } as Readonly<Record<string, string>>,
  /** Letters that count as two. */
  pairs: { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' } as Readonly<Record<string, string>>,
  /** The zeros of scripts with digits of their own; the other nine follow each. */
  zeros: '\u0660\u06f0\u0966\u09e6\u0a66\u0ae6\u0b66\u0be6\u0c66\u0ce6\u0d66\u0e50\u0ed0\u0f20\u1040\u17e0',
  /** What separates words: white space, control characters, punctuation, signs of money and technique. */
  borders: characters(
    String.raw`\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b1\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7`,
    String.raw`\u02c2-\u02c7\u02c9\u02cc-\u02df\u037e\u0387\u055b-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05c6\u05f4`,
    String.raw`\u0600-\u060f\u061b\u061d-\u061f\u066a-\u066d\u06d4\u0964\u0965\u0970\u0e4f\u0e5a\u0e5b\u0f04-\u0f14`,
    String.raw`\u104a-\u104f\u1680\u17d4-\u17da\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004`,
    String.raw`\u3008-\u3020\u3030\u303d\u30a0\u30fb\ufd3e\ufd3f\ufe10-\ufe1f\ufe30-\ufe6f\ufff9-\ufffd`,
  ),
};

/** Every character that another stands in for, and in the same order those others. */
export const FOLDED_LETTERS = [
  ...Object.entries(FOLDING.letters).flatMap(([letter, same]) => [...same].map((other) => [other, letter] as const)),
  ...[...FOLDING.zeros].flatMap((zero) =>
    [...'0123456789'].map((digit) => [String.fromCodePoint(zero.codePointAt(0)! + Number(digit)), digit] as const),
  ),
];

const APOSTROPHE = new RegExp(`[${FOLDING.apostrophes}]`, 'g');
const REMOVED = new RegExp(`[${FOLDING.removed}]+`, 'g');
// PostgreSQL knows no character of number zero; here one can come in with a question.
const BORDER = new RegExp(`[\\u0000${FOLDING.borders}]+`, 'g');
const REPLACED = new Map([...FOLDED_LETTERS, ...Object.entries(FOLDING.pairs)]);
const LETTER = new RegExp(`[${[...REPLACED.keys()].join('')}]`, 'g');

/**
 * The text as it is compared when names are searched and doubles looked for: words in lower case with one space between.
 * Accents of Latin, Greek and Cyrillic letters, Arabic vowel signs and the forms of alef, yeh, kaf and teh marbuta do not
 * count, nor does how the characters are composed; marks that make another letter, as in Hindi, Thai or Japanese, do.
 * An apostrophe joins ("d'Ivoire" is "divoire"); any other punctuation separates.
 *
 * Worked example: "Réseau d’Appui (ASIE-2)" is "reseau dappui asie 2".
 */
export function fold(text: string): string {
  return text
    .replace(APOSTROPHE, "'")
    .normalize('NFKD')
    .replace(REMOVED, '')
    .toLowerCase()
    .replace(LETTER, (letter) => REPLACED.get(letter)!)
    .replace(BORDER, ' ')
    .normalize('NFC')
    .trim();
}
