import i18next from 'i18next';
import { WORDS } from 'virtual:words-files';

export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

const REMEMBERED = 'entente.language';

const isLanguage = (text: string | null | undefined): text is Language => LANGUAGES.some((language) => language === text);

/** The language of the interface now: sent as Accept-Language too. */
export const currentLanguage = (): Language => (isLanguage(i18next.language) ? i18next.language : 'en');

/** The locale for Intl. English dates are day-month: the people who use this are not in one country. */
export const intlLocale = (language: string = currentLanguage()): string => (language === 'en' ? 'en-GB' : language);

function remembered(): string | null {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}

/** Remembered choice first, then what the browser prefers, then English. */
function firstLanguage(): Language {
  const wishes = [remembered(), ...navigator.languages.map((wish) => wish.slice(0, 2))];
  return wishes.find(isLanguage) ?? 'en';
}

async function load(language: Language): Promise<void> {
  const answer = await fetch(WORDS[language] ?? '');
  const areas = (await answer.json()) as Record<string, object>;
  for (const [area, words] of Object.entries(areas)) i18next.addResourceBundle(language, area, words);
}

/** Loads one language and starts i18next: call before the first render. */
export async function startLanguage(): Promise<void> {
  const language = firstLanguage();
  await i18next.init({
    lng: language,
    fallbackLng: false,
    resources: {},
    defaultNS: 'ui',
    interpolation: { escapeValue: false },
  });
  await apply(language);
}

/** Changes the language of the interface and keeps the choice. */
async function apply(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

export async function chooseLanguage(language: Language): Promise<void> {
  await apply(language);
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // Without storage the choice lasts until the page closes.
  }
}

/** The language kept on the person's account, when this browser remembers no choice. */
export async function adoptLanguage(locale: string): Promise<void> {
  const wished = locale.slice(0, 2);
  if (remembered() === null && isLanguage(wished) && wished !== currentLanguage()) await apply(wished);
}
