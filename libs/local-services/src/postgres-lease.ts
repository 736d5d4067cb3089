import pg from 'pg';

// Any fixed numbers do: they only have to differ.
const IN_USE = 727_010;
const SUPERVISED = 727_011;

/**
 * A process's hold on the embedded server, kept as advisory locks of one connection: the database itself forgets them
 * when the process ends, however it ends.
 */
export class PostgresLease {
  private letGo = false;

  private constructor(private readonly client: pg.Client) {}

  /** Marks the server as used by this process. */
  static async take(ownerUrl: string): Promise<PostgresLease> {
    const client = new pg.Client({ connectionString: ownerUrl });
    const lease = new PostgresLease(client);
    client.on('error', () => undefined);
    await client.connect();
    await client.query('select pg_advisory_lock_shared($1)', [IN_USE]);
    return lease;
  }

  /** Makes this process the one that runs the product on these data; false when another one does. */
  async supervise(): Promise<boolean> {
    return this.try('select pg_try_advisory_lock($1) as done', SUPERVISED);
  }

  /** Gives the hold back and says whether nobody else has one: the last one out stops the server. */
  async isLastOne(): Promise<boolean> {
    await this.client.query('select pg_advisory_unlock_shared($1)', [IN_USE]);
    return this.try('select pg_try_advisory_lock($1) as done', IN_USE);
  }

  /** Calls back once when the server goes away without having been asked to. */
  onLost(report: () => void): void {
    this.client.once('end', () => {
      if (!this.letGo) report();
    });
  }

  async end(): Promise<void> {
    this.letGo = true;
    await this.client.end().catch(() => undefined);
  }

  private async try(sql: string, lock: number): Promise<boolean> {
    const { rows } = await this.client.query<{ done: boolean }>(sql, [lock]);
    return rows[0]?.done ?? false;
  }
}
