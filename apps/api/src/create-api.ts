import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Config, ConfigError } from '#platform';
import { ApiModule } from './api.module.js';
import { describeApi } from './http/describe-api.js';
import { timeRequests } from './http/request-times.js';
import { requireNamedPermissions } from './http/require-permissions.js';
import { secure } from './http/secure.js';
import { serveWeb } from './http/serve-web.js';

const BODY_LIMIT_BYTES = 1_048_576;
// One file with a few words about it.
const UPLOAD_LIMITS = { files: 1, fields: 8, fieldSize: 1_000, fieldNameSize: 100, headerPairs: 50 };

/**
 * The api, ready to listen: routes below /api/v1, health beside them, the web interface for everything else. With `signals`
 * it closes by itself when the process is asked to end.
 */
export async function createApi(config: Config, { signals = true } = {}): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: BODY_LIMIT_BYTES, trustProxy: config.trustedProxies ?? false, logger: false });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(withDatabase(config)), adapter, {
    logger: config.logLevel === 'silent' ? false : ['error', 'warn', 'fatal'],
    abortOnError: false,
  });
  app.setGlobalPrefix('api/v1', { exclude: ['health/{*path}', 'metrics'] });
  await app.register(cookie);
  await app.register(multipart, { limits: { ...UPLOAD_LIMITS, fileSize: config.fileLimitBytes } });
  await app.register(compress, { threshold: 1024 });
  await secure(app, config);
  timeRequests(app, config);
  describeApi(app);
  requireNamedPermissions(app);
  await serveWeb(app);
  if (signals) app.enableShutdownHooks();
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

function withDatabase(config: Config): Config & { databaseUrl: string } {
  if (config.databaseUrl === null) throw new ConfigError(['DATABASE_URL: is required by this process']);
  return { ...config, databaseUrl: config.databaseUrl };
}
