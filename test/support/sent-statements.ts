import { jest } from '@jest/globals';
import pg from 'pg';

/** What the process has sent to PostgreSQL since it was watched, message by message, in its order. */
export interface SentStatements {
  /** What was sent while this worked. */
  during(work: () => Promise<unknown>): Promise<Sent[]>;
  stop(): void;
}

/** One message: its text, and the name under which the server keeps it. */
export interface Sent {
  text: string;
  name: string | undefined;
}

/** Watches every connection of this process. */
export function watchStatements(): SentStatements {
  const sent: Sent[] = [];
  const real = pg.Client.prototype.query as (...given: unknown[]) => unknown;
  const spy = jest.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: unknown, ...given: unknown[]) {
    const [question] = given as [string | Sent];
    sent.push(typeof question === 'string' ? { text: question, name: undefined } : { text: question.text, name: question.name });
    return real.apply(this, given) as never;
  });
  return {
    during: async (work) => {
      const before = sent.length;
      await work();
      return sent.slice(before);
    },
    stop: () => spy.mockRestore(),
  };
}
