import { keptSecretKey, withEmbeddedPostgres } from '#local-services';
import { type Config, readConfig } from '#platform/config';
import type { DatabaseAddresses } from './database-addresses.js';
import { refuseSilentServer } from './silent-server.js';

/** The settings of a command that works on a database: the key of its sealed values is among them. */
export type CommandConfig = Config & { secretKey: string };

/**
 * Gives a command its settings and its database: the one that DATABASE_URL names, or the embedded one of ENTENTE_HOME,
 * which is started when it does not run and stopped again when nobody else uses it.
 */
export async function withDatabase<T>(
  env: NodeJS.ProcessEnv,
  work: (database: DatabaseAddresses, config: CommandConfig) => Promise<T>,
): Promise<T> {
  const config = readConfig(env);
  const withKey = { ...config, secretKey: config.secretKey ?? (await keptSecretKey(config.home)) };
  if (config.databaseUrl !== null) {
    await refuseSilentServer('DATABASE_URL', config.databaseUrl);
    const { databaseUrl: appUrl, databaseOwnerUrl, namedStatements } = config;
    return work({ appUrl, ownerUrl: databaseOwnerUrl!, namedStatements }, withKey);
  }
  return withEmbeddedPostgres({ home: config.home }, (database) => work(database, withKey));
}
