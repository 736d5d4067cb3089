import { dateOf, type FieldError, InvalidInput, type PlainDate } from '#kernel';
import type { GapQuestion } from './portfolio-document.js';

/** What a person asks for; the baseline may be left out. */
export interface AskedReport {
  reportYear: number;
  asOfOn: PlainDate;
  baselineYear?: number;
  baselineAsOfOn?: PlainDate;
}

/**
 * Completes a question. Without a baseline it is the latest frozen report before the year, and when there is none the year
 * before as of its last day, or of the report day where that comes first: 2023 as of 2023-06-30 is measured against 2022
 * as of 2022-12-31. Throws InvalidInput when the baseline is not before the report.
 */
export function completeQuestion(asked: AskedReport, frozen: { reportYear: number; asOfOn: PlainDate } | null): GapQuestion {
  const { reportYear, asOfOn } = asked;
  const known = asked.baselineYear === undefined || asked.baselineYear === frozen?.reportYear ? frozen : null;
  const baselineYear = asked.baselineYear ?? known?.reportYear ?? reportYear - 1;
  const lastDay = dateOf(baselineYear, 12, 31);
  const baselineAsOfOn = asked.baselineAsOfOn ?? known?.asOfOn ?? (lastDay < asOfOn ? lastDay : asOfOn);
  const errors = mistakesIn({ reportYear, asOfOn, baselineYear, baselineAsOfOn });
  if (errors.length > 0) {
    throw new InvalidInput('funding-gap.baseline-not-before', 'The baseline must lie before the report.', errors);
  }
  return { reportYear, asOfOn, baselineYear, baselineAsOfOn };
}

function mistakesIn({ reportYear, asOfOn, baselineYear, baselineAsOfOn }: GapQuestion): FieldError[] {
  const errors: FieldError[] = [];
  if (baselineYear >= reportYear) {
    errors.push({ pointer: '/baselineYear', code: 'too-late', message: `must be before ${reportYear}` });
  }
  if (baselineYear < 1970) {
    errors.push({ pointer: '/reportYear', code: 'too-early', message: 'must be after 1970, so that there is a year before it' });
  }
  if (baselineAsOfOn > asOfOn) {
    errors.push({ pointer: '/baselineAsOfOn', code: 'too-late', message: `must not be after ${asOfOn}` });
  }
  return errors;
}
