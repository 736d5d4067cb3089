import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { CONFIG, type Config } from '#platform';
import type { OutgoingMail } from './compose-reminder.js';
import { domainOf } from './domain/safe-header.js';
import { outcomeOfFailure, type SmtpFailure, type SmtpOutcome } from './domain/smtp-outcome.js';

/** Connections to the SMTP server that are kept open; more messages than that at once wait their turn. */
export const SMTP_CONNECTIONS = 10;

const CONNECTION_TIMEOUT_MS = 10_000;
const GREETING_TIMEOUT_MS = 10_000;
const ANSWER_TIMEOUT_MS = 60_000;

type Pool = ReturnType<typeof openPool>;

/**
 * Hands messages to the SMTP server of the settings, or to the built-in catcher. Tells what became of each; whether and
 * when to try again is decided by who sends.
 */
@Injectable()
export class MailTransport implements OnApplicationShutdown {
  private pool: Pool | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Never throws for a failed delivery: the outcome says it. Throws an Error where no SMTP server is set. */
  async send(mail: OutgoingMail): Promise<SmtpOutcome> {
    let handedOver = false;
    const onHandedOver = () => (handedOver = true);
    try {
      await this.open().sendMail({ ...mail, onHandedOver } as OutgoingMail);
      return { kind: 'sent' };
    } catch (error) {
      return outcomeOfFailure(error as SmtpFailure, handedOver);
    }
  }

  onApplicationShutdown(): void {
    this.pool?.close();
    this.pool = null;
  }

  private open(): Pool {
    const url = this.config.smtpUrl ?? this.config.catcherUrl;
    if (url === null) throw new Error('SMTP_URL: is required by whoever sends mail');
    return (this.pool ??= openPool(url, domainOf(this.config.mailFrom)));
  }
}

function openPool(url: string, name: string) {
  const pool = createTransport({
    url,
    name,
    pool: true,
    maxConnections: SMTP_CONNECTIONS,
    maxMessages: Infinity,
    // The client's own second attempts would be unknown to the ledger: each attempt is one of ours.
    maxRequeues: 0,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    greetingTimeout: GREETING_TIMEOUT_MS,
    socketTimeout: ANSWER_TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  pool.use('stream', tellWhenHandedOver);
  return pool;
}

interface MailInProgress {
  data: object;
  message: { createReadStream: (options?: object) => NodeJS.ReadableStream };
}

/** The message is read to its end only after the server asked for it, just before the final dot is written. */
function tellWhenHandedOver(mail: unknown, done: (error?: Error | null) => void): void {
  const { data, message } = mail as MailInProgress;
  const { onHandedOver } = data as { onHandedOver?: () => void };
  const createReadStream = message.createReadStream.bind(message);
  message.createReadStream = (options) => {
    const stream = createReadStream(options);
    if (onHandedOver) stream.once('end', onHandedOver);
    return stream;
  };
  done();
}
