import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Audience } from '../access/policies.ts';
import { isToken } from './session-token.ts';

/**
 * One cookie per audience. Over TLS its name carries `__Host-`, so that no neighbour under the same domain can
 * plant one (OWASP ASVS 5.0 3.3.1); the demo on localhost has no TLS and uses the plain name.
 */
export function cookieName(audience: Audience, secure: boolean): string {
  return secure ? `__Host-${audience}` : audience;
}

const options = (secure: boolean): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure,
});

export function readToken(request: FastifyRequest, audience: Audience, secure: boolean): string | undefined {
  const token = request.cookies[cookieName(audience, secure)];
  return isToken(token) ? token : undefined;
}

/** No lifetime: the cookie ends with the browser, the session by its own rules on the server. */
export function writeToken(reply: FastifyReply, audience: Audience, secure: boolean, token: string): void {
  reply.setCookie(cookieName(audience, secure), token, options(secure));
}

export function clearToken(reply: FastifyReply, audience: Audience, secure: boolean): void {
  reply.clearCookie(cookieName(audience, secure), options(secure));
}
