import type { TypeOrmModuleOptions } from '@nestjs/typeorm';

/** The role in which the application works: it owns nothing and row-level security binds it (decisions.md 20). */
export const APPLICATION_ROLE = 'entente_app';

const CONNECTION_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 60_000;
const IDLE_TRANSACTION_TIMEOUT_MS = 30_000;

/**
 * Start-up options of each connection: whoever signs in, the work is done in the application's role, so that even with
 * the owner's address the application cannot pass row-level security. Waiting is bounded everywhere.
 */
export function connectionOptions(url: string): { connectionString: string; options: string; connectionTimeoutMillis: number } {
  return { connectionString: url, options: `-c role=${APPLICATION_ROLE}`, connectionTimeoutMillis: CONNECTION_TIMEOUT_MS };
}

/** TypeORM on the application's connection; never changes a schema by itself. */
export function typeOrmOptions(url: string, poolSize: number): TypeOrmModuleOptions {
  return {
    type: 'postgres',
    url,
    autoLoadEntities: true,
    synchronize: false,
    migrationsRun: false,
    logging: false,
    retryAttempts: 1,
    extra: {
      ...connectionOptions(url),
      max: poolSize,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: IDLE_TRANSACTION_TIMEOUT_MS,
    },
  };
}
