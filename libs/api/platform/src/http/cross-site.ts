import type { FastifyRequest } from 'fastify';
import type { PlatformSettings } from '../settings.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a state-changing request was made by another site's page. Browsers say so themselves (`Sec-Fetch-Site`,
 * else `Origin`); this also guards what has no session yet: signing in, and the forms of public pages.
 */
export function isCrossSite(request: FastifyRequest, settings: PlatformSettings): boolean {
  if (SAFE_METHODS.has(request.method)) return false;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = request.headers.origin;
  return origin !== undefined && origin !== ownOrigin(request, settings);
}

export function ownOrigin(request: FastifyRequest, settings: PlatformSettings): string {
  return settings.origin ?? `${settings.secure ? 'https' : request.protocol}://${request.host}`;
}
