import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Account } from '@yizhan/data';
import type { FastifyRequest } from 'fastify';
import type { SignedIn } from '../sessions/session.ts';

/** The session of a route with `@Can`; asking for it on a public route is a programming error. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { signedIn } = context.switchToHttp().getRequest<FastifyRequest>();
  if (signedIn === undefined) throw new Error('a public route has no session');
  return signedIn;
});

/** The account whose password was right, behind `PasswordGuard`. */
export const SigningIn = createParamDecorator(
  (_: unknown, context: ExecutionContext): Account =>
    context.switchToHttp().getRequest<{ readonly user: Account }>().user,
);
