import helmet from '@fastify/helmet';
import type { FastifyReply } from 'fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '#platform';

/** Security headers: everything from ourselves, nothing from elsewhere, never in a frame, nothing kept by caches. */
export async function secure(app: NestFastifyApplication, config: Config): Promise<void> {
  const https = config.publicUrl.startsWith('https://');
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        // Plain http on a local network stays usable.
        ...(https && { upgradeInsecureRequests: [] }),
      },
    },
    hsts: https,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request, reply) => {
      if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
      // The page that describes the api is not ours and styles itself inline.
      if (request.url.startsWith('/api/docs')) void reply.header('content-security-policy', inlineStyles(reply));
    });
}

function inlineStyles(reply: FastifyReply): string {
  return String(reply.getHeader('content-security-policy')).replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
}
