import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import pg from 'pg';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Fails any successful write that left no audit row: nobody can forget to record an act. It stands in the server itself, so
 * that no request passes it by, whoever sends it and however it is authorised: the request breaks off, and the end of the
 * file says which it was.
 */
export class AuditWatch {
  private readonly client: pg.Client;
  private readonly problems: string[] = [];

  constructor(databaseUrl: string) {
    this.client = new pg.Client({ connectionString: databaseUrl });
  }

  async start(server: Server): Promise<void> {
    await this.client.connect();
    const emit = server.emit.bind(server);
    server.emit = ((event: string, ...given: unknown[]) => {
      const [request, response] = given as [IncomingMessage, ServerResponse];
      if (event !== 'request' || SAFE.has(request.method!)) return emit(event, ...given);
      void this.lastEntry().then((before) => {
        this.holdAnswer(request, response, before);
        emit(event, ...given);
      });
      return true;
    }) as typeof server.emit;
  }

  /** Throws when a write left nothing. */
  async stop(): Promise<void> {
    await this.client.end();
    if (this.problems.length > 0) throw new Error(this.problems.join('\n'));
  }

  private holdAnswer(request: IncomingMessage, response: ServerResponse, before: number): void {
    const { method, url } = request;
    const end = response.end.bind(response) as (...given: unknown[]) => ServerResponse;
    response.end = ((...given: unknown[]) => {
      void this.leftNothing(response, before).then((nothing) => {
        if (!nothing) return end(...given);
        this.problems.push(`${method} ${url} succeeded and left no audit row`);
        return response.destroy();
      });
      return response;
    }) as typeof response.end;
  }

  private async leftNothing(response: ServerResponse, before: number): Promise<boolean> {
    const succeeded = response.statusCode >= 200 && response.statusCode < 300;
    const replayed = response.getHeader('idempotent-replay') === 'true';
    return succeeded && !replayed && (await this.lastEntry()) <= before;
  }

  private async lastEntry(): Promise<number> {
    const { rows } = await this.client.query<{ last: string | null }>('select max(sequence) as last from audit.entry');
    return Number(rows[0]?.last ?? 0);
  }
}
