import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemCode } from '../problems/problem-codes.ts';
import { problemBody, PROBLEM_MEDIA_TYPE } from '../problems/problem-body.ts';
import { problemOf } from '../problems/problem-of.ts';
import { Problem } from '../problems/problem.ts';
import { sendProblem } from '../problems/send-problem.ts';
import type { PlatformSettings } from '../settings.ts';
import { isCrossSite } from './cross-site.ts';
import { isTooDeep } from './json-depth.ts';
import { addSecurityHeaders } from './security-headers.ts';

/** A JSON body of a form with all its answers is some kilobytes; files are streamed elsewhere. */
export const BODY_LIMIT = 1_048_576;

/** A request that does not arrive whole in this time holds a connection for nothing (slow loris). */
const REQUEST_TIMEOUT_MS = 30_000;

/** Fastify with our answers to what it refuses before any route: malformed addresses, headers, bodies. */
export function fastifyAdapter(settings: PlatformSettings): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    clientErrorHandler: answerRawError,
    forceCloseConnections: 'idle',
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      addSecurityHeaders(reply, settings);
      sendProblem(request, reply, problemOf(error));
    },
    genReqId: () => randomUUID(),
    requestTimeout: REQUEST_TIMEOUT_MS,
    routerOptions: { maxParamLength: 200 },
    trustProxy: settings.trustedProxies.length > 0 ? [...settings.trustedProxies] : false,
  });
  const fastify: FastifyInstance = adapter.getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    addSecurityHeaders(reply, settings);
    reply.header('x-request-id', request.id);
    done(isCrossSite(request, settings) ? new Problem('crossSite') : undefined);
  });
  // JSON and nothing else: another type is 415, and no form of a foreign page can be read as a command.
  fastify.removeContentTypeParser(['text/plain', 'application/json']);
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (isTooDeep(body as string)) done(new Problem('malformedBody'));
    else void parse(request, body as string, done);
  });
  return adapter;
}

const rawProblems: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'headersTooLarge',
  ERR_HTTP_REQUEST_TIMEOUT: 'requestTimeout',
};

/** What Node could not read as HTTP at all has no request, hence no language: ours is Chinese. */
function answerRawError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const problem = new Problem(rawProblems[error.code ?? ''] ?? 'malformedRequest');
  const body = JSON.stringify(problemBody(problem, 'zh', randomUUID()));
  const head = [
    `HTTP/1.1 ${problem.status} ${problem.code}`,
    `content-type: ${PROBLEM_MEDIA_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
