/**
 * The words of a letter about an account: a link to set a password, or that somebody is needed, and nothing of what the
 * product holds (domain.md 6.5).
 *
 * Worked example: an invitation in French has the subject "Un lien pour votre compte" and works for 72 hours.
 */
import { type LetterText, letterText } from './letter.js';

export type AccountPurpose = 'invitation' | 'reset' | 'needed';

export interface AccountContent {
  purpose: AccountPurpose;
  /** Leads to the page where the password is set, its secret behind the #; or to the start. */
  link: string;
  /** Of the recipient; English where we have no other text. */
  locale: string;
}

interface LetterWords {
  subject: string;
  open: string;
  footer: string;
}

type AccountWords = LetterWords & {
  purposes: Record<AccountPurpose, { lead: string; sentence: string; note: string } & Partial<LetterWords>>;
};

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
    needed: {
      subject: 'Please sign in',
      lead: 'You are needed',
      sentence: 'Something waits that needs a second person like you. Please sign in soon.',
      note: 'For everybody’s safety this message says no more.',
      open: 'Open',
      footer: 'This message was sent automatically. Nobody will ever ask you for your password.',
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
    needed: {
      subject: 'Merci de vous connecter',
      lead: 'On a besoin de vous',
      sentence: 'Quelque chose attend une seconde personne comme vous. Merci de vous connecter sans tarder.',
      note: 'Pour la sécurité de tout le monde, ce message n’en dit pas plus.',
      open: 'Ouvrir',
      footer: 'Ce message a été envoyé automatiquement. Personne ne vous demandera jamais votre mot de passe.',
    },
  },
  open: 'Choisir un mot de passe',
  footer: 'Ce message a été envoyé automatiquement. Personne ne vous demandera jamais votre mot de passe ni ce lien.',
};

const WORDS: Record<string, AccountWords> = { en: ENGLISH, fr: FRENCH };

/** Subject, plain text and HTML in the recipient's language. */
export function accountText({ purpose, link, locale }: AccountContent): LetterText {
  const language = WORDS[locale] ? locale : 'en';
  const { purposes, ...usual } = WORDS[language]!;
  const words = { ...usual, ...purposes[purpose] };
  return letterText({ language, heading: words.subject, ...words, link });
}
