import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

const SECURE_NAME = '__Host-entente';
const PLAIN_NAME = 'entente';

/** The session's secret from the cookie, or null. */
export function readSessionCookie(request: FastifyRequest): string | null {
  return request.cookies[SECURE_NAME] ?? request.cookies[PLAIN_NAME] ?? null;
}

/** Hands the session's secret to the browser; over https with the prefix that binds it to this host. */
export function setSessionCookie(reply: FastifyReply, token: string, publicUrl: string): void {
  const secure = publicUrl.startsWith('https://');
  void reply.setCookie(secure ? SECURE_NAME : PLAIN_NAME, token, { httpOnly: true, sameSite: 'lax', secure, path: '/' });
}

export function clearSessionCookie(reply: FastifyReply): void {
  for (const name of [SECURE_NAME, PLAIN_NAME]) void reply.clearCookie(name, { path: '/', secure: name === SECURE_NAME });
}
