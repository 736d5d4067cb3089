import { createHmac } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { catchError, concatMap, from, type Observable, of, switchMap, throwError } from 'rxjs';
import { Conflict, InvalidInput, type PersonActor } from '#kernel';
import { claimKey, Database, keepAnswer, keptAnswer, type KeptAnswer, releaseKey, type RequestKey } from '#platform';
import { Secrets } from '#secrets';
import { ANSWERED_ONCE } from './answered-once.js';
import type { ActingRequest } from './session.guard.js';

/** Where the answer to this request is kept, sealed: it may show what is sealed elsewhere. */
function placeOf({ actor, key }: RequestKey) {
  return { table: 'platform.idempotency_key', column: 'body_sealed', row: `${actor}/${key}` };
}

/**
 * A POST with an Idempotency-Key is done once: the same key with the same body gets the kept answer again for 24 hours,
 * so a lost connection never makes two grants of one. Routes with secrets are left out: neither is ever stored.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly db: Database,
    private readonly reflector: Reflector,
    private readonly secrets: Secrets,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<ActingRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const key = request.headers['idempotency-key'];
    const { actor } = request;
    const isSecret = this.reflector.getAllAndOverride<boolean>(ANSWERED_ONCE, [context.getHandler(), context.getClass()]);
    if (request.method !== 'POST' || typeof key !== 'string' || !actor || isSecret) return next.handle();
    if (key.length < 1 || key.length > 200) {
      throw new InvalidInput('request.idempotency-key-length', 'An Idempotency-Key has 1 to 200 characters.');
    }
    return from(this.claim(actor, key, this.hashOf(request))).pipe(
      switchMap((kept) => (kept ? of(replay(reply, kept)) : this.perform(actor, key, reply, next))),
    );
  }

  /** Null when the key is new and now ours; the kept answer when the same request was done before. */
  private async claim(actor: PersonActor, key: string, requestHash: string): Promise<Answered | null> {
    const kept = await this.db.transaction(actor, async (tx) => {
      const asked = { actor: actor.userId, key };
      if (await claimKey(tx, asked, requestHash)) return null;
      const found = await keptAnswer(tx, asked);
      if (found?.bodySealed == null) return found;
      const body = await this.secrets.open(tx, 'answer', placeOf(asked), found.bodySealed);
      return { ...found, body: JSON.parse(body) as unknown };
    });
    if (kept && kept.requestHash !== requestHash) {
      throw new InvalidInput(
        'request.idempotency-key-reused',
        'This Idempotency-Key belongs to a different request. Use a new one.',
      );
    }
    if (kept?.status === null)
      throw new Conflict('request.in-flight', 'The same request is being worked on. Wait for its answer.');
    return kept;
  }

  private perform(actor: PersonActor, key: string, reply: FastifyReply, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      concatMap(async (body: unknown) => {
        await this.keep(actor, key, reply.statusCode, body);
        return body;
      }),
      catchError((error: unknown) => from(this.release(actor, key)).pipe(switchMap(() => throwError(() => error)))),
    );
  }

  private keep(actor: PersonActor, key: string, status: number, body: unknown): Promise<void> {
    const asked = { actor: actor.userId, key };
    return this.db.transaction(actor, async (tx) =>
      keepAnswer(tx, asked, status, await this.secrets.seal(tx, 'answer', placeOf(asked), JSON.stringify(body ?? null))),
    );
  }

  /** Keyed, because nobody with the database alone may try out which values a request had. */
  private hashOf(request: ActingRequest): string {
    return createHmac('sha256', this.secrets.keyFor('request hashes'))
      .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
      .digest('hex');
  }

  /** A request that failed changed nothing, so its key is free again. */
  private release(actor: PersonActor, key: string): Promise<void> {
    return this.db.transaction(actor, (tx) => releaseKey(tx, { actor: actor.userId, key }));
  }
}

type Answered = KeptAnswer & { body?: unknown };

function replay(reply: FastifyReply, kept: Answered): unknown {
  void reply.status(kept.status!).header('idempotent-replay', 'true');
  return kept.body;
}
