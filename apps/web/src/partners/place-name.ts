import { intlLocale } from '../words/language';
import { useCodeWord, useWords } from '../words/use-words';

const COUNTRY = /^[A-Z]{2}$/;

/** A country by its ISO code in the reader's language, a named region by its word. */
export function usePlaceName(): (place: string) => string {
  const { language } = useWords();
  const codeWord = useCodeWord();
  const countries = new Intl.DisplayNames(intlLocale(language), { type: 'region', fallback: 'code' });
  return (place) => (COUNTRY.test(place) ? (countries.of(place) ?? place) : codeWord(`partners:region.${place}`));
}

/** A language by its tag in the reader's language: 'pt-BR' → 'Brazilian Portuguese'. */
export function useLanguageName(): (tag: string) => string {
  const { language } = useWords();
  const names = new Intl.DisplayNames(intlLocale(language), { type: 'language', fallback: 'code' });
  return (tag) => names.of(tag) ?? tag;
}

/** Names as a sentence: 'Kenya, Malawi and Uganda'. */
export function useNameList(): (names: readonly string[]) => string {
  const { language } = useWords();
  const list = new Intl.ListFormat(intlLocale(language), { type: 'conjunction' });
  return (names) => list.format(names);
}

const A = 65;
const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(A + index));
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA', 'CQ', 'XK']);

/** Every country that Intl has a name for, as choices in the order of the reader's language. */
export function useCountryChoices(): { value: string; label: string }[] {
  const { language } = useWords();
  const locale = intlLocale(language);
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter((code) => !NO_COUNTRY.has(code));
  const choices = codes.flatMap((code) => {
    const label = names.of(code);
    return label ? [{ value: code, label }] : [];
  });
  return choices.sort((one, other) => one.label.localeCompare(other.label, locale));
}
