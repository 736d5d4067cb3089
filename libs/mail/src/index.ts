export { MailModule } from './mail.module.js';
export { MailTransport } from './mail-transport.service.js';
export { composeReminder, type OutgoingMail, type Reminder, type Sender } from './compose-reminder.js';
export { composeAccountLetter } from './compose-account-letter.js';
export { secondsBeforeRetry } from './domain/backoff.js';
export type { SmtpOutcome } from './domain/smtp-outcome.js';
