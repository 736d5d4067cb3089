import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Client } from '#identity';

/** Who asks, as far as the connection tells; the route by its own name, without what stands in the address. */
export function clientOf(request: FastifyRequest): Client {
  return {
    address: request.ip,
    userAgent: request.headers['user-agent'],
    route: `${request.method} ${request.routeOptions.url ?? 'unknown'}`,
  };
}

/** The client that makes the request. */
export const AskingClient = createParamDecorator((_: unknown, context: ExecutionContext): Client =>
  clientOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
