import { type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.ts';
import { StrictPipe } from '../validation/strict.pipe.ts';
import { PASSWORD } from './password.strategy.ts';
import { SignInBody } from './sign-in.body.ts';

/** Lets in whoever knows the password; the body is checked first, since guards run before pipes. */
@Injectable()
export class PasswordGuard extends AuthGuard(PASSWORD) {
  private readonly pipe: StrictPipe;

  constructor(@Inject(StrictPipe) pipe: StrictPipe) {
    super();
    this.pipe = pipe;
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    await this.pipe.transform(request.body, { type: 'body', metatype: SignInBody });
    return (await super.canActivate(context)) as boolean;
  }

  override handleRequest<Account>(error: unknown, account: Account | false | undefined): Account {
    if (error instanceof Error) throw error;
    if (account === undefined || account === false) throw new Problem('wrongCredentials');
    return account;
  }
}
