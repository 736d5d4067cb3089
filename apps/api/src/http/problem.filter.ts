import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SecurityLog } from '#identity';
import { clientOf } from './client.js';
import type { Problem } from './problem.js';
import { problemOf, unexpectedProblem } from './problem-of.js';
import type { ActingRequest } from './session.guard.js';

const FORBIDDEN = 403;

/**
 * The one place where errors become answers: application/problem+json, a log line for our own faults, and a line in the
 * security log for an act that was refused to somebody who is signed in.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Api');

  constructor(private readonly log: SecurityLog) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<ActingRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error) ?? unexpectedProblem();
    if (problem.status >= 500) {
      this.logger.error(
        `${request.method} ${request.routeOptions.url ?? ''}`,
        error instanceof Error ? error.stack : String(error),
      );
    }
    if (problem.status === FORBIDDEN && request.actor) {
      await this.log.note('permission.refused', request.actor.userId, clientOf(request));
    }
    void reply
      .headers(waitOf(problem))
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(problem));
  }
}

/** When to come again, for programs. */
function waitOf({ facts }: Problem): Record<string, string> {
  const seconds = facts?.['retryAfterSeconds'];
  return typeof seconds === 'number' ? { 'retry-after': String(seconds) } : {};
}
