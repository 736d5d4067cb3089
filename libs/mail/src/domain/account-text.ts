/**
 * The words of a letter about an account: a link to set a password, and nothing of what the product holds (domain.md 6.5).
 *
 * Worked example: an invitation in French has the subject "Un lien pour votre compte" and works for 72 hours.
 */
import { type LetterText, letterText } from './letter.js';

export type AccountPurpose = 'invitation' | 'reset';

export interface AccountContent {
  purpose: AccountPurpose;
  /** Leads to the page where the password is set; its secret stands behind the #. */
  link: string;
  /** Of the recipient; English where we have no other text. */
  locale: string;
}

interface AccountWords {
  subject: string;
  purposes: Record<AccountPurpose, { lead: string; sentence: string; note: string }>;
  open: string;
  footer: string;
}

const ENGLISH: AccountWords = {
  subject: 'A link for your account',
  purposes: {
    invitation: {
      lead: 'You are invited',
      sentence: 'An account was made for you. Choose a password to use it.',
      note: 'The link works once, for 72 hours.',
    },
    reset: {
      lead: 'A new password',
      sentence: 'Somebody asked to replace the password of your account. If it was not you, do nothing: the old one stays.',
      note: 'The link works once, for one hour.',
    },
  },
  open: 'Choose a password',
  footer: 'This message was sent automatically. Nobody will ever ask you for your password or for this link.',
};

const FRENCH: AccountWords = {
  subject: 'Un lien pour votre compte',
  purposes: {
    invitation: {
      lead: 'Vous êtes invité·e',
      sentence: 'Un compte a été créé pour vous. Choisissez un mot de passe pour l’utiliser.',
      note: 'Le lien fonctionne une seule fois, pendant 72 heures.',
    },
    reset: {
      lead: 'Un nouveau mot de passe',
      sentence:
        'Le remplacement du mot de passe de votre compte a été demandé. Si ce n’était pas vous, ne faites rien : l’ancien reste valable.',
      note: 'Le lien fonctionne une seule fois, pendant une heure.',
    },
  },
  open: 'Choisir un mot de passe',
  footer: 'Ce message a été envoyé automatiquement. Personne ne vous demandera jamais votre mot de passe ni ce lien.',
};

const WORDS: Record<string, AccountWords> = { en: ENGLISH, fr: FRENCH };

/** Subject, plain text and HTML in the recipient's language. */
export function accountText({ purpose, link, locale }: AccountContent): LetterText {
  const language = WORDS[locale] ? locale : 'en';
  const { subject, purposes, open, footer } = WORDS[language]!;
  return letterText({ language, subject, heading: subject, ...purposes[purpose], open, link, footer });
}
