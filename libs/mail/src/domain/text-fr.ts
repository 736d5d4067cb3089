import type { ReminderTexts } from './text-en.js';

/** What reminders say, in French. */
export const FRENCH: ReminderTexts = {
  subject: 'Vous avez une échéance',
  heading: 'Vous avez une échéance',
  due: 'Date d’échéance : {{date}}.',
  overdue: 'Date d’échéance dépassée : {{date}}. Le point est toujours ouvert.',
  open: 'Ouvrir',
  signIn: 'Il vous sera demandé de vous connecter.',
  footer: 'Ce message a été envoyé automatiquement parce que vous participez au suivi de ce point.',
  kinds: {
    requirement: 'Un rapport',
    grant_renewal: 'Un renouvellement',
    assessment_expiry: 'Une évaluation',
    agreement_end: 'Un accord',
    action_due: 'Une action convenue',
  },
};
