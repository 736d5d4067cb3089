/**
 * The words of a reminder: the kind of item, its date and a link, and nothing else. No name of a record, partner, donor,
 * network or country and no amount ever stands in it (domain.md 6.5, decisions.md 16).
 */
import { type PlainDate } from '#kernel';
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

export interface ReminderText {
  language: string;
  subject: string;
  text: string;
  html: string;
}

const TEXTS: Record<string, ReminderTexts> = { en: ENGLISH, fr: FRENCH };
const LONG_DATE = { dateStyle: 'long', timeZone: 'UTC' } as const;
/** Made once: making one takes longer than writing a whole message. */
const DATE_FORMATS: Record<string, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-GB', LONG_DATE),
  fr: new Intl.DateTimeFormat('fr-FR', LONG_DATE),
};

/** Subject, plain text and HTML in the recipient's language. */
export function reminderText(content: ReminderContent): ReminderText {
  const language = TEXTS[content.locale] ? content.locale : 'en';
  const texts = TEXTS[language]!;
  const sentence = (content.overdue ? texts.overdue : texts.due).replace('{{date}}', longDate(content.dueOn, language));
  const parts = { kind: texts.kinds[content.kind], sentence, link: content.link };
  return { language, subject: texts.subject, text: plainText(texts, parts), html: htmlText(texts, parts, language) };
}

/** "31 March 2024", "31 mars 2024": the month is written out, because 03/04 reads in two ways. */
function longDate(date: PlainDate, language: string): string {
  return DATE_FORMATS[language]!.format(new Date(`${date}T00:00:00Z`));
}

interface Parts {
  kind: string;
  sentence: string;
  link: string;
}

function plainText(texts: ReminderTexts, { kind, sentence, link }: Parts): string {
  return [kind, sentence, '', `${texts.open}: ${link}`, texts.signIn, '', '-- ', texts.footer, ''].join('\n');
}

function htmlText(texts: ReminderTexts, { kind, sentence, link }: Parts, language: string): string {
  const url = escaped(link);
  return `<!doctype html>
<html lang="${language}" dir="ltr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(texts.subject)}</title></head>
<body style="margin:0;padding:24px;font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;font-size:16px;line-height:1.5">
<div lang="${language}" dir="ltr" style="max-width:600px;margin:0 auto">
<h1 style="font-size:20px;margin:0 0 16px">${escaped(texts.heading)}</h1>
<p style="margin:0 0 16px"><strong>${escaped(kind)}</strong><br>${escaped(sentence)}</p>
<p style="margin:0 0 8px"><a href="${url}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:#1f4e79;color:#ffffff;text-decoration:none;font-weight:600">${escaped(texts.open)}</a></p>
<p style="margin:0 0 16px">${url}<br>${escaped(texts.signIn)}</p>
<hr style="border:0;border-top:1px solid #8a8a8a;margin:24px 0 12px">
<p style="margin:0;font-size:14px">${escaped(texts.footer)}</p>
</div>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
