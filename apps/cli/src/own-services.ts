import { type EmbeddedPostgres, keptSecretKey, startEmbeddedPostgres, startMailCatcher } from '#local-services';
import type { Config } from '#platform/config';
import type { DatabaseAddresses } from './database-addresses.js';
import type { Shutdown } from './shutdown.js';

/** What the product needs from outside, either named in the settings or brought by ourselves. */
export interface Services {
  database: DatabaseAddresses;
  /** Where the embedded database's data lie; null with a database of the operator's. */
  dataFolder: string | null;
  /** The SMTP server, and where its messages are kept when it is our own catcher; null when mail really leaves this machine. */
  mail: { url: string; caughtIn: string | null };
  secretKey: string;
}

/** Starts what the settings do not name: the embedded database and the mail catcher. */
export async function ownServices(config: Config, shutdown: Shutdown, tell: (sentence: string) => void): Promise<Services> {
  const embedded = config.databaseUrl === null ? await startDatabase(config, shutdown, tell) : null;
  const database = embedded ?? { appUrl: config.databaseUrl!, ownerUrl: config.databaseOwnerUrl! };
  return {
    database: { appUrl: database.appUrl, ownerUrl: database.ownerUrl },
    dataFolder: embedded?.dataFolder ?? null,
    mail: config.smtpUrl === null ? await catchMail(config, shutdown) : { url: config.smtpUrl, caughtIn: null },
    secretKey: config.secretKey ?? (await keptSecretKey(config.home)),
  };
}

async function startDatabase(config: Config, shutdown: Shutdown, tell: (sentence: string) => void): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ home: config.home, log: tell });
  shutdown.afterwards(() => server.stop());
  return server;
}

async function catchMail(config: Config, shutdown: Shutdown): Promise<Services['mail']> {
  const catcher = await startMailCatcher({ folder: config.mailFolder });
  shutdown.afterwards(() => catcher.stop());
  return { url: catcher.url, caughtIn: config.mailFolder };
}
