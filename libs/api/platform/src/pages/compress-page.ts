import { gzipSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Below this a page is one packet anyhow. */
const WORTH_BYTES = 1_400;

/** Fast: it is done while somebody waits. */
const LEVEL = 4;

/**
 * Compresses a page nobody is signed in on. A page that may hold a secret beside what its address says stays as it is:
 * its length would tell of it (BREACH).
 */
export function compressedPage(request: FastifyRequest, reply: FastifyReply, html: Buffer): Buffer {
  const anonymous = !Object.keys(request.cookies).some((name) => /(citizen|staff)$/.test(name));
  const accepted = /(^|[\s,])gzip(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(
    request.headers['accept-encoding'] ?? '',
  );
  if (!anonymous || !accepted || html.length < WORTH_BYTES) return html;
  void reply.header('content-encoding', 'gzip');
  return gzipSync(html, { level: LEVEL });
}
