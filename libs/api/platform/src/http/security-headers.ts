import type { FastifyReply } from 'fastify';
import type { PlatformSettings } from '../settings.ts';

/** No inline script or style anywhere, so no nonce is needed and anonymous pages can be cached. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  // Not `no-referrer`: with it a form's POST says `Origin: null`, and old browsers say nothing else of where it came from.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

const TWO_YEARS = 63_072_000;

/** On every answer, errors and files too. */
export function addSecurityHeaders(reply: FastifyReply, settings: PlatformSettings): void {
  reply.headers(HEADERS);
  if (settings.secure) reply.header('strict-transport-security', `max-age=${TWO_YEARS}; includeSubDomains`);
}
