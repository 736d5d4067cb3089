import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { CaughtMail, type MailCatcher, startMailCatcher } from '#local-services';
import { emptyHome } from './temporary-home.js';

describe('the mail catcher', () => {
  let folder: string;
  let catcher: MailCatcher;
  let mail: CaughtMail;
  const send = (subject: string, text = 'A report is due.') =>
    createTransport(catcher.url).sendMail({
      from: 'Entente <entente@network.example>',
      to: 'ana@network.example',
      subject,
      text,
      html: `<p>${text}</p>`,
    });

  beforeAll(async () => {
    folder = join(await emptyHome(), 'mail');
    catcher = await startMailCatcher({ folder });
    mail = new CaughtMail(folder);
  });
  afterAll(() => catcher.stop());

  test('keeps a message as it travelled, with the mailbox it was delivered to', async () => {
    await send('Échéance à venir');
    const [newest] = await mail.list(1);
    expect(newest).toMatchObject({
      subject: 'Échéance à venir',
      to: 'ana@network.example',
      from: '"Entente" <entente@network.example>',
    });
    const opened = await mail.read(newest!.id);
    expect(opened).toMatchObject({ text: 'A report is due.', html: '<p>A report is due.</p>' });
    expect(opened!.headers).toContainEqual({ name: 'delivered-to', value: 'ana@network.example' });
    expect(opened!.raw).toMatch(
      /^Return-Path: <entente@network\.example>\r\nDelivered-To: ana@network\.example\r\n[\s\S]*\r\n\r\n/,
    );
  });

  test('lists the newest first, page by page', async () => {
    for (const subject of ['one', 'two', 'three']) await send(subject);
    const page = await mail.list(2);
    expect(page.map((message) => message.subject)).toEqual(['three', 'two']);
    expect((await mail.list(1, page[1]!.id))[0]!.subject).toBe('one');
  });

  test('refuses a message that is too large, and keeps no part of it', async () => {
    const before = await readdir(folder);
    await expect(send('large', 'x'.repeat(11_000_000))).rejects.toThrow(/exceeds|larger|552/);
    expect(await readdir(folder)).toEqual(before);
  });

  test('opens messages only: an id cannot lead out of the folder', async () => {
    expect(await mail.read('../secrets/database-owner')).toBeNull();
    expect(await mail.read('1700000000000-0123456789ab')).toBeNull();
  });
});
