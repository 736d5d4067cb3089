import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import { currentLanguage, type Language } from './language';

export type WordKey = `${string}:${string}`;
export type WordValues = Record<string, string | number>;

/** `t('grants:list.title')`, `t('today:late', { count: 3 })`: area (the file in locales/), then the path of the key. */
export type Words = (key: WordKey, values?: WordValues) => string;

const subscribe = (changed: () => void) => {
  i18next.on('languageChanged', changed);
  return () => i18next.off('languageChanged', changed);
};

/** A word outside React. Within a component take `useWords`, which follows a change of language. */
export const word: Words = (key, values) => i18next.t(key, values);

/** Whether the language has this key: for codes that come from the API. */
export const hasWord = (key: WordKey): boolean => i18next.exists(key);

/** The words of the interface in the person's language. Plurals: keys `late_one`, `late_other` and a `count`. */
export function useWords(): { t: Words; language: Language } {
  const language = useSyncExternalStore(subscribe, currentLanguage);
  return { t: word, language };
}

/** A word for a code that the API may send before the interface knows it: the code itself, readable, when there is none. */
export function useCodeWord(): (key: WordKey) => string {
  const { t } = useWords();
  return (key) => (hasWord(key) ? t(key) : (key.split(/[:.]/).at(-1) ?? key).replaceAll('_', ' '));
}
