import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { SMTPServer, type SMTPServerAddress, type SMTPServerSession } from 'smtp-server';

/** An SMTP server that delivers nothing: every message ends as a file in a folder of this machine. */
export interface MailCatcher {
  /** The address to send to, for SMTP_URL. */
  url: string;
  stop(): Promise<void>;
}

export interface CatcherOptions {
  folder: string;
  host?: string;
  /** 0 takes a free port. */
  port?: number;
}

const LOCAL = '127.0.0.1';
const LARGEST_MESSAGE_BYTES = 10_000_000;
const KEPT_MESSAGES = 5_000;
const CLOSE_MS = 2_000;
const TOO_LARGE = 552;

/** Starts the catcher. It never logs what it catches. */
export async function startMailCatcher(options: CatcherOptions): Promise<MailCatcher> {
  await mkdir(options.folder, { recursive: true, mode: 0o700 });
  await dropOldest(options.folder);
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onAuth: (_auth, _session, done) => done(null, { user: 'anybody' }),
    disableReverseLookup: true,
    size: LARGEST_MESSAGE_BYTES,
    closeTimeout: CLOSE_MS,
    logger: false,
    onData: (stream, session, done) => {
      keep(options.folder, stream, session).then(() => done(), done);
    },
  });
  server.on('error', () => undefined);
  const port = await listen(server, options.port ?? 0, options.host ?? LOCAL);
  return { url: `smtp://${LOCAL}:${port}`, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** The message is accepted once its file is whole: a reader never sees half of one. */
async function keep(folder: string, stream: Readable & { sizeExceeded?: boolean }, session: SMTPServerSession): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of stream as AsyncIterable<Buffer>) {
    if (!stream.sizeExceeded) parts.push(part);
  }
  if (stream.sizeExceeded) {
    throw Object.assign(new Error('The message is larger than 10 MB.'), { responseCode: TOO_LARGE });
  }
  const name = fileName();
  const draft = join(folder, `.${name}`);
  await writeFile(draft, Buffer.concat([envelopeOf(session), ...parts]), { mode: 0o600 });
  await rename(draft, join(folder, name));
}

/** What a mailbox adds at delivery: who it was really handed over from and to. */
function envelopeOf({ envelope }: SMTPServerSession): Buffer {
  const sender = envelope.mailFrom === false ? '' : (envelope.mailFrom as SMTPServerAddress).address;
  const recipients = envelope.rcptTo.map((recipient) => `Delivered-To: ${recipient.address}\r\n`);
  return Buffer.from(`Return-Path: <${sender}>\r\n${recipients.join('')}`);
}

let lastInstant = 0;

/** Names sort by time of arrival, also within one millisecond. */
function fileName(): string {
  // eslint-disable-next-line no-restricted-syntax -- a message arrives in real time, whatever the product's clock shows
  lastInstant = Math.max(Date.now(), lastInstant + 1);
  return `${lastInstant}-${randomBytes(6).toString('hex')}.eml`;
}

async function dropOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort();
  const unfinished = names.filter((name) => name.startsWith('.'));
  const surplus = names.filter((name) => !name.startsWith('.')).slice(0, -KEPT_MESSAGES);
  for (const name of [...unfinished, ...surplus]) await rm(join(folder, name), { force: true });
}

function listen(server: SMTPServer, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    const listening = server.listen(port, host, () => resolve((listening.address() as { port: number }).port));
  });
}
