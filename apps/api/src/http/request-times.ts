import type { FastifyReply, FastifyRequest } from 'fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Histogram } from 'prom-client';
import { type Config, spentBy } from '#platform';
import type { ActingRequest } from './session.guard.js';

const MS = 1000;
const BUCKETS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** How long answers take, by route as it is written in the description, never by what stands in an address. */
export class RequestTimes {
  readonly histogram = new Histogram({
    name: 'entente_request_seconds',
    help: 'Time from request to answer, by route',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS_SECONDS,
    registers: [],
  });

  note(request: FastifyRequest, reply: FastifyReply): void {
    const { method, routeOptions } = request;
    const labels = { method, route: routeOptions.url ?? 'unknown', status: String(reply.statusCode) };
    this.histogram.observe(labels, reply.elapsedTime / MS);
  }
}

/**
 * Times every request, and outside production tells with each answer where its time went: browsers draw Server-Timing
 * beside it. In production it would tell a stranger how much there is.
 */
export function timeRequests(app: NestFastifyApplication, config: Config): void {
  const times = app.get(RequestTimes);
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onResponse', async (request, reply) => times.note(request, reply));
  if (config.production) return;
  server.addHook('onSend', async (request: ActingRequest, reply) => {
    void reply.header('server-timing', serverTiming(request, reply.elapsedTime));
  });
}

/** Whoever is not signed in acts through no door of their own: there the time of all is known alone. */
function serverTiming({ actor }: ActingRequest, totalMs: number): string {
  const total = `total;dur=${totalMs.toFixed(1)}`;
  if (!actor) return total;
  const { statements, databaseMs } = spentBy(actor);
  return `statements;desc="${statements}", database;dur=${databaseMs.toFixed(1)}, ${total}`;
}
