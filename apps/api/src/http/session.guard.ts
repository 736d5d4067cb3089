import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { type LiveSession, SessionsService, TOKEN_PREFIX, TokenHolder } from '#identity';
import { Forbidden, InvalidInput, type PersonActor, requirePermission } from '#kernel';
import { CONFIG, type Config } from '#platform';
import { bearerOf } from './bearer.js';
import { PERMISSION, PUBLIC } from './can.decorator.js';
import { readSessionCookie } from './session-cookie.js';
import { SESSION_ONLY } from './session-only.js';
import { Throttle } from './throttle.js';
import { WHILE_ENROLLING } from './while-enrolling.js';

/** A request after the guard: who acts, unless the route is for everybody. */
export interface ActingRequest extends FastifyRequest {
  actor?: PersonActor;
  person?: { id: string; name: string; email: string; locale: string; roles: string[] };
  factorMissing?: boolean;
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const OWN_SITES = new Set(['same-origin', 'none']);

/**
 * Lets a request through when its session lives, or its token counts, and what its person may do allows the route. Deny is
 * the default.
 */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionsService,
    private readonly tokens: TokenHolder,
    private readonly throttle: Throttle,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ActingRequest>();
    const marked = <T>(key: string) =>
      this.reflector.getAllAndOverride<T | undefined>(key, [context.getHandler(), context.getClass()]);
    const permission = marked<string | null>(PERMISSION);
    const token = permission === PUBLIC ? null : bearerOf(request);
    if (token === null) refuseForeignSite(request, this.config.publicUrl);
    if (permission === PUBLIC) return this.letIn(request);
    const session = await (token === null ? this.resume(request) : this.resumeToken(request, token));
    Object.assign(request, session);
    if (token !== null && (!permission || marked(SESSION_ONLY))) throw sessionNeeded();
    if (session.factorMissing && !marked(WHILE_ENROLLING)) throw factorRequired();
    if (permission === undefined) throw new Forbidden('access.no-permission-named', 'This is open to nobody.');
    if (permission !== null) requirePermission(session.actor, permission);
    return true;
  }

  private async letIn(request: FastifyRequest): Promise<boolean> {
    await this.throttle.count(request);
    return true;
  }

  private async resume(request: FastifyRequest): Promise<LiveSession> {
    const secret = readSessionCookie(request);
    const session = secret === null ? null : await this.sessions.resume(secret);
    if (session) return session;
    await this.throttle.count(request);
    throw new InvalidInput('session.missing', 'Sign in first. Your session may have ended.');
  }

  private async resumeToken(request: FastifyRequest, token: string): Promise<LiveSession> {
    const session = token.startsWith(TOKEN_PREFIX) ? await this.tokens.resume(token) : null;
    await this.throttle.count(request, session?.actor.sessionId);
    if (!session)
      throw new InvalidInput('token.unknown', 'This token is not known, over, or was revoked. Ask its owner for a new one.');
    return session;
  }
}

function sessionNeeded(): Forbidden {
  return new Forbidden('token.session-needed', 'No token does this. Sign in with a browser.');
}

function factorRequired(): Forbidden {
  return new Forbidden('session.factor-required', 'Set up a second factor first: your roles ask for one.');
}

/** A page of another site must not act with our cookie: browsers say where an unsafe request comes from. */
function refuseForeignSite(request: FastifyRequest, publicUrl: string): void {
  if (SAFE_METHODS.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  const foreignSite = typeof site === 'string' && !OWN_SITES.has(site);
  const ownOrigins = [publicUrl, `http://${request.headers.host}`, `https://${request.headers.host}`];
  if (foreignSite || (origin !== undefined && !ownOrigins.includes(origin))) {
    throw new Forbidden('request.foreign-site', 'This request came from another site and was refused.');
  }
}
