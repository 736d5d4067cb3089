import { type AccountPurpose, accountText } from './domain/account-text.js';
import { domainOf, headerText, mailAddress } from './domain/safe-header.js';
import type { OutgoingMail, Sender } from './compose-reminder.js';
import { OpaqueIds } from './opaque-ids.js';

/** A link that somebody gets for their account. */
export interface AccountLetterContent {
  /** Of the link; with the attempt it names one message. */
  id: string;
  attempt: number;
  purpose: AccountPurpose;
  to: string;
  locale: string;
  path: string;
}

const SENDER_NAME = 'Entente';

/** The message that carries a link for an account. Throws InvalidInput for an address that is not one plain address. */
export function composeAccountLetter(letter: AccountLetterContent, sender: Sender, at: Date): OutgoingMail {
  const ids = new OpaqueIds(sender.secret);
  const domain = domainOf(sender.from);
  const { language, ...content } = accountText({ ...letter, link: `${sender.publicUrl}${headerText(letter.path)}` });
  return {
    ...content,
    from: { name: SENDER_NAME, address: mailAddress(sender.from) },
    to: mailAddress(letter.to),
    replyTo: sender.from,
    date: at,
    messageId: `<${ids.of('message', `${letter.id}|${letter.attempt}`)}@${domain}>`,
    references: `<${ids.of('thread', letter.id)}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', 'Content-Language': language },
  };
}
