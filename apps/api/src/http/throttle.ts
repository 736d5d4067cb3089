import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { clientNetworkOf } from '#identity';
import { RuleBroken } from '#kernel';
import { CONFIG, type Config } from '#platform';

type Limiter = ReturnType<FastifyInstance['createRateLimit']>;

const OPEN_TO_MACHINES = /^\/(health|metrics)\b/;

/**
 * How often a program or somebody without a session may ask: generous, and counted by token or else by client. What checks
 * whether the product lives is never counted.
 */
@Injectable()
export class Throttle {
  private limiter: Promise<Limiter> | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Counts this request. Throws RuleBroken 'request.too-many' with the seconds to wait. */
  async count(request: FastifyRequest, tokenId: string | null = null): Promise<void> {
    if (OPEN_TO_MACHINES.test(request.url)) return;
    KEYS.set(request, tokenId ?? clientNetworkOf(request.ip));
    const counted = await (await (this.limiter ??= limiterOf(this.config.requestsPerMinute)))(request);
    if (counted.isAllowed || !counted.isExceeded) return;
    throw new RuleBroken('request.too-many', 'These were too many requests. Wait before you send more.', {
      retryAfterSeconds: counted.ttlInSeconds,
    });
  }
}

const KEYS = new WeakMap<FastifyRequest, string>();

/** Made with the first request that is counted: loading it would make the start slower. */
async function limiterOf(max: number): Promise<Limiter> {
  const [{ fastify }, { default: rateLimit }] = await Promise.all([import('fastify'), import('@fastify/rate-limit')]);
  const house = fastify();
  await house.register(rateLimit, { global: false });
  await house.ready();
  return house.createRateLimit({ max, timeWindow: '1 minute', keyGenerator: (request) => KEYS.get(request) ?? request.ip });
}
