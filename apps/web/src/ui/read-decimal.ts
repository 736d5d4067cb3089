import { decimalSign } from './decimal-text';

const SPACES = /[\s\u00a0\u202f\u2009'’]/g;

/** Which sign ends the whole part: the last of two different ones; a lone one unless it can only be a group sign here. */
function decimalAt(text: string, locale: string): number {
  const marks = [...text].flatMap((letter, at) => (letter === '.' || letter === ',' ? [{ letter, at }] : []));
  const last = marks.at(-1);
  if (!last) return -1;
  const same = marks.filter((mark) => mark.letter === last.letter);
  if (same.length > 1) return -1;
  const isGroup = marks.length === 1 && last.letter !== decimalSign(locale) && /^-?\d{1,3}.\d{3}$/.test(text);
  return isGroup ? -1 : last.at;
}

/**
 * What a person typed as a number, as decimal text: '1 234,50' → '1234.50'. Group signs of any habit are understood; null when it is
 * no number. In English '1,234' is one thousand and more, in French one and a bit.
 */
export function readDecimal(typed: string, locale: string): string | null {
  const text = typed.replace(SPACES, '').replace('\u2212', '-');
  const at = decimalAt(text, locale);
  const whole = (at < 0 ? text : text.slice(0, at)).replace(/[.,](?=\d{3}(?:\D|$))/g, '');
  const fraction = at < 0 ? '' : text.slice(at + 1);
  const joined = fraction ? `${whole || '0'}.${fraction}` : whole;
  return /^-?\d+(\.\d+)?$/.test(joined) ? joined.replace(/^(-?)0+(?=\d)/, '$1') : null;
}
