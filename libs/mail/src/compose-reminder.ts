import { type PlainDate } from '#kernel';
import { domainOf, headerText, mailAddress } from './domain/safe-header.js';
import { type ReminderKind, reminderText } from './domain/reminder-text.js';
import { OpaqueIds } from './opaque-ids.js';

/** A reminder as the ledger knows it. */
export interface Reminder {
  /** Unique and stable over attempts: the second copy of a message has the same Message-ID. */
  key: string;
  itemId: string;
  recipientId: string;
  to: string;
  locale: string;
  kind: ReminderKind;
  dueOn: PlainDate;
  overdue: boolean;
  path: string;
  /** The product's time, for the Date header. */
  at: Date;
}

/** Who sends, and what links and ids are made with. */
export interface Sender {
  from: string;
  publicUrl: string;
  secret: string;
}

/** A message ready for the transport. */
export interface OutgoingMail {
  from: { name: string; address: string };
  to: string;
  replyTo: string;
  date: Date;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  references: string;
  headers: Record<string, string>;
}

const SENDER_NAME = 'Entente';

/**
 * The message of a reminder: neutral words in the recipient's language, and ids that link the messages about one item to
 * one another for one recipient without telling which item it is. Throws InvalidInput for an address that is not one
 * plain address.
 */
export function composeReminder(reminder: Reminder, sender: Sender): OutgoingMail {
  const ids = new OpaqueIds(sender.secret);
  const domain = domainOf(sender.from);
  const content = reminderText({ ...reminder, link: `${sender.publicUrl}${headerText(reminder.path)}` });
  return {
    from: { name: SENDER_NAME, address: mailAddress(sender.from) },
    to: mailAddress(reminder.to),
    replyTo: sender.from,
    date: reminder.at,
    subject: content.subject,
    text: content.text,
    html: content.html,
    messageId: `<${ids.of('message', reminder.key)}@${domain}>`,
    references: `<${ids.of('thread', `${reminder.itemId}\n${reminder.recipientId}`)}@${domain}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': content.language,
      'X-Entente-Reminder': ids.of('key', reminder.key),
    },
  };
}
