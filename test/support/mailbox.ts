import type { Socket } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** What the server does with one message: takes it, refuses it with a code, or hangs up before or after taking it. */
export type Reply = 'accept' | 'drop' | 'accept-then-drop' | { code: number; at?: 'recipient' | 'end' };

/** A message as it arrived. */
export interface Arrival {
  to: string;
  raw: string;
  key: string;
  messageId: string;
}

/** An SMTP server that keeps what arrives and answers as the test says. */
export class Mailbox {
  readonly arrivals: Arrival[] = [];
  private readonly sockets = new Set<Socket>();
  private answer: (recipient: string, attempt: number) => Reply | Promise<Reply> = () => 'accept';
  private readonly attempts = new Map<string, number>();
  private server: SMTPServer;
  private port = 0;

  static async open(): Promise<Mailbox> {
    const mailbox = new Mailbox();
    await mailbox.start();
    return mailbox;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** How messages are answered from now on; `attempt` counts those for this recipient, from 1. */
  reply(answer: Reply | ((recipient: string, attempt: number) => Reply | Promise<Reply>)): void {
    this.attempts.clear();
    this.answer = typeof answer === 'function' ? answer : () => answer;
  }

  clear(): void {
    this.arrivals.length = 0;
    this.reply('accept');
  }

  /** How often each reminder arrived, by its key header. */
  countByKey(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { key } of this.arrivals) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  }

  parse(index = 0): Promise<ParsedMail> {
    return simpleParser(this.arrivals[index]!.raw);
  }

  /** Nobody listens until start() is called again; the address stays the same. */
  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  async start(): Promise<void> {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      closeTimeout: 100,
      onRcptTo: ({ address }, session, done) => void this.recipient(address, session, done),
      onData: (stream, session, done) => void this.data(stream, session, done),
    });
    this.server.on('error', () => undefined);
    this.server.server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
    await new Promise<void>((resolve) => {
      const listening = this.server.listen(this.port, '127.0.0.1', () => {
        this.port = (listening.address() as { port: number }).port;
        resolve();
      });
    });
  }

  private readonly replies = new WeakMap<SMTPServerSession, Reply>();

  private async recipient(address: string, session: SMTPServerSession, done: (error?: Error | null) => void): Promise<void> {
    const attempt = (this.attempts.get(address) ?? 0) + 1;
    this.attempts.set(address, attempt);
    const reply = await this.answer(address, attempt);
    this.replies.set(session, reply);
    done(typeof reply === 'object' && reply.at !== 'end' ? refusal(reply.code) : null);
  }

  private async data(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    done: (error?: Error | null) => void,
  ): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of stream as AsyncIterable<Buffer>) parts.push(part);
    const reply = this.replies.get(session) ?? 'accept';
    if (typeof reply === 'object') return done(refusal(reply.code));
    if (reply !== 'drop') this.keep(Buffer.concat(parts).toString('utf8'), session);
    if (reply === 'accept') return done();
    this.hangUp(session);
  }

  private keep(raw: string, session: SMTPServerSession): void {
    const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'mi').exec(raw)?.[1]?.trim() ?? '';
    this.arrivals.push({
      to: session.envelope.rcptTo[0]!.address,
      raw,
      key: header('X-Entente-Reminder'),
      messageId: header('Message-ID'),
    });
  }

  private hangUp(session: SMTPServerSession): void {
    for (const socket of this.sockets) if (socket.remotePort === session.remotePort) socket.destroy();
  }
}

function refusal(code: number): Error {
  return Object.assign(new Error(`scripted ${code}`), { responseCode: code });
}
