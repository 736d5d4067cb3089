import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

/**
 * All settings of the product, read once from the environment (contracts: settings). Every mistake is reported at once.
 * `X_FILE` may stand for `X` where X is a secret: the value is then the content of that file.
 */
export interface Config {
  port: number;
  host: string;
  publicUrl: string;
  home: string;
  demo: boolean;
  /** The application's connection; null means the embedded server that the start command brings. */
  databaseUrl: string | null;
  /** The owner's connection, for migrations only; the application's own when not set. */
  databaseOwnerUrl: string | null;
  /** Off behind a pooler in transaction mode, which cannot keep named statements. */
  namedStatements: boolean;
  /** null means BullMQ on PostgreSQL. */
  redisUrl: string | null;
  /** null means the built-in catcher: mail does not leave this machine. */
  smtpUrl: string | null;
  /** Address of the built-in catcher, handed down by the start command to the processes that it starts. */
  catcherUrl: string | null;
  /** Where the built-in catcher keeps messages. */
  mailFolder: string;
  mailFrom: string;
  secretKey: string | null;
  /** The key before, while the data keys are wrapped anew. */
  oldSecretKey: string | null;
  /** Instant at which the product's clock starts; null is the real time. */
  clockStart: Date | null;
  /** The largest file that is taken in, in bytes. */
  fileLimitBytes: number;
  logLevel: string;
  metricsToken: string | null;
  /** Networks of the proxies whose word on where a request came from is taken; null takes nobody's. */
  trustedProxies: string | null;
  /** Of one token, or of one client without a session. */
  requestsPerMinute: number;
  production: boolean;
}

/** Thrown with every mistake in the settings, one a line. */
export class ConfigError extends Error {
  constructor(readonly mistakes: readonly string[]) {
    super(`The settings cannot be used:\n${mistakes.map((mistake) => `  - ${mistake}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

const SECRETS = [
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'REDIS_URL',
  'SMTP_URL',
  'ENTENTE_SECRET_KEY',
  'ENTENTE_SECRET_KEY_OLD',
  'METRICS_TOKEN',
];
const LOCAL_HOSTS = ['127.0.0.1', 'localhost', '::1'];
const MINIMUM_SECRET_LENGTH = 32;
const MEGABYTE = 1_048_576;

const url = (schemes: string[], example: string) =>
  z.string().refine((text) => schemes.some((scheme) => text.startsWith(`${scheme}://`)), `must look like ${example}`);

const NETWORK = /^(loopback|linklocal|uniquelocal|\d{1,3}(\.\d{1,3}){3}(\/\d{1,2})?|[\da-f:]+:[\da-f:]*(\/\d{1,3})?)$/i;

function namesNetworks(text: string): boolean {
  return text === 'none' || text.split(',').every((part) => NETWORK.test(part.trim()));
}

const SETTINGS = z.object({
  PORT: z.coerce.number('must be a number').int().min(1).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: url(['http', 'https'], 'https://entente.example').optional(),
  ENTENTE_HOME: z.string().min(1).default('./.entente'),
  ENTENTE_DEMO: z.enum(['on', 'off'], 'must be on or off').optional(),
  DATABASE_URL: url(['postgres', 'postgresql'], 'postgres://user:password@host:5432/entente').optional(),
  DATABASE_OWNER_URL: url(['postgres', 'postgresql'], 'postgres://owner:password@host:5432/entente').optional(),
  DATABASE_NAMED_STATEMENTS: z.enum(['on', 'off'], 'must be on or off').default('on'),
  REDIS_URL: url(['redis', 'rediss'], 'redis://host:6379').optional(),
  SMTP_URL: z
    .string()
    .refine((text) => text === 'catch' || /^smtps?:\/\//.test(text), 'must look like smtp://user:password@host:587, or be catch')
    .optional(),
  ENTENTE_CATCHER_URL: url(['smtp'], 'smtp://127.0.0.1:2525').optional(),
  ENTENTE_MAIL_FOLDER: z.string().min(1).optional(),
  MAIL_FROM: z.email('must be an e-mail address').default('entente@localhost.example'),
  ENTENTE_SECRET_KEY: z.string().min(MINIMUM_SECRET_LENGTH, `must have at least ${MINIMUM_SECRET_LENGTH} characters`).optional(),
  ENTENTE_SECRET_KEY_OLD: z.string().optional(),
  ENTENTE_CLOCK: z.iso.datetime({ offset: true, error: 'must be an instant such as 2026-11-24T09:00:00Z' }).optional(),
  ENTENTE_FILE_LIMIT_MB: z.coerce.number('must be a number').min(1).max(200).default(20),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  TRUSTED_PROXIES: z
    .string()
    .refine(namesNetworks, 'must be none, loopback, or addresses such as 10.0.0.0/8,192.0.2.7')
    .default('loopback'),
  REQUESTS_PER_MINUTE: z.coerce.number('must be a number').int().min(1).max(1_000_000).default(600),
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  NODE_ENV: z.string().optional(),
});
type Settings = z.infer<typeof SETTINGS>;

/** Handed from the start command to the processes that it starts; nobody sets them by hand. */
const INTERNAL = ['ENTENTE_CATCHER_URL', 'ENTENTE_MAIL_FOLDER', 'NODE_ENV'];

/** Names of all settings that a person may set. */
export const SETTING_NAMES: readonly string[] = Object.keys(SETTINGS.shape).filter((name) => !INTERNAL.includes(name));

/** The settings of this environment. Throws ConfigError. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const mistakes: string[] = [];
  const parsed = SETTINGS.safeParse(withSecretFiles(env, mistakes));
  if (!parsed.success) {
    mistakes.push(...parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
    throw new ConfigError(mistakes);
  }
  const config = configOf(parsed.data);
  mistakes.push(...combinedMistakes(parsed.data, config));
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return Object.freeze(config);
}

function withSecretFiles(env: NodeJS.ProcessEnv, mistakes: string[]): NodeJS.ProcessEnv {
  const result = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  for (const name of SECRETS) {
    const file = result[`${name}_FILE`];
    if (file === undefined || result[name] !== undefined) continue;
    try {
      result[name] = readFileSync(file, 'utf8').trim();
    } catch {
      mistakes.push(`${name}_FILE: cannot read ${file}`);
    }
  }
  return result;
}

function configOf(settings: Settings): Config {
  const home = resolve(settings.ENTENTE_HOME);
  return {
    port: settings.PORT,
    host: settings.HOST,
    publicUrl: (settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`).replace(/\/$/, ''),
    home,
    demo: settings.ENTENTE_DEMO === undefined ? isTryingOut(settings) : settings.ENTENTE_DEMO === 'on',
    databaseUrl: settings.DATABASE_URL ?? null,
    databaseOwnerUrl: settings.DATABASE_OWNER_URL ?? settings.DATABASE_URL ?? null,
    namedStatements: settings.DATABASE_NAMED_STATEMENTS === 'on',
    redisUrl: settings.REDIS_URL ?? null,
    smtpUrl: settings.SMTP_URL === 'catch' ? null : (settings.SMTP_URL ?? null),
    catcherUrl: settings.ENTENTE_CATCHER_URL ?? null,
    mailFolder: settings.ENTENTE_MAIL_FOLDER ?? resolve(home, 'mail'),
    mailFrom: settings.MAIL_FROM,
    secretKey: settings.ENTENTE_SECRET_KEY ?? null,
    oldSecretKey: settings.ENTENTE_SECRET_KEY_OLD ?? null,
    clockStart: settings.ENTENTE_CLOCK === undefined ? null : new Date(settings.ENTENTE_CLOCK),
    fileLimitBytes: settings.ENTENTE_FILE_LIMIT_MB * MEGABYTE,
    logLevel: settings.LOG_LEVEL,
    metricsToken: settings.METRICS_TOKEN ?? null,
    trustedProxies: settings.TRUSTED_PROXIES === 'none' ? null : settings.TRUSTED_PROXIES,
    requestsPerMinute: settings.REQUESTS_PER_MINUTE,
    production: settings.NODE_ENV === 'production',
  };
}

/** The demonstration is for whoever tries the product out: with the embedded database, and never in production. */
function isTryingOut(settings: Settings): boolean {
  return settings.DATABASE_URL === undefined && settings.NODE_ENV !== 'production';
}

function combinedMistakes(settings: Settings, config: Config): string[] {
  const mistakes: string[] = [];
  if (config.demo && !LOCAL_HOSTS.includes(config.host)) {
    mistakes.push('HOST: demonstration mode listens on this machine only. Set ENTENTE_DEMO=off to open it to others');
  }
  if (config.databaseUrl !== null && config.secretKey === null) {
    mistakes.push('ENTENTE_SECRET_KEY: is required with DATABASE_URL. Make one with: openssl rand -base64 48');
  }
  if (!config.production) return mistakes;
  if (settings.ENTENTE_DEMO === 'on') mistakes.push('ENTENTE_DEMO: demonstration accounts are refused in production');
  if (settings.SMTP_URL === undefined) mistakes.push('SMTP_URL: is required in production, or must say catch');
  if (config.clockStart !== null) mistakes.push('ENTENTE_CLOCK: is refused in production');
  return mistakes;
}
