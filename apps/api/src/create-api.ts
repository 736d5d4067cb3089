import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import { DiscoveryService, MetadataScanner, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Config, ConfigError } from '#platform';
import { ApiModule } from './api.module.js';
import { PERMISSION } from './http/can.decorator.js';
import { describeApi } from './http/describe-api.js';
import { secure } from './http/secure.js';
import { serveWeb } from './http/serve-web.js';

const BODY_LIMIT_BYTES = 1_048_576;

/** The api, ready to listen: routes below /api/v1, health beside them, the web interface for everything else. */
export async function createApi(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: BODY_LIMIT_BYTES, trustProxy: false, logger: false });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(withDatabase(config)), adapter, {
    logger: config.logLevel === 'silent' ? false : ['error', 'warn', 'fatal'],
    abortOnError: false,
  });
  app.setGlobalPrefix('api/v1', { exclude: ['health/{*path}', 'metrics'] });
  await app.register(cookie);
  await app.register(compress, { threshold: 1024 });
  await secure(app, config);
  describeApi(app);
  requireNamedPermissions(app);
  await serveWeb(app);
  app.enableShutdownHooks();
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

function withDatabase(config: Config): Config & { databaseUrl: string } {
  if (config.databaseUrl === null) throw new ConfigError(['DATABASE_URL: is required by this process']);
  return { ...config, databaseUrl: config.databaseUrl };
}

/** A route that names no permission does not start: nobody can forget one. Throws an Error naming the routes. */
function requireNamedPermissions(app: NestFastifyApplication): void {
  const scanner = new MetadataScanner();
  const open: string[] = [];
  for (const { metatype, instance } of app.get(DiscoveryService).getControllers()) {
    const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const named = Reflect.hasMetadata(PERMISSION, prototype[name]!) || Reflect.hasMetadata(PERMISSION, metatype!);
      if (Reflect.hasMetadata('path', prototype[name]!) && !named) open.push(`${metatype!.name}.${name}`);
    }
  }
  if (open.length > 0) throw new Error(`These routes name no permission (@Can, @SignedIn or @Public): ${open.join(', ')}`);
}
