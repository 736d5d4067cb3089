import { composeReminder, MailTransport, type Reminder } from '#mail';
import { type PlainDate } from '#kernel';
import { readConfig } from '#platform';
import { Mailbox } from '../../support/mailbox.js';

const REMINDER: Reminder = {
  key: 'i1|1|D-30|1|u7|email',
  itemId: 'i1',
  recipientId: 'u7',
  to: 'amina@people.example',
  locale: 'en',
  kind: 'grant_renewal',
  dueOn: '2024-03-31' as PlainDate,
  overdue: false,
  path: '/grants/0190',
  at: new Date('2024-02-27T09:00:00Z'),
};
const SENDER = {
  from: 'entente@post.example',
  publicUrl: 'https://entente.example',
  secret: 'a secret for tests that is long enough',
};

describe('a reminder as it arrives', () => {
  let mailbox: Mailbox;
  let transport: MailTransport;

  beforeAll(async () => {
    mailbox = await Mailbox.open();
    transport = new MailTransport(readConfig({ SMTP_URL: mailbox.url, MAIL_FROM: SENDER.from }));
  });
  afterAll(async () => {
    transport.onApplicationShutdown();
    await mailbox.stop();
  });
  beforeEach(() => mailbox.clear());

  test.each([
    [
      'en',
      'You have an item due',
      /A renewal\nIt is due on 31 March 2024\.\n\nOpen it: https:\/\/entente\.example\/grants\/0190\n/,
    ],
    [
      'fr',
      'Vous avez une échéance',
      /Un renouvellement\nDate d’échéance : 31 mars 2024\.\n\nOuvrir: https:\/\/entente\.example\/grants\/0190\n/,
    ],
  ])('is well-formed in two forms, in %s', async (locale, subject, text) => {
    expect(await transport.send(composeReminder({ ...REMINDER, locale }, SENDER))).toEqual({ kind: 'sent' });
    const mail = await mailbox.parse();
    expect(mail.subject).toBe(subject);
    expect(mail.text).toMatch(text);
    expect(mail.html).toContain(`<html lang="${locale}" dir="ltr">`);
    expect(mail.html).not.toMatch(/<img|<script|<link|url\(|@import/);
    expect(mail.headers.get('content-type')).toMatchObject({ value: 'multipart/alternative' });
    expect(mail.from!.value).toEqual([{ name: 'Entente', address: SENDER.from }]);
    expect(mail.to).toMatchObject({ value: [{ address: REMINDER.to, name: '' }] });
    expect(mail.replyTo!.value[0]!.address).toBe(SENDER.from);
    expect(mail.date).toEqual(REMINDER.at);
    expect(mail.attachments).toEqual([]);
  });

  test('says that nobody wrote it, so that nothing answers it', async () => {
    await transport.send(composeReminder(REMINDER, SENDER));
    const { headers } = await mailbox.parse();
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(headers.get('x-auto-response-suppress')).toBe('All');
  });

  test('carries ids that are the same for the same thing and tell nothing', async () => {
    const first = composeReminder(REMINDER, SENDER);
    expect(composeReminder(REMINDER, SENDER)).toEqual(first);
    expect(first.messageId).toMatch(/^<[0-9a-f]{32}@post\.example>$/);
    const next = composeReminder({ ...REMINDER, key: 'i1|1|D-14|1|u7|email' }, SENDER);
    expect(next.messageId).not.toBe(first.messageId);
    expect(next.references).toBe(first.references);
    expect(composeReminder({ ...REMINDER, recipientId: 'u8' }, SENDER).references).not.toBe(first.references);
    expect(composeReminder(REMINDER, { ...SENDER, secret: 'another secret' }).references).not.toBe(first.references);
    await transport.send(first);
    const mail = await mailbox.parse();
    expect(mail.messageId).toBe(first.messageId);
    expect(mail.references).toBe(first.references);
    expect(mail.headers.get('x-entente-reminder')).toMatch(/^[0-9a-f]{32}$/);
  });

  test('an address or path that could add a header or a recipient is refused', () => {
    expect(() => composeReminder({ ...REMINDER, to: 'a@b.example\r\nBcc: c@d.example' }, SENDER)).toThrow();
    expect(() => composeReminder({ ...REMINDER, path: '/a\r\nBcc: c@d.example' }, SENDER)).toThrow();
  });

  test('a line that breaks before the message is asked for is a retry, after it unknown', async () => {
    mailbox.reply('drop');
    expect(await transport.send(composeReminder(REMINDER, SENDER))).toMatchObject({ kind: 'unknown' });
    await mailbox.stop();
    expect(await transport.send(composeReminder(REMINDER, SENDER))).toMatchObject({ kind: 'retry', server: true });
    await mailbox.start();
    mailbox.reply('accept');
    expect(await transport.send(composeReminder(REMINDER, SENDER))).toEqual({ kind: 'sent' });
    expect(mailbox.arrivals).toHaveLength(1);
  });
});
