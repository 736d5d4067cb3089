/** What reminders say, in English. Neutral: a glance at a screen tells nothing (domain.md 6.5). */
export const ENGLISH = {
  subject: 'You have an item due',
  heading: 'You have an item due',
  due: 'It is due on {{date}}.',
  overdue: 'It was due on {{date}} and is still open.',
  open: 'Open it',
  signIn: 'You will be asked to sign in.',
  footer: 'This message was sent automatically because you have a part in this item.',
  kinds: {
    requirement: 'A report',
    grant_renewal: 'A renewal',
    assessment_expiry: 'An assessment',
    agreement_end: 'An agreement',
    action_due: 'An agreed action',
  },
};

export type ReminderTexts = typeof ENGLISH;
