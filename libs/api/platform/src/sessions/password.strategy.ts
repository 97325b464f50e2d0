import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { type Account, type Accounts, type RateLimits, type RateRule, verifyPassword } from '@yizhan/data';
import { type Clock, epochMs } from '@yizhan/domain/kernel';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { InjectClock } from '../clock.ts';
import { ACCOUNTS, RATE_LIMITS } from '../data.ts';
import { Problem } from '../problems/problem.ts';
import { loginAddress, loginAnywhere, loginHere } from './login-limits.ts';

export const PASSWORD = 'password';

/**
 * Passport verifies who somebody is; sessions are ours. Every try counts before it is judged, so that tries at one
 * moment do not slip by, and an account that is not there is answered as slowly and with the same words.
 */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, PASSWORD) {
  private readonly accounts: Accounts;
  private readonly limits: Pick<RateLimits, 'attempt' | 'forget'>;
  private readonly clock: Clock;

  constructor(
    @Inject(ACCOUNTS) accounts: Accounts,
    @Inject(RATE_LIMITS) limits: Pick<RateLimits, 'attempt' | 'forget'>,
    @InjectClock() clock: Clock,
  ) {
    super({ usernameField: 'login', passwordField: 'password', passReqToCallback: true });
    this.accounts = accounts;
    this.limits = limits;
    this.clock = clock;
  }

  async validate(request: FastifyRequest, login: string, password: string): Promise<Account> {
    const who = login.normalize('NFKC').replaceAll(/[\s-]/g, '').toLowerCase();
    const tries = [
      [loginAddress, request.ip],
      [loginHere, `${request.ip} ${who}`],
      [loginAnywhere, who],
    ] as const;
    for (const [rule, whose] of tries) await this.count(rule, whose);
    const account = await this.accounts.byLogin(login);
    const right = await verifyPassword(account?.passwordHash, password);
    if (!right || account?.state !== 'active') throw new Problem('wrongCredentials');
    // Only failures add up: a busy centre signs in rightly all day from one address.
    await Promise.all(tries.map(([rule, whose]) => this.limits.forget(rule, whose)));
    return account;
  }

  private async count(rule: RateRule, who: string): Promise<void> {
    const now = this.clock.real();
    const attempt = await this.limits.attempt(rule, who, now);
    if (attempt.allowed) return;
    const seconds = Math.max(1, Math.ceil((epochMs(attempt.retryAt) - epochMs(now)) / 1_000));
    throw new Problem('tooManyRequests', { headers: { 'retry-after': String(seconds) } });
  }
}
