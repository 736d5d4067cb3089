import type { Config } from '#platform/config';
import type { Services } from './own-services.js';

// The processes that serve people never see the owner's address, nor a file that would take the place of what we give them.
const WITHHELD = [
  'DATABASE_OWNER_URL',
  'DATABASE_OWNER_URL_FILE',
  'DATABASE_URL_FILE',
  'SMTP_URL_FILE',
  'ENTENTE_SECRET_KEY_FILE',
  'ENTENTE_SECRET_KEY_OLD',
  'ENTENTE_SECRET_KEY_OLD_FILE',
];

/**
 * The settings of the api and the worker. They are made anew for each start of one, because the product's clock runs on:
 * a process started an hour later starts its clock an hour later.
 */
export function childEnvironment(env: NodeJS.ProcessEnv, config: Config, services: Services): () => NodeJS.ProcessEnv {
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !WITHHELD.includes(name)));
  const startedAt = performance.now();
  return () => ({
    ...kept,
    DATABASE_URL: services.database.appUrl,
    ENTENTE_SECRET_KEY: services.secretKey,
    ENTENTE_HOME: config.home,
    ENTENTE_DEMO: config.demo ? 'on' : 'off',
    ...mailSettings(services.mail),
    ...(config.clockStart === null ? {} : { ENTENTE_CLOCK: clockAfter(config.clockStart, performance.now() - startedAt) }),
  });
}

function mailSettings(mail: Services['mail']): NodeJS.ProcessEnv {
  if (mail.caughtIn === null) return { SMTP_URL: mail.url };
  return { SMTP_URL: 'catch', ENTENTE_CATCHER_URL: mail.url, ENTENTE_MAIL_FOLDER: mail.caughtIn };
}

function clockAfter(start: Date, elapsedMs: number): string {
  return new Date(start.getTime() + elapsedMs).toISOString();
}
