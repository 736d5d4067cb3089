import { accountText } from './account-text.js';

const LINK = 'https://x.example/set-password#reset=abc';

test('a letter about an account says what the link is for and how long it works, in a neutral subject', () => {
  const { subject, text } = accountText({ purpose: 'reset', link: LINK, locale: 'en' });
  expect(subject).toBe('A link for your account');
  expect(text).toContain(`Choose a password: ${LINK}\nThe link works once, for one hour.`);
});

test('it speaks the language of the recipient, and English where we have no text', () => {
  expect(accountText({ purpose: 'invitation', link: LINK, locale: 'fr' }).text).toContain('pendant 72 heures');
  expect(accountText({ purpose: 'invitation', link: LINK, locale: 'ru' })).toMatchObject({ language: 'en' });
});

test('whoever is needed for a lockdown is told no more than that', () => {
  const { subject, text } = accountText({ purpose: 'needed', link: 'https://x.example/', locale: 'en' });
  expect(subject).toBe('Please sign in');
  expect(text).toContain('Open: https://x.example/');
  expect(text).not.toMatch(/lock|region|network|link works/i);
});
