import { setTimeout as pause } from 'node:timers/promises';
import { type EmbeddedDatabase, type ServerOptions, ensureServer, findRunningEmbedded } from './embedded-server.js';
import { stopWithMe } from './guardian.js';
import { PostgresLease } from './postgres-lease.js';
import { runningPostmaster, stopPostmaster } from './postmaster.js';

/** The embedded server while this process runs the product on it. */
export interface EmbeddedPostgres extends EmbeddedDatabase {
  /** Stops the server and leaves the data clean. */
  stop(): Promise<void>;
}

export interface StartOptions extends ServerOptions {
  /** Told in a sentence when the server died and was brought back. */
  log?: (sentence: string) => void;
}

const ATTEMPTS = 20;
const RETRY_MS = 250;

/** Thrown when the product runs already on these data. */
class AlreadyRunning extends Error {
  constructor(home: string) {
    super(
      `Entente is already running on the data in ${home}. Stop it first, or give this one a folder of its own with ENTENTE_HOME.`,
    );
    this.name = 'AlreadyRunning';
  }
}

/**
 * Starts the embedded server for the product, or takes over the one that a killed process left behind. For as long as
 * this process lives nobody else can, and when the server dies it is started again on the same port. Throws
 * AlreadyRunning.
 */
export async function startEmbeddedPostgres(options: StartOptions): Promise<EmbeddedPostgres> {
  const { database, lease } = await open(options);
  if (!(await lease.supervise())) {
    await lease.end();
    throw new AlreadyRunning(options.home);
  }
  const keeper = new Keeper({ ...options, port: Number(new URL(database.ownerUrl).port) }, database, lease);
  await keeper.watch();
  return { ...database, stop: () => keeper.stop() };
}

/** Throws AlreadyRunning when the product runs on these data; starts nothing. */
export async function refuseSecondStart(home: string): Promise<void> {
  const running = await findRunningEmbedded(home);
  if (!running) return;
  const lease = await PostgresLease.take(running.ownerUrl);
  const free = await lease.supervise();
  await lease.end();
  if (!free) throw new AlreadyRunning(home);
}

/**
 * Gives a command the embedded database of a home: the running server, or one started for it. Whoever is the last to use
 * a server that nobody supervises stops it.
 */
export async function withEmbeddedPostgres<T>(
  options: ServerOptions,
  work: (database: EmbeddedDatabase) => Promise<T>,
): Promise<T> {
  const { database, lease } = await open(options);
  try {
    return await work(database);
  } finally {
    const last = await lease.isLastOne().catch(() => false);
    if (last) await stopPostmaster(database.dataFolder);
    await lease.end();
  }
}

/** Keeps the supervised server alive for as long as this process, and no longer. */
class Keeper {
  private stopping = false;
  private callOffGuardian: () => void = () => undefined;

  constructor(
    private readonly options: StartOptions,
    private readonly database: EmbeddedDatabase,
    private lease: PostgresLease,
  ) {}

  async watch(): Promise<void> {
    this.lease.onLost(() => void this.recover());
    const server = await runningPostmaster(this.database.dataFolder);
    if (server) this.callOffGuardian = stopWithMe(server.pid);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.callOffGuardian();
    await this.lease.end();
    await stopPostmaster(this.database.dataFolder);
  }

  private async recover(): Promise<void> {
    if (this.stopping) return;
    this.callOffGuardian();
    const tell = this.options.log ?? (() => undefined);
    try {
      this.lease = (await open(this.options)).lease;
      await this.lease.supervise();
      await this.watch();
      tell('The database stopped unexpectedly. It was started again and recovered.');
    } catch (error) {
      tell(`The database stopped unexpectedly and does not come back: ${(error as Error).message}`);
    }
  }
}

/** A server may go while we come (its last user stopped it, it just crashed): then it is looked for or started again. */
async function open(options: ServerOptions): Promise<{ database: EmbeddedDatabase; lease: PostgresLease }> {
  for (let attempt = 1; ; attempt++) {
    const database = await ensureServer(options);
    try {
      return { database, lease: await PostgresLease.take(database.ownerUrl) };
    } catch (error) {
      if (attempt >= ATTEMPTS) throw error;
      await pause(RETRY_MS);
    }
  }
}
