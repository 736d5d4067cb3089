import { fold } from '#kernel';
import { firstRow, type Tx } from './database.js';

/** A list that is searched: the function that knows its words, and what of its query they are compared with. */
export interface Searched {
  /** access.…_found in the database: ids of the rows with these words, or null when there are too many. */
  found: string;
  id: string;
  /** The condition that compares a row's words with the patterns in this parameter. */
  matches: (patterns: string) => string;
}

/** A search as one condition of a query and the one parameter that it has. */
export interface Search {
  /** The condition; `parameter` is the place of the parameter, such as $5. */
  where(parameter: string): string;
  parameter: string | string[] | null;
  /** So many rows have these words that they are walked, not looked up. */
  common: boolean;
}

const EVERYTHING: Search = {
  where: (parameter) => `case when ${parameter}::text is null then true else false end`,
  parameter: null,
  common: false,
};

/**
 * What a query has to ask for these words: rows in which each of them occurs, in any of the texts that the record is found
 * by, in any order. A word of rare rows becomes their ids, taken from the index; common words are compared row by row as
 * the list is walked in its own order, which fills a page soon. Everything is found by nothing; nothing by mere punctuation.
 */
export async function searchFor(tx: Tx, { found, id, matches }: Searched, q: string | undefined): Promise<Search> {
  if (!q?.trim()) return EVERYTHING;
  const patterns = patternsOf(q);
  const ids = patterns.length === 0 ? '{}' : await idsOf(tx, found, patterns);
  if (ids !== null) return { where: (parameter) => `${id} = any (${parameter}::uuid[])`, parameter: ids, common: false };
  // Within CASE the planner guesses that every second row matches, and so walks the list; without, it guesses none.
  const where = (parameter: string) => `case when ${matches(`${parameter}::text[]`)} then true else false end`;
  return { where, parameter: patterns, common: true };
}

/** The ids as text: they only travel back into the next statement. */
async function idsOf(tx: Tx, found: string, patterns: string[]): Promise<string | null> {
  const answer = await firstRow<{ ids: string | null }>(tx, `select access.${found}($1)::text as ids`, [patterns]);
  return answer!.ids;
}

// Scripts that put no space between words: there, one or two characters are a word, and stand anywhere.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const TELLING_LENGTH = 3;

/**
 * LIKE patterns of the words of a question, the most telling first. A word is found anywhere within words; one of one or
 * two letters, such as an initial, only where a word begins. Folded words hold no wildcards and nothing to escape.
 *
 * Worked example: "Réseau d’A. 7" is ['%reseau%', '% da%', '% 7%'].
 */
export function patternsOf(q: string): string[] {
  const words = [...new Set(fold(q).split(' '))].filter(Boolean);
  return words.sort((one, other) => other.length - one.length).map(patternOf);
}

function patternOf(word: string): string {
  return word.length >= TELLING_LENGTH || UNSPACED.test(word) ? `%${word}%` : `% ${word}%`;
}
