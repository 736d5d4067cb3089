import { textBelow } from './sql-in-sources.js';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
const QUOTED = /'(?:[^']|'')*'/g;
const NUMBER = /(?<![\w$."])\d+(?:\.\d+)?(?!\w)/g;
const PARAMETERS = /\(\s*\$\d+(\s*,\s*\$\d+)+\s*\)/;
const LIST = new RegExp(`\\bin\\s*${PARAMETERS.source}`, 'i');
const SEVERAL_ROWS = /\bvalues\s*\([^()]*(?:\([^()]*\)[^()]*)*\)\s*,\s*\(/i;

/** What the source says: nothing else may stand in the text of a statement. */
export interface Constants {
  text: string;
  numbers: ReadonlySet<string>;
}

/** One more than a limit is asked for, to know whether there is more. */
function isConstant(number: string, { numbers }: Constants): boolean {
  return numbers.has(number) || numbers.has(String(Number(number) - 1));
}

/** Records are told as JSON under the names that their entities give to their columns. */
function isProperty(literal: string, { text }: Constants): boolean {
  const name = literal.slice(1, -1);
  return /^[a-z]+[A-Za-z]*$/.test(name) && text.includes(` ${name}: `);
}

/** All that stands in the sources of whatever serves a request. */
export function constantsOfTheHouse(): Constants {
  return constantsIn(textBelow('libs', 'apps/api/src', 'apps/worker/src'));
}

export function constantsIn(text: string): Constants {
  // A backslash is doubled in a source.
  return { text: text.replaceAll('\\\\', '\\'), numbers: new Set(text.replace(/(?<=\d)_(?=\d)/g, '').match(NUMBER)) };
}

/**
 * Why this text may differ from call to call, or nothing. A statement is planned once for its text, so that whatever comes
 * from outside is a parameter, a list of them is one array, and several rows are unnested.
 */
export function whyItDiffers(statement: string, constants: Constants): string | undefined {
  if (UUID.test(statement)) return 'an id stands in it';
  const foreign = statement
    .match(QUOTED)
    ?.find((literal) => !constants.text.includes(literal) && !isProperty(literal, constants));
  if (foreign !== undefined) return `${foreign} does not stand in the source`;
  const number = statement
    .replace(QUOTED, '')
    .match(NUMBER)
    ?.find((found) => !isConstant(found, constants));
  if (number !== undefined) return `${number} does not stand in the source`;
  if (LIST.test(statement)) return 'it has as many parameters as a list has members';
  if (SEVERAL_ROWS.test(statement)) return 'it has as many parameters as there are rows';
  return undefined;
}
