import type { INestApplicationContext } from '@nestjs/common';
import { type AccountLetter, AccountMail, type LetterOutcome, type LockdownLetter, LockdownMail } from '#identity';
import { composeAccountLetter, MailTransport } from '#mail';
import { CONFIG, type Config, SystemClock } from '#platform';

/**
 * The second person of a lockdown is told first. Then invitations and links for forgotten passwords: each leaves once, with
 * a link that exists nowhere else.
 */
export async function sendAccountMail(app: INestApplicationContext): Promise<void> {
  await app.get(LockdownMail).sendWaiting((letter) => send(app, letter));
  await app.get(AccountMail).sendWaiting((letter) => send(app, letter));
}

async function send(app: INestApplicationContext, letter: AccountLetter | LockdownLetter): Promise<LetterOutcome> {
  const { mailFrom, publicUrl, secretKey } = app.get<Config>(CONFIG);
  try {
    const mail = composeAccountLetter(letter, { from: mailFrom, publicUrl, secret: secretKey! }, app.get(SystemClock).now());
    return await app.get(MailTransport).send(mail);
  } catch (error) {
    return { kind: 'dead', reason: (error as Error).message };
  }
}
