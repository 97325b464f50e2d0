import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.ts';
import { SessionsService } from '../sessions/sessions.service.ts';
import { csrfToken, isCsrfToken } from '../sessions/session-token.ts';
import type { Session, SignedIn } from '../sessions/session.ts';
import { type Access, ACCESS } from './access.decorators.ts';
import { type Policy, policyOf } from './policies.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set by the access guard on routes with `@Can`. */
    signedIn?: SignedIn;
  }
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Lets in whoever the policy table lets in. Sessions, CSRF and roles in this order; the record's own door is later. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly reflector: Reflector;
  private readonly sessions: SessionsService;

  constructor(@Inject(Reflector) reflector: Reflector, @Inject(SessionsService) sessions: SessionsService) {
    this.reflector = reflector;
    this.sessions = sessions;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (access === undefined) throw new Problem('forbidden');
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    if (access.kind === 'public') {
      reply.header('cache-control', 'no-cache');
      return true;
    }
    reply.header('cache-control', 'no-store');
    await this.signIn(context.switchToHttp().getRequest<FastifyRequest>(), policyOf(access.action));
    return true;
  }

  private async signIn(request: FastifyRequest, policy: Policy): Promise<void> {
    const token = this.sessions.token(request, policy.audience);
    const session = token === undefined ? undefined : await this.sessions.find(token, policy.audience);
    if (token === undefined || session === undefined) throw new Problem('notSignedIn');
    const given = request.headers['x-csrf-token'];
    if (
      !SAFE_METHODS.has(request.method) &&
      !isCsrfToken(typeof given === 'string' ? given : undefined, token)
    ) {
      throw new Problem('csrfTokenWrong');
    }
    if (!mayAct(policy, session)) throw new Problem('forbidden');
    request.signedIn = { ...session, csrf: csrfToken(token) };
  }
}

function mayAct({ roles }: Policy, session: Session): boolean {
  return roles === 'any' || session.roles.some((role) => roles.includes(role));
}
