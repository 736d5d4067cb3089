import pg from 'pg';
import type request from 'supertest';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Fails any successful write that left no audit row: nobody can forget to record an act. Attach it to each browser;
 * the error is raised by the very request that left nothing.
 */
export class AuditWatch {
  private readonly client: pg.Client;

  constructor(databaseUrl: string) {
    this.client = new pg.Client({ connectionString: databaseUrl });
  }

  async start(): Promise<void> {
    await this.client.connect();
  }

  async stop(): Promise<void> {
    await this.client.end();
  }

  /** A plugin for supertest's agents. */
  readonly plugin = (test: request.Test): void => {
    if (SAFE.has(test.method)) return;
    const finish = test.end.bind(test);
    test.end = ((done?: (error: unknown, response: request.Response) => void) => {
      void this.lastEntry().then((before) =>
        finish((error: unknown, response: request.Response) => {
          void this.problem(test, response, before).then((problem) => done?.(error ?? problem, response));
        }),
      );
      return test;
    }) as typeof test.end;
  };

  private async problem(test: request.Test, response: request.Response | undefined, before: number): Promise<Error | null> {
    const succeeded = response !== undefined && response.status >= 200 && response.status < 300;
    const replayed = response?.headers['idempotent-replay'] === 'true';
    if (!succeeded || replayed) return null;
    return (await this.lastEntry()) > before ? null : new Error(`${test.method} ${test.url} succeeded and left no audit row`);
  }

  private async lastEntry(): Promise<number> {
    const { rows } = await this.client.query<{ last: string | null }>('select max(sequence) as last from audit.entry');
    return Number(rows[0]?.last ?? 0);
  }
}
