import { plainDate } from '#kernel';
import { reminderText } from './reminder-text.js';

const CONTENT = {
  kind: 'requirement',
  dueOn: plainDate('2024-03-31'),
  overdue: false,
  link: 'https://x.example/a?b=1&c=2',
  locale: 'en',
} as const;

test('a reminder says what kind of item is due when, and where to open it', () => {
  const { subject, text } = reminderText(CONTENT);
  expect(subject).toBe('You have an item due');
  expect(text).toContain('A report\nIt is due on 31 March 2024.\n\nOpen it: https://x.example/a?b=1&c=2\n');
});

test('it speaks the language of the recipient, and English where we have no text', () => {
  expect(reminderText({ ...CONTENT, locale: 'fr' })).toMatchObject({ language: 'fr', subject: 'Vous avez une échéance' });
  expect(reminderText({ ...CONTENT, locale: 'fr' }).text).toContain('31 mars 2024');
  expect(reminderText({ ...CONTENT, locale: 'ar' })).toMatchObject({ language: 'en' });
});

test('an item whose date has passed is said to be still open', () => {
  expect(reminderText({ ...CONTENT, overdue: true }).text).toContain('It was due on 31 March 2024 and is still open.');
});

test('the HTML names its language and lets no link break out of it', () => {
  const { html } = reminderText({ ...CONTENT, locale: 'fr', link: 'https://x.example/"><script>' });
  expect(html).toContain('<html lang="fr" dir="ltr">');
  expect(html).not.toContain('<script>');
});
