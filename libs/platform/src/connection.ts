import type { TypeOrmModuleOptions } from '@nestjs/typeorm';
import { DefaultNamingStrategy } from 'typeorm';

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

// A named statement is planned once for a connection, whatever its parameters. None of ours is worth compiling.
const PLANNING = '-c plan_cache_mode=force_generic_plan -c jit=off';
const LIMITS = { statement_timeout: STATEMENT_TIMEOUT_MS, idle_in_transaction_session_timeout: IDLE_TRANSACTION_TIMEOUT_MS };

/** The same for one transaction, for a pooler in transaction mode: it lets nothing be asked of the connection itself. */
export const TRANSACTION_OPTIONS = [
  `set local role ${APPLICATION_ROLE}`,
  'set local jit = off',
  ...Object.entries(LIMITS).map(([name, milliseconds]) => `set local ${name} = ${milliseconds}`),
].join('; ');

/** The property dueOn stands in the column due_on, unless the entity says otherwise. */
class SnakeNames extends DefaultNamingStrategy {
  override columnName(property: string, given: string | undefined): string {
    return given ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

/**
 * TypeORM on the application's connection; never changes a schema by itself. Without named statements each transaction
 * brings its options along.
 */
export function typeOrmOptions(url: string, poolSize: number, namedStatements = true): TypeOrmModuleOptions {
  const { options, ...connection } = connectionOptions(url);
  return {
    type: 'postgres',
    url,
    autoLoadEntities: true,
    namingStrategy: new SnakeNames(),
    synchronize: false,
    migrationsRun: false,
    logging: false,
    retryAttempts: 1,
    extra: {
      ...connection,
      ...(namedStatements && { options: `${options} ${PLANNING}`, ...LIMITS }),
      max: poolSize,
      // Statements that follow one another are sent without waiting for the answer to the one before.
      pipeline: true,
    },
  };
}
