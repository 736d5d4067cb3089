import type { FastifyRequest } from 'fastify';
import { InvalidInput } from '#kernel';
import { readSessionCookie } from './session-cookie.js';

const BEARER = /^bearer +(\S+)$/i;

/** The token that a program sends, or null. Throws InvalidInput for a request that brings a session as well. */
export function bearerOf(request: FastifyRequest): string | null {
  const token = BEARER.exec(request.headers.authorization ?? '')?.[1] ?? null;
  if (token !== null && readSessionCookie(request) !== null) {
    throw new InvalidInput('request.two-credentials', 'Send a token or a session cookie, not both.');
  }
  return token;
}
