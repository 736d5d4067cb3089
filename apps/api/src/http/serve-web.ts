import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

const WEB_FOLDER = join(process.cwd(), 'dist', 'web');
const OWN_PREFIXES = ['/api/', '/health/', '/metrics', '/assets/'];

/** Serves the built interface; an address that is none of ours opens it too, so that pages can be shared. */
export async function serveWeb(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(join(WEB_FOLDER, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: WEB_FOLDER,
    wildcard: false,
    setHeaders: (reply, path) => {
      const hashed = path.includes('/assets/');
      void reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const instance = app.getHttpAdapter().getInstance();
  instance.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    if (OWN_PREFIXES.some((prefix) => request.url.startsWith(prefix))) return notFound(reply);
    return reply.sendFile('index.html');
  });
}

function notFound(reply: FastifyReply): FastifyReply {
  const problem = { title: 'Not Found', status: 404, code: 'request.refused', detail: 'There is nothing at this address.' };
  return reply.status(404).type('application/problem+json').send(problem);
}
