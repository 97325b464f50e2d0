import type { Clock } from '@yizhan/domain/kernel';
import type { FastifyInstance } from 'fastify';
import type { Log } from './log.ts';

/** One line a request: the route's pattern, never its address, so no number and no name can be in it. */
export function logRequests(fastify: FastifyInstance, log: Log, clock: Clock): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    log({
      at: clock.real(),
      kind: 'request',
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
    done();
  });
}
