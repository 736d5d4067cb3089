import { currentLanguage, intlLocale } from '../words/language';
import { hasWord, word, type WordValues } from '../words/use-words';
import { dayInFull } from '../ui/plain-date';
import { type FieldProblem, fieldPath, type Problem } from './problem';

const OF_THE_API = 'en';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The sentence for a problem in the person's language: by its code in problems.json, else the API's own sentence. */
export function problemSentence(problem: Problem): string {
  if (hasWord(`problems:${problem.code}`)) return word(`problems:${problem.code}`, valuesOf(problem));
  return problem.detail || word('ui:problem.unexpected');
}

/** Field path → sentence, for `form.setErrors(fieldErrors(problem))`. */
export function fieldErrors(problem: Problem): Record<string, string> {
  return Object.fromEntries(problem.errors.map((error) => [fieldPath(error.pointer), fieldSentence(problem, error)]));
}

/** What is wrong with one field. In its own language the API says it best: its sentence has the figures of the case. */
export function fieldSentence(problem: Problem, error: FieldProblem): string {
  if (currentLanguage() === OF_THE_API) return error.message;
  if (hasWord(`problems:field.${error.code}`)) return word(`problems:field.${error.code}`);
  const isOneRule = problem.code !== 'input.invalid' && hasWord(`problems:${problem.code}`);
  return isOneRule ? word(`problems:${problem.code}`, valuesOf(problem)) : error.message;
}

/** The facts of a problem that a sentence can name, days as people write them. */
function valuesOf({ facts }: Problem): WordValues {
  const told = Object.entries(facts).filter((fact): fact is [string, string | number] => /string|number/.test(typeof fact[1]));
  return Object.fromEntries(
    told.map(([name, value]) => [name, DAY.test(String(value)) ? dayInFull(String(value), intlLocale()) : value]),
  );
}
