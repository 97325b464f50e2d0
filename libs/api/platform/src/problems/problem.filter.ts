import { type ArgumentsHost, Catch, type ExceptionFilter, Inject, NotFoundException } from '@nestjs/common';
import type { Clock } from '@yizhan/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { InjectClock } from '../clock.ts';
import { crashLine, LOG, type Log } from '../http/log.ts';
import { RouteTable } from '../http/route-table.ts';
import { problemOf } from './problem-of.ts';
import { Problem } from './problem.ts';
import { sendProblem } from './send-problem.ts';

/** The one door every no leaves by, Fastify's own included. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly routes: RouteTable;
  private readonly log: Log;
  private readonly clock: Clock;

  constructor(@Inject(RouteTable) routes: RouteTable, @Inject(LOG) log: Log, @InjectClock() clock: Clock) {
    this.routes = routes;
    this.log = log;
    this.clock = clock;
  }

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const problem = error instanceof NotFoundException ? this.missing(request) : problemOf(error);
    if (problem.status >= 500 && !(error instanceof Problem)) {
      this.log({ at: this.clock.real(), kind: 'crash', requestId: request.id, ...crashLine(error) });
    }
    sendProblem(request, host.switchToHttp().getResponse<FastifyReply>(), problem);
  }

  /** Nothing at the address, or nothing for this method (RFC 9110 §15.5.6 asks for `Allow`). */
  private missing(request: FastifyRequest): Problem {
    const allowed = this.routes.methods(request.url.split('?')[0] ?? '');
    if (allowed.length === 0) return new Problem('notFound');
    return new Problem('methodNotAllowed', { headers: { allow: allowed.join(', ') } });
  }
}
