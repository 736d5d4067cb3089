import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Queue, Worker, createPostgresBackend, withBackend, type Processor, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import { connectionOptions } from './connection.js';

/** Queue names of the product. What waits in them is only a wake-up: the rows say what is due (decisions.md 15). */
export type QueueName = 'gap' | 'sweeps';

const ON_POSTGRES = withBackend(createPostgresBackend);
const ENQUEUE_TIMEOUT_MS = 3_000;
const CLOSE_TIMEOUT_MS = 10_000;
const ERROR_LOG_PAUSE_MS = 10_000;
const KEPT_JOBS = { removeOnComplete: { count: 200 }, removeOnFail: { count: 200 } };

/**
 * BullMQ on either backend with one face: Redis through ioredis when its address is given, otherwise PostgreSQL. Callers
 * never learn which. Losing a queue loses time, never work.
 */
@Injectable()
export class Queues implements OnApplicationShutdown {
  private readonly logger = new Logger('Queues');
  private readonly queues = new Map<QueueName, Queue>();
  private readonly workers: Worker[] = [];
  private readonly connections: Redis[] = [];
  private lastErrorAt = 0;

  constructor(
    private readonly databaseUrl: string,
    private readonly redisUrl: string | null,
  ) {}

  get backend(): 'redis' | 'postgres' {
    return this.redisUrl === null ? 'postgres' : 'redis';
  }

  queue(name: QueueName): Queue {
    const known = this.queues.get(name);
    if (known) return known;
    const options = { defaultJobOptions: KEPT_JOBS };
    const queue =
      this.redisUrl === null
        ? (new ON_POSTGRES.Queue(name, { ...options, connection: connectionOptions(this.databaseUrl) }) as unknown as Queue)
        : new Queue(name, { ...options, connection: this.redis(true) });
    queue.on('error', (error) => this.report(error));
    this.queues.set(name, queue);
    return queue;
  }

  /**
   * Offers a wake-up and says whether the queue took it in time. False is no failure: the sweep finds the row later, so
   * a request never waits for a queue that is away.
   */
  async wake(name: QueueName, job: string, data: Record<string, unknown>, jobId: string): Promise<boolean> {
    const offered = this.queue(name).add(job, data, { jobId });
    offered.catch((error: unknown) => this.report(error));
    return Promise.race([
      offered.then(
        () => true,
        () => false,
      ),
      pause(ENQUEUE_TIMEOUT_MS).then(() => false),
    ]);
  }

  worker(name: QueueName, work: Processor, options: Pick<WorkerOptions, 'concurrency' | 'lockDuration'> = {}): Worker {
    const worker =
      this.redisUrl === null
        ? (new ON_POSTGRES.Worker(name, work, {
            ...options,
            connection: connectionOptions(this.databaseUrl),
          }) as unknown as Worker)
        : new Worker(name, work, { ...options, connection: this.redis(false) });
    worker.on('error', (error) => this.report(error));
    this.workers.push(worker);
    return worker;
  }

  async onApplicationShutdown(): Promise<void> {
    const closing = [...this.workers, ...this.queues.values()].map((part) => part.close());
    await Promise.race([Promise.allSettled(closing), pause(CLOSE_TIMEOUT_MS)]);
    for (const connection of this.connections) connection.disconnect();
  }

  private redis(failFast: boolean): Redis {
    const connection = new Redis(this.redisUrl!, { maxRetriesPerRequest: failFast ? 1 : null, enableReadyCheck: true });
    connection.on('error', (error) => this.report(error));
    this.connections.push(connection);
    return connection;
  }

  /** One line now and then: a lost connection must not fill the disk with its complaints. */
  private report(error: unknown): void {
    const now = performance.now();
    if (this.lastErrorAt !== 0 && now - this.lastErrorAt < ERROR_LOG_PAUSE_MS) return;
    this.lastErrorAt = now;
    this.logger.warn(`queue: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Refuses a Redis that may drop waiting jobs (reliability.md A1, E9). Throws an Error with the sentence that mends it. */
export async function checkRedis(redisUrl: string): Promise<void> {
  const redis = new Redis(redisUrl, {
    maxRetriesPerRequest: 1,
    lazyConnect: true,
    connectTimeout: 5_000,
    retryStrategy: () => null,
  });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    const policy = (await redis.config('GET', 'maxmemory-policy')) as string[];
    if (policy[1] !== 'noeviction') {
      throw new Error(
        `Redis would throw away waiting jobs (maxmemory-policy is ${policy[1]}). ` +
          'Set "maxmemory-policy noeviction" in redis.conf, or run: redis-cli config set maxmemory-policy noeviction',
      );
    }
  } finally {
    redis.disconnect();
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
