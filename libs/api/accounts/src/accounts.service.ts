import { Inject, Injectable } from '@nestjs/common';
import {
  type Audience,
  InjectStores,
  type JustSignedIn,
  Problem,
  SessionsService,
} from '@yizhan/api-platform';
import type { Account, Stores } from '@yizhan/data';
import { dayOf } from '@yizhan/domain/kernel';
import type { FastifyReply } from 'fastify';
import { sessionAnswer, staffSessionAnswer } from './accounts.mapper.ts';
import type { SessionAnswer } from './dto/session.answer.ts';
import type { StaffSessionAnswer } from './dto/staff-session.answer.ts';

/** Signing in and out, and what a person is told of themselves. */
@Injectable()
export class AccountsService {
  private readonly stores: Stores;
  private readonly sessions: SessionsService;

  constructor(@InjectStores() stores: Stores, @Inject(SessionsService) sessions: SessionsService) {
    this.stores = stores;
    this.sessions = sessions;
  }

  /** The other audience's account is as unknown here as no account at all. */
  async signIn(account: Account, audience: Audience, reply: FastifyReply): Promise<JustSignedIn> {
    if (account.audience !== audience) throw new Problem('wrongCredentials');
    return this.sessions.open(reply, { audience, accountId: account.id });
  }

  async signOut(session: JustSignedIn, reply: FastifyReply): Promise<void> {
    await this.sessions.end(reply, session);
  }

  async citizen(session: JustSignedIn): Promise<SessionAnswer> {
    const { accounts, parties, clock } = this.stores;
    const { party } = await this.account(session);
    const representations = await accounts.representations(session.accountId, dayOf(clock.now()));
    const names = await parties.many([party, ...representations.map(({ of }) => of)]);
    return sessionAnswer(session, party, representations, names);
  }

  async staff(session: JustSignedIn): Promise<StaffSessionAnswer> {
    const { accounts, parties, city, clock } = this.stores;
    const { party } = await this.account(session);
    const today = dayOf(clock.now());
    const positions = await accounts.positions(session.accountId, today);
    const names = await parties.many([party]);
    const ids = [...new Set(positions.map(({ agency }) => agency))];
    const agencies = await Promise.all(ids.map((id) => city.agency(id, today)));
    return staffSessionAnswer(
      session,
      party,
      names,
      positions,
      agencies.filter((agency) => agency !== undefined),
    );
  }

  private async account(session: JustSignedIn): Promise<Account> {
    const account = await this.stores.accounts.get(session.accountId);
    if (account === undefined) throw new Problem('notSignedIn');
    return account;
  }
}
