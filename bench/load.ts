import { connect, type Socket } from 'node:net';

/** One request. */
export interface Ask {
  path: string;
  method?: 'GET' | 'POST' | 'PATCH';
  headers?: Record<string, string>;
  body?: unknown;
}

export interface Answer {
  status: number;
  head: string;
  text: string;
}

/** What a connection asks next, and what it learns from the answer. */
export interface Turn {
  ask: Ask;
  learn?: (answer: Answer) => void;
}

/** What a stretch of load came to; times in milliseconds. */
export interface Load {
  perSecond: number;
  p50: number;
  p99: number;
}

/**
 * Keeps so many connections busy for a while, each with one request at a time. Throws an Error as soon as an answer is
 * anything but 200: a quick refusal is no speed.
 */
export async function load(
  port: number,
  { connections, seconds }: { connections: number; seconds: number },
  next: (connection: number) => Turn,
): Promise<Load> {
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.to(port)));
  const times: number[] = [];
  const start = performance.now();
  const busy = async (connection: Connection, index: number) => {
    while (performance.now() - start < seconds * 1000) {
      const { ask, learn } = next(index);
      const asked = performance.now();
      const answer = await connection.ask(ask);
      times.push(performance.now() - asked);
      requireGood(ask, answer);
      learn?.(answer);
    }
  };
  try {
    await Promise.all(open.map(busy));
    return summary(times, performance.now() - start);
  } finally {
    for (const connection of open) connection.close();
  }
}

/** Asks once, on a connection of its own. Throws an Error unless it is answered with one of these statuses. */
export async function once(port: number, ask: Ask, statuses: readonly number[] = [200]): Promise<Answer> {
  const connection = await Connection.to(port);
  try {
    const answer = await connection.ask(ask);
    requireGood(ask, answer, statuses);
    return answer;
  } finally {
    connection.close();
  }
}

function requireGood({ method = 'GET', path }: Ask, { status, text }: Answer, statuses: readonly number[] = [200]): void {
  if (!statuses.includes(status)) throw new Error(`${method} ${path} was answered with ${status}: ${text.slice(0, 500)}`);
}

function summary(times: number[], elapsedMs: number): Load {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { perSecond: (times.length * 1000) / elapsedMs, p50: at(0.5), p99: at(0.99) };
}

const HEAD_ENDS = '\r\n\r\n';

/** A connection that is kept. Node's own client would use up more of the two processors than some routes do. */
class Connection {
  private received: Buffer = Buffer.alloc(0);
  private waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | null = null;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk) => this.take(chunk));
    socket.on('error', (error) => this.waiting?.reject(error));
    socket.on('close', () => this.waiting?.reject(new Error('The server closed the connection.')));
  }

  static async to(port: number): Promise<Connection> {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    return new Connection(socket);
  }

  ask({ method = 'GET', path, headers = {}, body }: Ask): Promise<Answer> {
    const content = body === undefined ? '' : JSON.stringify(body);
    const about = content === '' ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) };
    const lines = Object.entries({ host: '127.0.0.1', ...headers, ...about }).map(([name, value]) => `${name}: ${value}\r\n`);
    const answered = new Promise<Answer>((resolve, reject) => (this.waiting = { resolve, reject }));
    this.socket.write(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${content}`);
    return answered;
  }

  close(): void {
    this.waiting = null;
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
    const headEnd = this.received.indexOf(HEAD_ENDS);
    if (headEnd < 0) return;
    const head = this.received.toString('latin1', 0, headEnd);
    const length = /^content-length: (\d+)/im.exec(head)?.[1];
    if (length === undefined) return this.waiting?.reject(new Error(`An answer does not tell its length:\n${head}`));
    const start = headEnd + HEAD_ENDS.length;
    const end = start + Number(length);
    if (this.received.length < end) return;
    const answer = { status: Number(head.slice(9, 12)), head, text: this.received.toString('utf8', start, end) };
    this.received = this.received.subarray(end);
    const { waiting } = this;
    this.waiting = null;
    waiting?.resolve(answer);
  }
}
