import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { type LiveSession, SessionsService } from '#identity';
import { Forbidden, InvalidInput, type PersonActor, requirePermission } from '#kernel';
import { CONFIG, type Config } from '#platform';
import { PERMISSION, PUBLIC } from './can.decorator.js';
import { readSessionCookie } from './session-cookie.js';
import { WHILE_ENROLLING } from './while-enrolling.js';

/** A request after the guard: who acts, unless the route is for everybody. */
export interface ActingRequest extends FastifyRequest {
  actor?: PersonActor;
  person?: { id: string; name: string; email: string; locale: string; roles: string[] };
  factorMissing?: boolean;
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const OWN_SITES = new Set(['same-origin', 'none']);

/** Lets a request through when its session lives and its roles allow the route. Deny is the default. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ActingRequest>();
    refuseForeignSite(request, this.config.publicUrl);
    const targets = [context.getHandler(), context.getClass()];
    const permission = this.reflector.getAllAndOverride<string | null | undefined>(PERMISSION, targets);
    if (permission === PUBLIC) return true;
    const session = await this.resume(request);
    Object.assign(request, session);
    if (session.factorMissing && !this.reflector.getAllAndOverride<boolean>(WHILE_ENROLLING, targets)) throw factorRequired();
    if (permission === undefined) throw new Forbidden('access.no-permission-named', 'This is open to nobody.');
    if (permission !== null) requirePermission(session.actor, permission);
    return true;
  }

  private async resume(request: FastifyRequest): Promise<LiveSession> {
    const token = readSessionCookie(request);
    const session = token === null ? null : await this.sessions.resume(token);
    if (!session) throw new InvalidInput('session.missing', 'Sign in first. Your session may have ended.');
    return session;
  }
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
