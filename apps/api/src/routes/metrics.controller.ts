import { createHash, timingSafeEqual } from 'node:crypto';
import { Controller, Get, Headers, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { REMINDER_STATES, reminderHealth, remindersByState, secondsSinceSweep } from '#deadlines';
import { InvalidInput, NotFound, systemActor } from '#kernel';
import { CONFIG, type Config, Database, statementTexts, SystemClock } from '#platform';
import { Public } from '../http/can.decorator.js';
import { RequestTimes } from '../http/request-times.js';

const ACTOR = systemActor('reminders');
const MS = 1000;

/** Numbers for Prometheus, for whoever holds METRICS_TOKEN; without that setting there is nothing here. */
@ApiExcludeController()
@Controller('/metrics')
export class MetricsController {
  private readonly registry = new Registry();
  private readonly reminders = this.gauge('entente_reminders', 'Reminders by state', ['state']);
  private readonly due = this.gauge('entente_reminders_due', 'Reminders whose time has come and that are not sent');
  private readonly missing = this.gauge(
    'entente_reminders_missing',
    'Due by rule without a row in the ledger, at the last comparison',
  );
  private readonly oldest = this.gauge('entente_reminders_oldest_due_seconds', 'How long the oldest unsent reminder has waited');
  private readonly texts = this.gauge('entente_statement_texts', 'Different statements that this process has sent');
  private readonly sweepAge = this.gauge('entente_reminders_sweep_age_seconds', 'Time since the last sweep');

  constructor(
    private readonly db: Database,
    private readonly clock: SystemClock,
    @Inject(CONFIG) private readonly config: Config,
    times: RequestTimes,
  ) {
    this.registry.registerMetric(times.histogram);
    collectDefaultMetrics({ register: this.registry, prefix: 'entente_' });
  }

  @Get()
  @Public()
  async show(@Headers('authorization') authorization: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    this.requireToken(authorization);
    await this.collect();
    await reply.type(this.registry.contentType).send(await this.registry.metrics());
  }

  private requireToken(authorization = ''): void {
    const { metricsToken } = this.config;
    if (metricsToken === null) throw new NotFound('metrics.off', 'Metrics are off. Set METRICS_TOKEN to switch them on.');
    if (timingSafeEqual(digest(authorization), digest(`Bearer ${metricsToken}`))) return;
    throw new InvalidInput('session.missing', 'Send the token of METRICS_TOKEN as "Authorization: Bearer …".');
  }

  private async collect(): Promise<void> {
    const now = this.clock.now();
    const { health, counts, sweptFor } = await this.db.read(ACTOR, async (tx) => ({
      health: await reminderHealth(tx, now),
      counts: new Map((await remindersByState(tx)).map(({ state, count }) => [state, count])),
      sweptFor: await secondsSinceSweep(tx),
    }));
    for (const state of REMINDER_STATES) this.reminders.set({ state }, counts.get(state) ?? 0);
    this.due.set(health.due);
    this.missing.set(health.missing ?? NaN);
    this.oldest.set(health.oldestDueAt === null ? 0 : (now.getTime() - health.oldestDueAt.getTime()) / MS);
    this.sweepAge.set(sweptFor ?? NaN);
    this.texts.set(statementTexts().length);
  }

  private gauge(name: string, help: string, labelNames: string[] = []): Gauge {
    return new Gauge({ name, help, labelNames, registers: [this.registry] });
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
