/**
 * The words of a reminder: the kind of item, its date and a link, and nothing else. No name of a record, partner, donor,
 * network or country and no amount ever stands in it (domain.md 6.5, decisions.md 16).
 */
import { type PlainDate } from '#kernel';
import { type LetterText, letterText } from './letter.js';
import { ENGLISH, type ReminderTexts } from './text-en.js';
import { FRENCH } from './text-fr.js';

export type ReminderKind = keyof ReminderTexts['kinds'];

export interface ReminderContent {
  kind: ReminderKind;
  dueOn: PlainDate;
  /** The due date has passed. */
  overdue: boolean;
  /** Leads to the item for whoever may see it, after sign-in. */
  link: string;
  /** Of the recipient; English where we have no other text. */
  locale: string;
}

const TEXTS: Record<string, ReminderTexts> = { en: ENGLISH, fr: FRENCH };
const LONG_DATE = { dateStyle: 'long', timeZone: 'UTC' } as const;
/** Made once: making one takes longer than writing a whole message. */
const DATE_FORMATS: Record<string, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-GB', LONG_DATE),
  fr: new Intl.DateTimeFormat('fr-FR', LONG_DATE),
};

/** Subject, plain text and HTML in the recipient's language. */
export function reminderText(content: ReminderContent): LetterText {
  const language = TEXTS[content.locale] ? content.locale : 'en';
  const { subject, heading, kinds, due, overdue, open, signIn, footer } = TEXTS[language]!;
  const sentence = (content.overdue ? overdue : due).replace('{{date}}', longDate(content.dueOn, language));
  const lead = kinds[content.kind];
  return letterText({ language, subject, heading, lead, sentence, open, link: content.link, note: signIn, footer });
}

/** "31 March 2024", "31 mars 2024": the month is written out, because 03/04 reads in two ways. */
function longDate(date: PlainDate, language: string): string {
  return DATE_FORMATS[language]!.format(new Date(`${date}T00:00:00Z`));
}
